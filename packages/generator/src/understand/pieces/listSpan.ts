import { readColumn } from '../columns/columns.js';
import { stripLead } from '../columns/columns.js';
import { asking } from '../lexicon/asking.js';
import { pieceWords } from '../lexicon/pieceWords.js';
import type { Span } from '../lists/lists.js';
import { headsTopCards } from '../sentence/withTopCards.js';
import { isDense } from '../words/fold.js';
import { isGrammar, senseOf, type Mention } from '../words/mentions.js';
import { numbersOf } from '../words/plural.js';
import { isOwnEntry, namesRecords, within, type Said } from './pieceSpans.js';
import { begins, endsWith, holds, placesOf } from './saidWords.js';
import { entriesIn } from './separators.js';

/** The list of a sentence. */
export interface ListSpan extends Span {
  /** Whether it stands behind what the page is called, so that each entry is something to show. */
  readonly isFramed: boolean;
  /** Whether it stands behind a `with`. */
  readonly isWith: boolean;
  /** Whether each entry is to be a card: `four cards: revenue, new patients …`. */
  readonly isCards?: boolean;
  /** Whether these are to stand at the top. */
  readonly isTop?: boolean;
  /** Whether all of it is about one thing, whose fields it lists. */
  readonly isOne?: boolean;
}

/** Where the list of a sentence begins: behind the words that ask, and behind what the page is called; null of a mere name. */
export function listSpan(said: Said, clause: Span): ListSpan | null {
  const isFirst = said.prompt.slice(0, clause.start).trim() === '';
  const start = behindAsking(said, clause);
  const whole = { start, end: clause.end };
  const opener = openerIn(said, whole);
  if (!opener) {
    const isAlone = entriesOf(said, whole).length === 1 && !namesRecords(said, whole);
    const isName =
      (isAlone && (isFrame(said, whole) || (isFirst && isPlace(said, whole)))) ||
      begins(text(said, clause), pieceWords[said.language].plan);
    return isName ? null : { ...whole, isFramed: false, isWith: false };
  }
  const list = { start: opener.end, end: clause.end };
  const head = { start, end: opener.start };
  const isColon = /[:：]/u.test(said.prompt.charAt(opener.start));
  const isTop = headsTopCards(text(said, head), said.language);
  if (isTop || headsCards(said, head))
    return { ...list, isFramed: true, isWith: !isColon, isCards: true, ...(isTop && { isTop }) };
  if (areFields(said, list, head)) return { ...whole, isFramed: false, isWith: false, isOne: true };
  const isTitle = isFirst && isColon && !namesRows(said, head);
  if (!isTitle && !isListOfPieces(said, list, head)) return { ...whole, isFramed: false, isWith: false };
  const inner = listSpan(said, list);
  // Behind the title of a report of which more is said stands what it reports on.
  const isFramed = isTitle
    ? isReport(said, head) && said.prompt.slice(clause.end).trim().length > 1
    : entriesOf(said, list).some((entry) => isOwnEntry(said, entry));
  return (
    inner && {
      ...inner,
      isFramed: inner.isFramed || isFramed,
      isWith: inner.isWith || !isColon,
    }
  );
}

/** `Show four cards: …`; the cards of a board hold what is kept. */
function headsCards(said: Said, head: Span): boolean {
  const words = text(said, head);
  const isBoard = within(said.mentions, head).some((mention) => senseOf(mention, 'part')?.id === 'board');
  return !isBoard && endsWith(words, pieceWords[said.language].cards);
}

/** `Online candle shop.`: a few words before what is asked for, none of them for something to show. */
const isPlace = (said: Said, span: Span): boolean =>
  said.prompt.slice(span.end).trim().length > 1 &&
  !isDense(text(said, span)) &&
  text(said, span).split(/\s+/u).length <= longestPlace &&
  !namesRows(said, span) &&
  within(said.mentions, span).every((mention) => senseOf(mention, 'metric') === undefined);

const longestPlace = 5;

const text = ({ prompt }: Said, { start, end }: Span): string => prompt.slice(start, end).trim();

/** `I need to track`, `bitte`: the last of such words before the first comma or colon. */
function behindAsking(said: Said, { start, end }: Span): number {
  const { prompt, language } = said;
  const words = prompt.slice(start, end);
  if (isDense(words)) return start;
  const found = placesOf(words, `${asking[language].ask}|${pieceWords[language].keep}`);
  const [first] = found;
  const opening = words.search(/[:：(（]/u);
  // `Site 7: please a schedule` asks behind its name, `tenants: what they want` does not.
  const isBehind = first !== undefined && opening >= 0 && first.index > opening;
  if (!first || (isBehind && !/^[^,(]*[:：]\s*$/u.test(words.slice(0, first.index)))) return start;
  // `a form for reports, please without a calendar`
  const [entry] = entriesOf(said, { start, end });
  if (entry && entry.end < start + first.index && isOwnEntry(said, entry)) return start;
  // `Wer noch nicht bezahlt hat, bitte`: what asks stands behind all of it.
  if (words.slice(first.index + first[0].length).trim() === '') return start;
  // Several in a row lead to one thing.
  const last = found.findLast(({ index }) => !/[,;(（]/u.test(words.slice(first.index, index))) ?? first;
  return start + last.index + last[0].length;
}

/** The `with` or colon behind the words that head a list. */
function openerIn({ prompt, mentions }: Said, { start, end }: Span): Span | undefined {
  const words = prompt.slice(start, end).replace(/[(（][^)）]*[)）]/gu, (all) => '_'.repeat(all.length));
  const colon = words.search(/[:：]/u);
  const comma = words.search(/,(?!\d)|[，、;]/u);
  const opens = mentions.find(
    (mention) =>
      mention.start > start &&
      mention.end <= end &&
      isGrammar(mention, 'with', 'has') &&
      words[mention.start - start] !== '_',
  );
  const at = Math.min(colon < 0 ? Infinity : start + colon, opens?.start ?? Infinity);
  if (at === Infinity || (comma >= 0 && at > start + comma)) return undefined;
  return opens && at === opens.start ? opens : { start: at, end: at + 1 };
}

const fewestOwn = 2;

/** Whether what a head opens are things to show rather than what is kept of each. */
function isListOfPieces(said: Said, list: Span, head: Span): boolean {
  const own = entriesOf(said, list).map((entry) => isOwnEntry(said, entry));
  const isPlain = isFrame(said, head) && !namesRows(said, head);
  if (isPlain && (own.includes(true) || isLookedAt(said, head))) return true;
  return own[0] === true && own.filter(Boolean).length >= fewestOwn;
}

/**
 * `Name of site, manager, budget, spent`: most of them are what is kept of something, and none are parts or have columns of
 * their own; nor are they records, unless a form asks for them.
 */
function areFields(said: Said, list: Span, head: Span): boolean {
  const entries = entriesOf(said, list);
  const isForm = within(said.mentions, head).some((mention) => senseOf(mention, 'tool')?.id === 'form');
  const isField = (entry: Span) => readColumn(text(said, entry), said.language).attribute !== undefined;
  const isOther = (entry: Span) =>
    (!isForm && namesRecords(said, entry)) ||
    within(said.mentions, entry).some(
      (mention) => senseOf(mention, 'part') !== undefined || isGrammar(mention, 'with'),
    );
  return (
    entries.length >= fewestFields &&
    entries.filter(isField).length * 4 >= entries.length * 3 &&
    !entries.some(isOther)
  );
}

const fewestFields = 4;

const entriesOf = ({ prompt, language }: Said, list: Span): Span[] =>
  entriesIn(prompt, list, language).map(({ span }) => span);

/** Whether words name what is kept, or a part that shows it. */
const namesRows = (said: Said, span: Span): boolean =>
  namesRecords(said, span) ||
  within(said.mentions, span).some((mention) => mention.isTypo !== true && isPartOrTool(mention));

const frames: ReadonlySet<string> = new Set(['dashboard', 'report', 'tracker']);

/** Whether words only say what kind of page there is to be, and of whom. */
function isFrame(said: Said, span: Span): boolean {
  const here = within(said.mentions, span);
  if (isOfMany(said, span)) return false;
  const isPage = holds(text(said, span), pieceWords[said.language].page);
  const isFramed = here.some((mention) => frames.has(senseOf(mention, 'tool')?.id ?? ''));
  // The inventory of an inventory page says what about.
  const namesPart = here.some((mention) =>
    isPage ? senseOf(mention, 'part') !== undefined : isPartOrTool(mention),
  );
  return (isPage || isFramed) && !namesPart;
}

/** `A tracker of swimmers` keeps these, whoever knows the word. */
function isOfMany(said: Said, span: Span): boolean {
  const of = within(said.mentions, span).findLast((mention) => isGrammar(mention, 'of'));
  // `Of our treatments`: whose they are changes nothing.
  const noun = of ? stripLead(said.prompt.slice(of.end, span.end), said.language) : '';
  if (noun === '' || /\s/u.test(noun) || isDense(noun) || /^\p{Lu}/u.test(noun)) return false;
  const { one, many } = numbersOf(noun, said.language);
  return many === noun && one !== noun;
}

const isReport = (said: Said, span: Span): boolean =>
  within(said.mentions, span).some((mention) => senseOf(mention, 'tool')?.id === 'report');

/** A page to look at; what is tracked is kept, and what follows may be its fields. */
const isLookedAt = (said: Said, span: Span): boolean =>
  within(said.mentions, span).every((mention) => senseOf(mention, 'tool')?.id !== 'tracker');

const isPartOrTool = (mention: Mention): boolean => {
  const tool = senseOf(mention, 'tool')?.id;
  return (tool ?? senseOf(mention, 'part')) !== undefined && !frames.has(tool ?? '');
};
