import { isNumber } from '../columns/attributeKind.js';
import { columnKind } from '../columns/columnKind.js';
import { readColumn, stripLead } from '../columns/columns.js';
import { isLedOver } from '../columns/isLedOver.js';
import { bidding } from '../lexicon/bidding.js';
import { asking } from '../lexicon/asking.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { readWindows } from '../dates/windows.js';
import { viewWords } from '../lexicon/viewWords.js';
import { placeOf } from '../words/placeOf.js';
import { pieceWords } from '../lexicon/pieceWords.js';
import { telling } from '../lexicon/telling.js';
import { relatedRecords } from '../lists/relatedRecords.js';
import type { Span } from '../lists/lists.js';
import { isView } from '../views/readViews.js';
import { alternatives } from '../words/alternatives.js';
import { fold, isDense } from '../words/fold.js';
import { numbersOf } from '../words/plural.js';
import { labelIn } from '../lexicon/senses.js';
import type { EntityId } from '../../samples/entities.js';
import { findMentions, isGrammar, senseOf, type Mention } from '../words/mentions.js';
import { areAlong } from './areAlong.js';
import { isOfThose } from './isOfThose.js';
import { entriesIn, type Separator } from './separators.js';
import { begins, withoutAlso } from './saidWords.js';

/** A text with what is known of its words. */
export interface Said {
  readonly prompt: string;
  readonly mentions: readonly Mention[];
  readonly language: Language;
}

/** Where the things stand that a sentence asks for one after the other, each with what is said of it. */
export function pieceSpans(said: Said, clause: Span): Span[] {
  const { prompt } = said;
  const entries = entriesIn(prompt, clause, said.language);
  const first = entries[0]!;
  const pieces: Open[] = [opened(said, first.span)];
  for (const [at, { span, separator }] of entries.slice(1).entries()) {
    if (prompt.slice(span.start, span.end).trim() === '') continue;
    const piece = pieces.at(-1)!;
    const isBetween = piece.fields === 'open' && isBetweenFields(said, span, entries[at + 2]?.span, piece);
    if (!isBetween && startsPiece(said, span, separator!, piece, pieces.length))
      pieces.push(opened(said, span));
    else pieces[pieces.length - 1] = continued(said, piece, span, separator!);
  }
  return pieces.map(({ start, end }) => ({ start, end }));
}

/** Whether an entry of a list can only be something to show by itself, wherever it stands. */
export function isOwnEntry(said: Said, span: Span): boolean {
  const text = textOf(said, span);
  const here = within(said.mentions, span);
  return (
    begins(text, pieceWords[said.language].one) ||
    isOfThose(text, said.language) ||
    here.some(
      (mention) =>
        senseOf(mention, 'part') !== undefined &&
        !mention.isTypo &&
        isOutside(said, span, mention) &&
        !isLedOver(said.prompt, mention, said.language),
    ) ||
    isCalledPlan(text, said.language) ||
    isView(said.prompt, span, said.mentions, said.language) ||
    isParted(said, span) ||
    isChosen(withoutBrackets(text).trim(), here, said.language) ||
    isOfRecords(text, undefined, said.language) ||
    isKeptByTrade(said, span)
  );
}

/** The lessons of a driving school are drives: what its trade keeps under another name. */
function isKeptByTrade({ prompt, mentions }: Said, span: Span): boolean {
  const [first] = within(mentions, span);
  return (
    first !== undefined &&
    prompt.slice(span.start, first.start).trim() === '' &&
    senseOf(first, 'entity') !== undefined &&
    senseOf(first, 'record') !== undefined
  );
}

/** `Le planning des bénévoles`, `the schedule`. */
function isCalledPlan(text: string, language: Language): boolean {
  const noun = stripLead(text, language);
  const [first] = findMentions(noun, language).mentions;
  return noun !== text && first?.start === 0 && senseOf(first, 'tool')?.id === 'schedule';
}

/** Where a part is named right behind `with`: `absences by class, with a form (pupil, date)`; 0 without. */
export function partBehindWith(text: string, language: Language): number {
  const { one } = pieceWords[language];
  const [fields, next] = findMentions(text, language).mentions.filter(
    (mention) => !isGrammar(mention, 'article'),
  );
  if (fields?.start !== 0 || !isGrammar(fields, 'with') || !next || senseOf(next, 'part') === undefined)
    return 0;
  const between = text.slice(fields.end, next.start).trim();
  const isNext = between === '' || new RegExp(String.raw`^(?:${alternatives(one)})$`, 'iu').test(between);
  return isNext && !next.isTypo && senseOf(next, 'attribute') === undefined ? next.start : 0;
}

/** Whether words name records for many. */
export const namesRecords = (said: Said, span: Span): boolean =>
  isOfRecords(textOf(said, span), undefined, said.language);

/** `fees overdue`, `licenses expiring in the next 60 days`, `average resolution time`: rows or a number, and no field. */
function isChosen(text: string, here: readonly Mention[], language: Language): boolean {
  const { unsettled, overdue } = viewWords[language];
  const isReduced = here[0] !== undefined && isGrammar(here[0], 'average', 'sum');
  const isInState =
    / /u.test(text) && placeOf(text, `${unsettled}|${overdue}`.split('|').filter(Boolean)) >= 0;
  return (
    isReduced || isInState || readWindows(text, findMentions(text, language).mentions, language).length > 0
  );
}

/** `tratamientos por tipo`: many of something, sorted by something; a price by person is what is kept of each. */
function isParted(said: Said, span: Span): boolean {
  const { mentions, language } = said;
  const by = within(mentions, span).find((mention) => isGrammar(mention, 'by'));
  if (!by || isDense(by.text)) return false;
  const noun = textOf(said, { start: span.start, end: by.start });
  const { one, many } = numbersOf(noun, language);
  const isMany = language === 'de' ? fold(by.text) === 'nach' : one !== noun && many === noun;
  return isMany && !isNumber(readColumn(noun, language).attribute);
}

/** A piece that may go on: with fields behind a `with` or a colon, or with what stands behind `by`. */
interface Open extends Span {
  /** Whether what is kept of each is being listed, and how: `the name, the day`. */
  readonly fields: 'none' | 'open' | 'closed';
  readonly isListing: boolean;
  readonly main: EntityId | undefined;
  /** What is being listed behind the colon of a part: the lanes of a board, the steps of a check list or plan. */
  readonly lists: 'lanes' | 'steps' | null;
}

const mostOfLane = 3;

/** A few words without an article can be a lane: the liste d'attente of requests. */
const isLane = (text: string, language: Language): boolean =>
  text.split(/\s+/u).length <= mostOfLane &&
  !begins(text, [pieceWords[language].one, pieceWords[language].the].filter(Boolean).join('|')) &&
  !isView(text, { start: 0, end: text.length }, findMentions(text, language).mentions, language);

function opened(said: Said, span: Span): Open {
  const here = within(said.mentions, span);
  const text = said.prompt.slice(span.start, span.end);
  const opens = here.some((mention) => isGrammar(mention, 'with', 'has') && isOutside(said, span, mention));
  const hasFields = opens || /[:：]\s*\S/u.test(withoutBrackets(text));
  return {
    ...span,
    fields: hasFields ? 'open' : 'none',
    isListing: here.some((mention) => isGrammar(mention, 'by', 'of', 'for')),
    lists: /[:：]\s*\S/u.test(withoutBrackets(text)) ? listedBy(here) : null,
    main: here.flatMap((mention) => senseOf(mention, 'entity')?.id ?? [])[0] as EntityId | undefined,
  };
}

/** What a part lists behind its colon. */
function listedBy(here: readonly Mention[]): Open['lists'] {
  const names = (...ids: string[]) =>
    here.some((mention) => {
      const id = senseOf(mention, 'part')?.id ?? senseOf(mention, 'tool')?.id;
      return !mention.isTypo && id !== undefined && ids.includes(id);
    });
  if (names('board')) return 'lanes';
  const areTasks = here.some((mention) => senseOf(mention, 'entity')?.id === 'task') && names('list');
  return areTasks || names('checklist', 'timeline', 'schedule') ? 'steps' : null;
}

/** `Book the hall`, `entries sent by 1 June`: what a check list goes on with, up to another part. */
const isStep = (said: Said, span: Span, here: readonly Mention[]): boolean =>
  !begins(textOf(said, span), pieceWords[said.language].one) &&
  !here.some((mention) => senseOf(mention, 'part') !== undefined && !mention.isTypo);

/** `Shifts (morning, evening)`: a field with its choices, where none of them is a field itself. */
function isChoiceOf(text: string, language: Language): boolean {
  const [, inner = ''] = /^[^\s()（）]+\s?[(（]([^()（）]+)[)）]$/u.exec(text.trim()) ?? [];
  const choices = inner.split(/[,，、/|]/u).map((choice) => choice.trim());
  return choices.length > 1 && choices.every((choice) => !readColumn(choice, language).attribute);
}

/** `Projects with title, class, students, teacher`: a lone word before another field is one as well. */
function isBetweenFields(said: Said, span: Span, next: Span | undefined, piece: Open): boolean {
  const text = textOf(said, span);
  if (isChoiceOf(text, said.language)) return true;
  if (!next || /[\s(（:：]/u.test(text) || isDense(text)) return false;
  return isField(said, textOf(said, next), within(said.mentions, next), piece);
}

/** `donations, with campaign and amount`: fields may be opened behind a comma. */
function continued(said: Said, piece: Open, span: Span, { isAnd }: Separator): Open {
  const opens = within(said.mentions, span)[0];
  const fields = opens && isGrammar(opens, 'with', 'has') ? 'open' : piece.fields;
  return { ...piece, end: span.end, fields: fields === 'open' && isAnd ? 'closed' : fields };
}

function startsPiece(said: Said, span: Span, separator: Separator, piece: Open, before: number): boolean {
  const { language } = said;
  // `…, with name and price; a chart of …`: who sets a stronger mark begins something else.
  if (/[;；]/u.test(said.prompt.slice(separator.start, separator.end))) return true;
  const text = textOf(said, span);
  const here = within(said.mentions, span);
  const words = pieceWords[language];
  const { self } = lexicons[language].grammar;
  // …，并列出低于最低库存的
  if (isDense(text) && begins(said.prompt.slice(span.start, span.end).trim(), bidding[language].bids))
    return true;
  if (begins(text, words.relative)) return false;
  // `…, we have 40k and spent 11.5k`: what is told of it belongs to it.
  if (begins(text, self) && (/\d/u.test(text) || !asks(here))) return false;
  if (partBehindWith(text, language) > 0) return true;
  // `Sign-ups and cancellations per month`: both by month.
  if (separator.isAnd && areAlong(said, piece, span)) return false;
  // `donations, with campaign and amount`, `the move, by March 15`
  if (
    here[0] &&
    isGrammar(here[0], 'with', 'until', 'in', 'from', 'over', 'under', 'current', 'soFar') &&
    here[0].start - span.start < 2 &&
    // The on-time rate is no time.
    said.prompt[here[0].end] !== '-'
  )
    return false;
  // `…, price and date, stage (received, ready)`
  if (piece.lists === 'lanes' && isLane(text, language)) return false;
  if (piece.lists === 'steps' && isStep(said, span, here)) return false;
  const isStage = here[0] !== undefined && senseOf(here[0], 'attribute')?.id === 'stage';
  if (isStage && piece.fields !== 'none' && /^\S+\s?[(（]/u.test(text)) return false;
  if (begins(text, words.their) && !isOfRecords(text, piece.main, language)) return false;
  if (
    piece.fields === 'open' &&
    (isField(said, text, here, piece) || isBareField(said, span, text, separator))
  )
    return false;
  if (isOwnEntry(said, span) || asks(here) || saysAim(text, language)) return true;
  // `fees, who has paid and who has not`: who did what is kept of what stands before it.
  if (begins(text, asking[language].who)) return false;
  if (begins(text, words.asks) && piece.fields !== 'open') return true;
  const isKnown = here.some((mention) =>
    ['entity', 'metric', 'tool'].some((kind) => senseOf(mention, kind as 'tool') !== undefined),
  );
  const isNamed = begins(text, words.the) || isOfRecords(text, piece.main, language);
  if (piece.fields === 'open') return isNamed && isOfRecords(text, piece.main, language);
  if (piece.fields === 'closed') return isNamed || isKnown;
  if (begins(text, lexicons[language].grammar.of)) return false;
  if (isNamed || isKnown) return true;
  const isShort = isDense(text) || text.split(/\s+/u).length < shortest;
  // `orders, returns and overtime hours`: the last of several.
  const isLast = separator.isAnd && before >= fewestOfList && !piece.isListing;
  return !(isName(text, language) || (isShort && ((separator.isAnd && !isLast) || piece.isListing)));
}

/** Among the fields of records a lone word is one of them, also `plan (Free, Team)` and the minimum stock; days are counted. */
function isField(
  { language }: Said,
  text: string,
  [first]: readonly Mention[],
  { main }: Pick<Open, 'main'>,
): boolean {
  const name = text.replace(/\s?[(（][^()（）]*[)）]$/u, '');
  const own = withoutUnsettled(name, language);
  const isColumn = readColumn(own, language).attribute !== undefined || columnKind(own, language) !== 'text';
  const isCounted = first !== undefined && senseOf(first, 'unit') !== undefined;
  const isLone = !/\s/u.test(own) && !isDense(name) && isColumn;
  return (isLone || isCounted) && !isOfRecords(own, main, language);
}

/** `Repairs with customer, what is wrong, monthly fee`: a few words without an article, and none for a part or how it is split. */
function isBareField(said: Said, span: Span, text: string, { isAnd }: Separator): boolean {
  const { language } = said;
  const { one, the, adds } = pieceWords[language];
  const { ask } = asking[language];
  const leads = [one, the, adds, ask, bidding[language].bids, lexicons[language].grammar.count];
  const here = within(said.mentions, span).filter((mention) => isOutside(said, span, mention));
  const isMore = here.some(
    (mention) =>
      !mention.isTypo &&
      (isGrammar(mention, 'by', 'with', 'has') ||
        (senseOf(mention, 'part') !== undefined &&
          // The table of guests with `diet and table` is where they sit.
          !(isAnd && mention.end - mention.start === text.length) &&
          readColumn(text, language).attribute === undefined)),
  );
  const words = withoutBrackets(text).trim();
  return (
    !isDense(text) &&
    !isMore &&
    !/\d/u.test(words) &&
    words.split(/\s+/u).length <= mostOfField &&
    !begins(text, leads.filter(Boolean).join('|')) &&
    !isOfRecords(text, undefined, language)
  );
}

const mostOfField = 4;

/** The balance of an `open balance`. */
function withoutUnsettled(name: string, language: Language): string {
  const [first = '', ...rest] = name.split(/\s+/u);
  return rest.length === 1 && begins(first, viewWords[language].unsettled) ? rest[0]! : name;
}

/** `the new office, Hollis Street 12`; in German all nouns have capitals. */
const isName = (text: string, language: Language): boolean =>
  language !== 'de' && /^\p{Lu}\p{Ll}/u.test(text);

const fewestOfList = 2;

/** Shorter entries that nobody knows go on with what stands before them: `by lunch and dinner`. */
const shortest = 3;

const asks = (here: readonly Mention[]): boolean =>
  here[0] !== undefined && isGrammar(here[0], 'lead', 'monitor') && !isGrammar(here[0], 'article');

/** `the goal is 5000 km together`. */
const saysAim = (text: string, language: Language): boolean =>
  /\d/u.test(text) &&
  new RegExp(
    isDense(text)
      ? `^(?:${alternatives(telling[language].aim)})`
      : String.raw`^(?:\p{L}+\s){0,2}(?:${alternatives(telling[language].aim)})(?!\p{L})`,
    'iu',
  ).test(text);

/** Whether a phrase names records for many, other than those that are spoken of. */
function isOfRecords(text: string, main: EntityId | undefined, language: Language): boolean {
  const wish = readColumn(text, language);
  const { related } = relatedRecords([{ ...wish, options: [] }], main, language);
  if (related.length > 0) return true;
  const [first] = findMentions(text, language).mentions;
  const named = first?.start === 0 ? senseOf(first, 'entity') : undefined;
  if (!named || named.isWeak || named.id === main || first!.isTypo) return false;
  const { one } = numbersOf(first!.text, language);
  return fold(first!.text) === fold(labelIn(language, 'entities', named.id, true)) && one !== first!.text;
}

/** The mentions in a stretch of a text. */
export const within = (mentions: readonly Mention[], { start, end }: Span): Mention[] =>
  mentions.filter((mention) => mention.start >= start && mention.end <= end);

/** The words of an entry behind those that only put it beside others. */
const textOf = ({ prompt, language }: Said, { start, end }: Span): string =>
  withoutAlso(prompt.slice(start, end), language);

/** Whether a word of a stretch stands in no brackets. */
const isOutside = ({ prompt }: Said, { start, end }: Span, mention: Mention): boolean =>
  withoutBrackets(prompt.slice(start, end))[mention.start - start] !== ' ';

const withoutBrackets = (text: string): string =>
  text.replace(/[(（[][^)）\]]*[)）\]]/gu, (all) => ' '.repeat(all.length));
