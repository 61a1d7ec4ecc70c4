import { readColumn } from '../columns/columns.js';
import { isOfGoals } from '../facts/aims.js';
import { asking } from '../lexicon/asking.js';
import { bidding } from '../lexicon/bidding.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { pieceWords } from '../lexicon/pieceWords.js';
import { telling } from '../lexicon/telling.js';
import { clausesOf, splitItems, type Span } from '../lists/lists.js';
import type { Words } from '../readWords.js';
import { deedOf, isRefusal, isTold, type Deed } from '../sentence/deed.js';
import { withTradeRecords } from '../subject/tradeRecords.js';
import type { TradeId } from '../../trades/index.js';
import { alternatives } from '../words/alternatives.js';
import { isDense } from '../words/fold.js';
import { findMentions, isGrammar, senseOf } from '../words/mentions.js';
import { nominative } from '../words/nominative.js';
import { bareText } from './bareText.js';
import { asCards, namedCard } from './cardTexts.js';
import { lanesIn, sectionIn } from './clauseTexts.js';
import { keptTexts, type KeptTexts } from './keptTexts.js';
import { listSpan } from './listSpan.js';
import { headText } from './pieceNames.js';
import { isOwnEntry, partBehindWith, pieceSpans, within, type Said } from './pieceSpans.js';
import type { PieceText } from './PieceText.js';
import { begins, holds, isOnly, withoutAlso } from './saidWords.js';
import { withSharedPart } from './withSharedPart.js';

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
        !isNumber(text, language) &&
        !isBound(text, language),
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

/** `(we have 42k and want) 100k by December 31` names nothing to show. */
function isNumber(text: string, language: Language): boolean {
  const [lead = ''] = /^\S{0,3}\d\S*\s*/u.exec(text) ?? [];
  if (lead === '' || isDense(text)) return false;
  const [first] = findMentions(text.slice(lead.length), language).mentions;
  const isUntil = first?.start === 0 && isGrammar(first, 'until', 'by', 'in');
  return lead.length === text.length || isUntil;
}

/** `Max 4 people per shift` is a rule for what is kept, and nothing to show. */
function isBound(text: string, language: Language): boolean {
  const [first] = findMentions(text, language).mentions;
  const isMost = first?.start === 0 && isGrammar(first, 'max', 'min');
  return isMost && /^\W{0,3}\d/u.test(text.slice(first.end));
}

function textsIn(said: Said, clause: Span): PieceText[] {
  const { prompt, language } = said;
  const list = listSpan(said, withoutTold(said, clause));
  if (!list) return [];
  // A later sentence that begins by asking asks for each of its entries.
  const isBidden =
    prompt.slice(0, clause.start).trim() !== '' &&
    begins(prompt.slice(clause.start, clause.end).trim(), asking[language].ask);
  // Behind `mit` nouns are in the dative.
  const isDative = list.isWith && language === 'de';
  const texts = (list.isOne ? [list] : pieceSpans(said, list))
    .filter((span) => !isTold(said, span) && !isWarning(said, headOf(said, span)))
    .map((span): PieceText => {
      const entry = withoutAlso(withoutGaps(prompt.slice(span.start, span.end)), language);
      const text = bareText(entry.slice(partBehindWith(entry, language)), language);
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

/** `Hiring tracker: we're hiring 2 engineers, 1 designer and a head of sales` asks for the tracker, and tells what it is for. */
function withoutTold(said: Said, clause: Span): Span {
  const text = said.prompt.slice(clause.start, clause.end);
  const colon = text.search(/[:：]/u);
  const told = { start: clause.start + colon + 1, end: clause.end };
  const behind = said.prompt.slice(told.start, told.end);
  const isTelling = colon > 0 && /\d/u.test(behind) && !/[:：]/u.test(behind) && isTold(said, told);
  const hasPart = within(said.mentions, told).some((mention) => senseOf(mention, 'part') !== undefined);
  return isTelling && !hasPart ? { start: clause.start, end: clause.start + colon } : clause;
}

/** Blanks stand where something that was said besides has been read. */
const withoutGaps = (text: string): string => text.replace(/(?<=\S)\s{2,}/gu, isDense(text) ? '' : ' ');

/** `The budget, split by trade in a bar chart`: what is split was said before it. */
function withSplit(text: PieceText, before: PieceText | undefined, language: Language): PieceText {
  const { split } = telling[language];
  if (!before || isDense(text.text) || !begins(text.text, split)) return text;
  const by = findMentions(text.text, language).mentions.find((mention) => isGrammar(mention, 'by'));
  const noun = headText(before.text, language);
  return by ? { ...text, text: `${noun} ${text.text.slice(by.start)}`, isOwn: true } : text;
}

/** `Compare both shops`, `number of customers`. */
function isAskedFor({ prompt, mentions }: Said, { start, end }: Span): boolean {
  const first = mentions.find((mention) => mention.start >= start && mention.end <= end);
  const isLead = first !== undefined && prompt.slice(start, first.start).trim() === '';
  return isLead && isGrammar(first, 'compare', 'count') && !isGrammar(first, 'article');
}

/** `Lots (roof, walls) with a start and an end`: these are the lots, and what is kept of each. */
function namedRows(text: string, language: Language): Pick<PieceText, 'text' | 'names'> {
  const { with: fields } = lexicons[language].grammar;
  const [first] = findMentions(text, language).mentions;
  // What stands behind the name of a board are its lanes.
  const isBoard = first?.start === 0 && senseOf(first, 'part')?.id === 'board';
  if (isDense(text) || isBoard) return { text };
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

/** `Warn me about what expires`: a sentence about rows that are named elsewhere. */
function isWarning({ prompt, mentions, language }: Said, { start, end }: Span): boolean {
  const text = bareText(prompt.slice(start, end), language);
  const { asks, those } = pieceWords[language];
  const hasPart = mentions.some(
    (mention) => mention.start >= start && mention.end <= end && senseOf(mention, 'part') !== undefined,
  );
  const [first] = findMentions(text, language).mentions;
  // `Total price of what is planned` asks for a number.
  const isNumber = first?.start === 0 && isGrammar(first, 'sum', 'average', 'count');
  return (
    !isDense(text) && !hasPart && !isNumber && holds(text, asks) && !begins(text, asks) && !holds(text, those)
  );
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
