import { bidding } from '../lexicon/bidding.js';
import { asking } from '../lexicon/asking.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { pieceWords } from '../lexicon/pieceWords.js';
import { telling } from '../lexicon/telling.js';
import { clausesOf, splitItems, type Span } from '../lists/lists.js';
import { isOfGoals } from '../facts/aims.js';
import type { PartId } from '../lexicon/Lexicon.js';
import type { ColumnWish } from '../Meaning.js';
import type { Words } from '../readWords.js';
import type { TradeId } from '../../trades/index.js';
import { withoutAsking, withoutRequest } from '../subject/title.js';
import { withTradeRecords } from '../subject/tradeRecords.js';
import { alternatives } from '../words/alternatives.js';
import { isDense } from '../words/fold.js';
import { findMentions, isGrammar, senseOf } from '../words/mentions.js';
import { nominative } from '../words/nominative.js';
import { asLabel, readColumn } from '../columns/columns.js';
import { deedOf, isRefusal, isTold, type Deed } from '../sentence/deed.js';
import { isOfThose } from './isOfThose.js';
import { keptTexts, type KeptTexts } from './keptTexts.js';
import { listSpan } from './listSpan.js';
import { headText } from './pieceNames.js';
import { isOwnEntry, pieceSpans, type Said } from './pieceSpans.js';
import { entriesIn } from './separators.js';
import { begins, holds, isOnly, withoutAlso } from './saidWords.js';

/** What one entry of a prompt asks for, as if it had been said alone. */
export interface PieceText extends Span {
  readonly text: string;
  /** Whether it can only be something to show by itself, and no field of what stands before it. */
  readonly isOwn: boolean;
  /** What is kept of records, where it says no more. */
  readonly kept?: readonly ColumnWish[];
  /** The lanes that it names, where it says no more. */
  readonly lanes?: readonly string[];
  /** The records that are named one by one. */
  readonly names?: readonly string[];
  /** The part that shows it, where that is said of several entries at once. */
  readonly part?: PartId;
  /** Whether it is to stand at the top of the page. */
  readonly isTop?: boolean;
  /** What is to be ticked off, step by step. */
  readonly steps?: readonly string[];
  /** What a section of its own says, point by point. */
  readonly points?: readonly string[];
}

/** The things that a prompt asks for, sentence by sentence, without what is only told. */
export function pieceTexts(words: Words, settings: readonly TradeId[]): PieceText[] {
  const { whole, facts, groups, language } = words;
  const isNames = (text: Span) => groups.some(({ start, end }) => start <= text.start && end >= text.end);
  const kept = keptTexts(words);
  const prompt = withSentences(facts, whole, kept);
  const said: Said = {
    prompt,
    mentions: withTradeRecords(prompt, findMentions(prompt, language).mentions, settings, language),
    language,
  };
  return clausesOf(prompt)
    .flatMap((clause): PieceText[] => {
      if (
        facts.lists.some(
          ({ start, end }) => whole.slice(start, end) === prompt.slice(clause.start, clause.end),
        )
      )
        return [];
      const own = kept.texts.find(({ text }) => text === prompt.slice(clause.start, clause.end).trim());
      if (own) return [{ ...own, ...clause }];
      return (
        lanesIn(said, clause) ??
        sectionIn(said, clause) ??
        (onPage.has(deedOf(said, clause)) ? textsIn(said, clause) : [])
      );
    })
    .filter(
      ({ text }) =>
        text !== '' &&
        !begins(text, pieceWords[language].highlights) &&
        !isRefusal(text, language) &&
        !isSearchOnly(text, language) &&
        !isNumber(text, language),
    )
    .filter(({ text }) => facts.aims.length === 0 || !isOnly(text, pieceWords[language].cards))
    .filter((text) => !isNames(text) && !(facts.aims.length > 0 && areToldAims(text.text, language)));
}

/** `A table which I can search by name` is one of those that the page has. */
function isSearchOnly(text: string, language: Language): boolean {
  const [part] = findMentions(text, language).mentions;
  const isTable = part?.start === 0 && ['table', 'list'].includes(senseOf(part, 'part')?.id ?? '');
  return isTable && !isDense(text) && begins(text.slice(part.end).trim(), pieceWords[language].searched);
}

/** What sentences do of which something is to be seen. */
const onPage: ReadonlySet<Deed> = new Set<Deed>(['asks', 'lists']);

/** `The targets next to the numbers`, `these four as goals`: those that were told. */
function areToldAims(text: string, language: Language): boolean {
  const { mentions } = findMentions(text, language);
  const [first] = mentions;
  const isOfThese = begins(text, bidding[language].that);
  return (first?.start === 0 && isOfGoals(first)) || (isOfThese && mentions.some(isOfGoals));
}

/** `A section "What went well" with: new fridge, partnership signed`, `we have to decide: fix the roof, paint the stairs`. */
function sectionIn(said: Said, { start, end }: Span): PieceText[] | null {
  const { prompt, language } = said;
  const text = prompt.slice(start, end);
  const [, before = '', quoted = '', link = ''] =
    /^([^"“”«»„:：]*)["“«„]([^"“”«»„]{3,60})["”»“]([^:：,]{0,12}[:：])/u.exec(text) ?? [];
  const colon = text.search(/[:：]/u);
  const points = (from: number) =>
    splitItems(prompt, { start: start + from, end }, language).map((item) => asLabel(item.text));
  if (quoted !== '') {
    const listed = points(before.length + quoted.length + 2 + link.length);
    return [{ text: quoted, start, end, isOwn: true, points: listed }];
  }
  const lead = colon < 0 ? '' : text.slice(0, colon);
  const verb = new RegExp(String.raw`(?:^|\s)(?:${alternatives(pieceWords[language].decides)})$`, 'iu').exec(
    lead,
  );
  const steps = verb ? points(colon + 1) : [];
  return verb && steps.length > 1 ? [{ text: verb[0].trim(), start, end, isOwn: true, steps }] : null;
}

const fewestLanes = 2;

/** `Lanes: new, planned, shipped` in a sentence of its own. */
function lanesIn({ prompt, mentions, language }: Said, { start, end }: Span): PieceText[] | null {
  const text = prompt.slice(start, end);
  const colon = text.search(/[:：]/u);
  const isFirst = prompt.slice(0, start).trim() === '';
  const head = mentions.find((mention) => mention.start >= start && isGrammar(mention, 'stages'));
  const lead = text.slice(0, Math.max(0, colon)).trim();
  if (isFirst || !head || lead !== prompt.slice(head.start, head.end)) return null;
  const lanes = splitItems(prompt, { start: start + colon + 1, end }, language).map((item) => item.text);
  const areDated = lanes.some((lane) => /\d/u.test(lane));
  return lanes.length >= fewestLanes && !areDated ? [{ text, start, end, isOwn: true, lanes }] : null;
}

/** `(we have 42k and want) 100k by December 31` names nothing to show. */
function isNumber(text: string, language: Language): boolean {
  const [lead = ''] = /^\S{0,3}\d\S*\s*/u.exec(text) ?? [];
  if (lead === '' || isDense(text)) return false;
  const [first] = findMentions(text.slice(lead.length), language).mentions;
  const isUntil = first?.start === 0 && isGrammar(first, 'until', 'by', 'in');
  return lead.length === text.length || isUntil;
}

function textsIn(said: Said, clause: Span): PieceText[] {
  const { prompt, language } = said;
  const list = listSpan(said, clause);
  if (!list) return [];
  // A later sentence that begins by asking asks for each of its entries.
  const isBidden =
    prompt.slice(0, clause.start).trim() !== '' &&
    begins(prompt.slice(clause.start, clause.end).trim(), asking[language].ask);
  // Behind `mit` nouns are in the dative.
  const isDative = list.isWith && language === 'de';
  const texts = pieceSpans(said, list)
    .filter((span) => !isTold(said, span) && !isWarning(said, headOf(said, span)))
    .map((span): PieceText => {
      const text = bare(prompt.slice(span.start, span.end), language);
      const head = headOf(said, span);
      const isOwn =
        list.isFramed || isBidden || head.end < span.end || isOwnEntry(said, head) || isAskedFor(said, span);
      return {
        ...span,
        isOwn,
        ...(list.isTop && { isTop: true }),
        ...namedSteps(text, language),
        ...namedRows(isDative ? nominative(text) : text, language),
        ...namedCard(text, language),
      };
    });
  return asCards(
    said,
    withSharedPart(
      said,
      texts.map((text, at) => withSplit(text, texts[at - 1], language)),
    ),
    list.isCards === true,
  );
}

/** `The budget, split by trade in a bar chart`: what is split was said before it. */
function withSplit(text: PieceText, before: PieceText | undefined, language: Language): PieceText {
  const { split } = telling[language];
  if (!before || isDense(text.text) || !begins(text.text, split)) return text;
  const by = findMentions(text.text, language).mentions.find((mention) => isGrammar(mention, 'by'));
  const noun = headText(before.text, language);
  return by ? { ...text, text: `${noun} ${text.text.slice(by.start)}`, isOwn: true } : text;
}

/** Entries that are said to be cards, behind the word for these or before it: `revenue and open invoices as cards`. */
function asCards(said: Said, texts: readonly PieceText[], areCards: boolean): PieceText[] {
  const { language } = said;
  const { as, cards } = pieceWords[language];
  // The words come from our own lexicon.
  const behind = isDense(said.prompt)
    ? new RegExp(
        `(?:を|用|以)?(?:[这]?[一二两三四五六七八九十\\d]+个)?(?:${alternatives(cards)})(?:で|として|に|显示|展示)?$`,
        'u',
      )
    : new RegExp(String.raw`\s(?:${alternatives(as)})\s(?:\p{L}+\s)?(?:${alternatives(cards)})$`, 'iu');
  const last = texts.findIndex(({ text }) => behind.test(text));
  if (last < 0 && !areCards) return [...texts];
  return texts.flatMap((text, at): PieceText[] => {
    if (!areCards && at > last) return [text];
    const named = text.text.replace(behind, '');
    const entries =
      at === last || (isDense(named) && at < last)
        ? entriesIn(named, { start: 0, end: named.length }, language)
        : [];
    const own =
      entries.length > 0 ? entries.map(({ span }) => named.slice(span.start, span.end).trim()) : [named];
    return own.map((each) =>
      isPlain(each, language) ? { ...text, text: each, isOwn: true, part: 'metric' } : text,
    );
  });
}

/** Whether an entry names no part, and nothing that it is by. */
const isPlain = (text: string, language: Language): boolean =>
  findMentions(text, language).mentions.every(
    (mention) => senseOf(mention, 'part') === undefined && !isGrammar(mention, 'with', 'by', 'overTime'),
  );

/** `Compare both shops`, `number of customers`. */
function isAskedFor({ prompt, mentions }: Said, { start, end }: Span): boolean {
  const first = mentions.find((mention) => mention.start >= start && mention.end <= end);
  const isLead = first !== undefined && prompt.slice(start, first.start).trim() === '';
  return isLead && isGrammar(first, 'compare', 'count') && !isGrammar(first, 'article');
}

/** `The attendance rate as a number`. */
function namedCard(text: string, language: Language): Partial<Pick<PieceText, 'text' | 'part'>> {
  const { as, card } = pieceWords[language];
  if (isDense(text) || as === '') return {};
  const behind = new RegExp(
    String.raw`\s(?:${alternatives(as)})\s(?:\p{L}+\s)?(?:${alternatives(card)})$`,
    'iu',
  );
  const named = text.replace(behind, '');
  return named === text ? {} : { text: named, part: 'metric' };
}

/** `Lots (roof, walls) with a start and an end`: these are the lots, and what is kept of each. */
function namedRows(text: string, language: Language): Pick<PieceText, 'text' | 'names'> {
  const { with: fields } = lexicons[language].grammar;
  if (isDense(text)) return { text };
  // The words come from our own lexicon.
  const pattern = new RegExp(String.raw`^([^(:,]+?)\s?\(([^()]+)\)(?=\s(?:${alternatives(fields)})\s)`, 'iu');
  const [all = '', noun = '', named = ''] = pattern.exec(text) ?? [];
  const names = splitItems(named, { start: 0, end: named.length }, language).map((item) => item.text);
  return names.length > 1 ? { text: noun + text.slice(all.length), names } : { text };
}

/** `To-do list: book the hall, order snacks`: tasks that are named behind the list of them are ticked off. */
function namedSteps(text: string, language: Language): Pick<PieceText, 'steps'> {
  const [, head = '', listed = ''] = /^([^:：,，、(（]+)[:：](.+)$/su.exec(text) ?? [];
  const { mentions } = findMentions(head, language);
  const areTasks = mentions.some((mention) => senseOf(mention, 'entity')?.id === 'task');
  const isList = mentions.some((mention) => senseOf(mention, 'part')?.id === 'list');
  if (!areTasks || !isList) return {};
  const steps = splitItems(listed, { start: 0, end: listed.length }, language).map((item) => item.text);
  const areFields = steps.every((step) => readColumn(step, language).attribute !== undefined);
  return areFields ? {} : { steps };
}

/** `Show revenue, orders and costs as a line chart` draws each of them so. */
function withSharedPart({ prompt, language }: Said, texts: readonly PieceText[]): PieceText[] {
  const isShared = ({ text }: PieceText) => !/[(（:：,，、\d]/u.test(text) && isPlain(text, language);
  const shared: PieceText[] = [];
  for (const [at, text] of texts.entries()) {
    const next = texts.slice(at).findIndex((each) => !isShared(each));
    const last = texts[at + next];
    const before = texts[at + next - 1];
    const isLast =
      next > 0 &&
      /\p{L}/u.test(prompt.slice(before!.end, last!.start)) &&
      behindSubject(last!.text, language);
    shared.push(isLast ? { ...text, text: `${text.text} ${isLast}`, isOwn: true } : text);
  }
  return shared;
}

/** `for the last 6 months as a line chart`: what says how it is drawn, and from when. */
function behindSubject(text: string, language: Language): string | false {
  const drawn = headText(text, language);
  const part = drawn === text ? '' : text.slice(drawn.length).trim();
  const { mentions } = findMentions(drawn, language);
  // `Sales per month as a bar chart` says of nothing else by what it is.
  const isOwn = mentions.some(
    (mention) => isGrammar(mention, 'by', 'overTime') && !isGrammar(mention, 'for'),
  );
  if (part === '' || /[(（:：]/u.test(part) || isOwn) return false;
  // `A table of donors with name and amount`: what is kept of each is no way to draw.
  if (findMentions(part, language).mentions.some((mention) => isGrammar(mention, 'with', 'has')))
    return false;
  const window = mentions.find(
    (mention) => mention.start > 1 && isGrammar(mention, 'for', 'in', 'over', 'overTime'),
  );
  return window ? text.slice(window.start) : part;
}

/** `Warn me about what expires`: a sentence about rows that are named elsewhere. */
function isWarning({ prompt, mentions, language }: Said, { start, end }: Span): boolean {
  const text = bare(prompt.slice(start, end), language);
  const { asks, those } = pieceWords[language];
  const hasPart = mentions.some(
    (mention) => mention.start >= start && mention.end <= end && senseOf(mention, 'part') !== undefined,
  );
  return !isDense(text) && !hasPart && holds(text, asks) && !begins(text, asks) && !holds(text, those);
}

/** A piece without the fields that it names. */
function headOf({ prompt, mentions }: Said, { start, end }: Span): Span {
  const fields = mentions.find(
    (mention) => mention.start > start + 1 && mention.end <= end && isGrammar(mention, 'with', 'has'),
  );
  const mark = prompt.slice(start, end).search(/[(（:：,，]/u);
  return { start, end: Math.min(fields?.start ?? end, mark < 1 ? end : start + mark) };
}

/** What is asked for, with the tables that have columns of their own and what is kept of records. */
function withSentences({ rest, tables }: Words['facts'], whole: string, kept: KeptTexts): string {
  const told = [
    ...tables.map(({ start, end }) => ({
      start,
      end,
      text: whole.slice(start, end),
    })),
    ...kept.naming.map((span) => ({ ...span, text: '' })),
    ...kept.texts.map(({ start, end, text }) => ({
      start,
      end,
      text: ` ${text}`,
    })),
  ];
  return told
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: own }) => text.slice(0, start) + own + text.slice(end), rest);
}

/** The words of an entry without those that lead to it. */
function bare(text: string, language: Language): string {
  const { their, one, to } = pieceWords[language];
  // `suppliers and their lead times`: these are kept of the suppliers.
  const { and, with: fields } = lexicons[language].grammar;
  const kept =
    isDense(text) || their === ''
      ? text
      : text.replace(
          new RegExp(String.raw`\s(?:${alternatives(and)})\s(?:${alternatives(their)})\s`, 'iu'),
          ` ${fields.split('|')[0]} `,
        );
  const marked = kept.replace(/^[\s.,;:!?\-–—•*]+|[\s.,;:!?。，；、]+$/gu, '');
  const { bids } = bidding[language];
  const trimmed =
    isDense(marked) && bids !== ''
      ? marked.replace(new RegExp(`^(?:${alternatives(bids)})`, 'u'), '')
      : marked;
  const space = isDense(trimmed) ? '' : String.raw`\s+`;
  // The words come from our own lexicon.
  const lead = new RegExp(`^(?:${alternatives(`${their}|${one}|${to}`)})${space}`, 'iu');
  // `Which patients have unpaid bills` is asked as it is said.
  const framed = withoutFrame(trimmed, language);
  if (framed !== trimmed) return framed;
  if (!isDense(trimmed) && (begins(trimmed, pieceWords[language].asks) || isOfThose(trimmed, language)))
    return withoutPlease(trimmed, language);
  const plain = (said: string) =>
    withoutAsking(withoutAlso(said, language), language).replace(lead, '').trim();
  const asked = withoutAdding(withoutThere(trimmed, language), language);
  const noun = withoutRequest(plain(withoutPage(plain(plain(asked)), language)));
  // 商品の一覧も欲しい: what leads on to the verb is no part of the name.
  return language === 'ja' ? noun.replace(/(?<=[\p{Script=Han}\p{Script=Katakana}])[もをがは]$/u, '') : noun;
}

/** `A separate table with only those older than 3 days`: these are what it shows. */
function withoutFrame(text: string, language: Language): string {
  const { with: fields } = lexicons[language].grammar;
  const lead =
    new RegExp(String.raw`^(?:\p{L}+\s){0,3}?(?:${alternatives(fields)})\s`, 'iu').exec(text)?.[0] ?? '';
  const rest = text.slice(lead.length);
  return lead !== '' && !isDense(text) && isOfThose(rest, language) ? rest : text;
}

/** `Wer noch nicht bezahlt hat, bitte`. */
const withoutPlease = (text: string, language: Language): string =>
  text.replace(new RegExp(String.raw`,?\s(?:${alternatives(telling[language].please)})$`, 'iu'), '');

/** `Add a form to book an appointment` asks for the form; what a form adds is said behind it. */
function withoutAdding(text: string, language: Language): string {
  const { adds, one } = pieceWords[language];
  if (isDense(text)) return text;
  const [lead = ''] =
    new RegExp(String.raw`^(?:${alternatives(adds)})\s(?:${alternatives(one)})\s`, 'iu').exec(text) ?? [];
  const rest = text.slice(lead.length);
  const [first] = findMentions(rest, language).mentions;
  return lead !== '' && first?.start === 0 && senseOf(first, 'part') !== undefined ? rest : text;
}

/** `Page to track appointments` are appointments. */
function withoutPage(text: string, language: Language): string {
  const { page, to } = pieceWords[language];
  if (isDense(text)) return text;
  const lead = new RegExp(
    String.raw`^(?:${alternatives(page)})\s(?:(?:${alternatives(lexicons[language].grammar.for)})\s)?(?=(?:${alternatives(to)})\s)`,
    'iu',
  );
  return text.replace(lead, '');
}

/** `How many students there are per course` are students per course. */
function withoutThere(text: string, language: Language): string {
  const { there, asks } = pieceWords[language];
  if (
    isDense(text) ||
    !begins(
      withoutAlso(text, language),
      `${asks}|${asking[language].ask}|${lexicons[language].grammar.count}`,
    )
  )
    return text;
  return text.replace(new RegExp(String.raw`(?<!^)\s(?:${alternatives(there)})(?=\s|$)`, 'iu'), '');
}
