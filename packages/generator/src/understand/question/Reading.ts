import { fold } from '../words/fold.js';
import { isGrammar, senseOf, type Mention } from '../words/mentions.js';
import { isTypoOf } from '../words/typos.js';
import type { ColumnProfile, TableProfile } from '../tables/profileData.js';
import type { Language } from '../lexicon/index.js';
import type { Token } from '../words/tokens.js';
import type { ColumnWords } from './columns/columnWords.js';
import { isOf } from './lexicon/smallWords.js';
import { signIndex, type SignId } from './lexicon/signs.js';
import type { ColumnMatch } from './columns/ColumnMatch.js';
import type { ValueMatch } from './values/matchValues.js';
import type { AskedGroup, Note } from './Question.js';
import type { PeriodMention } from './periods/PeriodMention.js';

/** Words that ask for something; the end exclusive. */
export interface Sign {
  readonly ids: readonly SignId[];
  readonly from: number;
  readonly to: number;
}

/** All that the steps of reading look at. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly signs: readonly Sign[];
  readonly columns: readonly ColumnMatch[];
  readonly values: readonly ValueMatch[];
  readonly periods: readonly PeriodMention[];
  readonly headings: readonly ColumnWords[];
  readonly profile: TableProfile;
  /** The table's name in formulas, and what it is called. */
  readonly dataset: string;
  readonly title: string;
  /** Which record each row is a line of, where records have several. */
  readonly record: ColumnProfile | null;
  /** The column of what is measured, where each thing has a unit of its own. */
  readonly things: ColumnProfile | null;
  readonly language: Language;
  /** The days on which rows came into a state that is asked for, such as those of leaving; of nights those of arriving. */
  readonly stateTime?: ColumnProfile;
  /** Two states that are said and of which each row is in one: `insured vs uninsured`. */
  readonly contrast?: AskedGroup;
  /** Where a question compares that asks whether: `did orders with a coupon have a higher value`; -1 in any other. */
  readonly comparison: number;
  /** Words that are a part of something found, besides columns, values and periods. */
  readonly explained: ReadonlySet<number>;
  /** What was assumed while reading. */
  readonly notes: readonly Note[];
}

const longestSign = 5;

/** The signs of a question, the longest first where they overlap; with typing errors only where a word is nothing else. */
export function findSigns(tokens: readonly Token[], isTaken: (at: number) => boolean): Sign[] {
  const signs: Sign[] = [];
  for (let count = Math.min(longestSign, tokens.length); count > 0; count -= 1)
    for (let from = 0; from + count <= tokens.length; from += 1) {
      const to = from + count;
      if (signs.some((other) => from < other.to && to > other.from)) continue;
      const words = tokens.slice(from, to).map(({ folded }) => folded.replace(/'/gu, ' '));
      // A single `à` keeps its accent, within a phrase it is one of its words.
      const phrase = count > 1 ? fold(words.join(' ')) : words[0]!;
      const ids = signIndex.get(phrase) ?? (count > 1 ? signIndex.get(words.join('')) : undefined);
      if (ids) signs.push({ ids, from, to });
    }
  for (const [from, { folded }] of tokens.entries()) {
    const isKnown = isTaken(from) || signs.some((sign) => from >= sign.from && from < sign.to);
    const ids = isKnown ? undefined : mistyped(folded);
    if (ids) signs.push({ ids, from, to: from + 1 });
  }
  return signs.toSorted((a, b) => a.from - b.from);
}

/** The sign that a longer word is with typing errors: `avrage`. */
function mistyped(folded: string): readonly SignId[] | undefined {
  if (folded.length < 6) return undefined;
  for (const [word, ids] of signIndex)
    if (word.length >= 6 && !word.includes(' ') && isTypoOf(folded, word)) return ids;
  return undefined;
}

/** The signs of some names that no column or value of the table has taken for itself. */
export function signsOf({ signs, columns, values }: Reading, ...ids: readonly SignId[]): Sign[] {
  return signs.filter(
    (sign) =>
      sign.ids.some((id) => ids.includes(id)) &&
      ![...columns, ...values].some(
        ({ from, to }) => sign.from < to && sign.to > from && to - from >= sign.to - sign.from,
      ),
  );
}

export const says = (reading: Reading, ...ids: readonly SignId[]): boolean =>
  signsOf(reading, ...ids).length > 0;

/** Whether a grammar word of all prompts stands anywhere. */
export const saysGrammar = ({ mentions }: Reading, ...ids: readonly string[]): boolean =>
  mentions.some((mention) => isGrammar(mention, ...ids));

/** Whether it is asked to set things beside each other. */
export const saysCompare = (reading: Reading): boolean =>
  says(reading, 'compare') || saysGrammar(reading, 'compare');

const limits = ['atLeast', 'atMost', 'over', 'under'];

/** Whether a word says that a number behind it limits: `more than`, `within`. */
export const saysLimit = (reading: Reading, at: number): boolean =>
  namesAt(reading, at).some((name) => limits.includes(name));

/** Whether it is asked how many there are; Chinese and Japanese say 数 behind what is counted. */
export const saysCount = (reading: Reading): boolean =>
  says(reading, 'count') || saysGrammar(reading, 'count') || reading.tokens.some(({ text }) => text === '数');

/** Names of grammar and signs that stand at a word. */
export function namesAt({ tokens, mentions, signs }: Reading, at: number): string[] {
  const token = tokens[at];
  if (!token) return [];
  return [
    ...mentions
      .filter(({ start, end }) => start <= token.start && end >= token.end)
      .flatMap(({ senses }) => senses.flatMap(({ kind, id }) => (kind === 'grammar' ? id : []))),
    ...signs.filter(({ from, to }) => at >= from && at < to).flatMap(({ ids }) => ids as readonly string[]),
  ];
}

const fillers = [
  'rest',
  'article',
  'average',
  'sum',
  'max',
  'min',
  'median',
  'top',
  'of',
  'most',
  'least',
  'each',
];

/** Words between a number and what it counts: 多少名学生. */
const counters = /^[名位个家件条只台辆间所门份种]$/u;

/** Words that say no more than that there are several of something: `forma de pagamento`, `type of cause`. */
const kindWords = /^(?:types?|kinds?|method|forma|tipos?|metodo|medio|meio|mode|moyen|sorte)$/u;

/** Whether a word says no more than that there are several of what stands behind it; a column called `Type` is named by it. */
export const isKindWord = ({ tokens, headings }: Reading, at: number): boolean =>
  !headings.some(({ words }) => words.length === 1 && words[0] === tokens[at]?.folded) &&
  kindWords.test(tokens[at]?.folded ?? '') &&
  isOf(tokens[at + 1]?.folded ?? '');

/** Whether a word of some names stands right before, fillers between them allowed. */
export function leads(reading: Reading, at: number, ...ids: readonly string[]): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 4; before -= 1) {
    const names = namesAt(reading, before);
    if (names.some((name) => ids.includes(name))) return true;
    const isFiller = names.some((name) => fillers.includes(name));
    const isKind = isKindWord(reading, before) || isKindWord(reading, before - 1);
    if (!isFiller && !isKind && !counters.test(reading.tokens[before]!.text)) return false;
  }
  return false;
}

/** Whether one of these words stands up to so many words before, and no column or number between. */
export function isAfter(reading: Reading, at: number, ids: readonly string[], reach = 3): boolean {
  for (let before = at - 1; before >= 0 && before >= at - reach; before -= 1)
    if (namesAt(reading, before).some((name) => ids.includes(name))) return true;
  return false;
}

/** Whether a word stands right behind: `店舗別`. */
const isFollowedBy = (reading: Reading, to: number, ...ids: readonly string[]): boolean =>
  namesAt(reading, to).some((name) => ids.includes(name));

/** One of what is counted, as Japanese says it before `per`. */
const oneOf = /^(?:一|1|１)(?:人|件|台|冊|個|社|名|回|店|泊)$/u;

/** Whether a word stands behind `per`, in Japanese before it. */
export function isBy(reading: Reading, from: number, to: number): boolean {
  if (reading.language !== 'ja') return leads(reading, from, 'by');
  // 会員一人あたり is 会員あたり.
  const end = oneOf.test(reading.tokens[to]?.text ?? '') ? to + 1 : to;
  return (
    isFollowedBy(reading, end, 'by', 'each') || /^(?:各|各種|毎)$/u.test(reading.tokens[from - 1]?.text ?? '')
  );
}

/** The unit of time that a word names. */
export function unitAt({ tokens, mentions }: Reading, at: number): string | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const here = mentions.filter(({ start, end }) => start <= token.start && end >= token.end);
  return here.map((mention) => senseOf(mention, 'unit')?.id).find(Boolean);
}
