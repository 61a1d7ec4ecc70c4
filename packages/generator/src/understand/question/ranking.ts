import { tones } from '../../samples/attributes.js';
import { isGrammar, senseOf } from '../words/mentions.js';
import { isLowGood } from '../columns/isLowGood.js';
import type { ColumnMatch } from './columns/ColumnMatch.js';
import { isGroupable, isNumeric } from './columns/columnRoles.js';
import { comparedSign } from './lexicon/comparisons.js';
import { partedSuperlative } from './lexicon/superlatives.js';
import { isOthers } from './lexicon/others.js';
import { isAll, isFirst } from './lexicon/smallWords.js';
import { leads, namesAt, saysGrammar, saysLimit, signsOf, type Reading } from './Reading.js';
import { smallNumber } from './lexicon/smallNumbers.js';

/** In what order and how many. */
export interface Ranking {
  readonly direction: 'asc' | 'desc' | null;
  readonly limit: number | null;
  /** Whether what comes behind the first so many is asked for too. */
  readonly hasOthers: boolean;
  /** Whether the order stands by itself: `highest first`. */
  readonly isOrderOnly: boolean;
}

/** What a question says of order and of how many. */
export function readRanking(reading: Reading): Ranking {
  const limit = limitOf(reading);
  const direction = directionOf(reading) ?? (limit === null ? null : 'desc');
  const hasOthers = limit !== null && othersAt(reading) >= 0;
  return { direction, limit, hasOthers, isOrderOnly: isOrderOnly(reading) };
}

/** Where the rest is said, behind the first few; -1 without. */
const othersAt = ({ tokens, columns, values }: Reading): number =>
  tokens.findIndex(
    ({ folded }, at) =>
      at > 1 && isOthers(folded) && ![...columns, ...values].some(({ from, to }) => at >= from && at < to),
  );

/** `highest first` in one mention of several words. */
const isOrderOnly = (reading: Reading) =>
  signsOf(reading, 'most', 'least', 'quick', 'slow', 'long', 'short').some(({ to }) =>
    [to, to + 1].some((at) => isFirst(reading.tokens[at]?.folded ?? '')),
  ) ||
  reading.mentions.some(
    (mention) =>
      isGrammar(mention, 'descending', 'ascending') &&
      /\s(?:first|zuerst|primero|primeiro)$|d'abord$|^(?:desc|asc)|^ab|^auf|高い順|低い順|从高到低|从低到高|降序|升序|降順|昇順/iu.test(
        mention.text,
      ),
  );

function directionOf(reading: Reading): Ranking['direction'] {
  const implied = reading.columns.find(({ op }) => op === 'max' || op === 'min');
  const ordered = reading.columns.find(({ order }) => order !== undefined);
  if (ordered?.order) return ordered.order;
  const isLessBetter =
    reading.columns.some(({ columns }) => isLowGood(columns[0]!, reading.language)) ||
    reading.headings.some(({ column }) => column.isOverall && column.isLowBest);
  if (saysGrammar(reading, 'worst')) return isLessBetter || countsFailures(reading) ? 'desc' : 'asc';
  if (saysGrammar(reading, 'best') && isLessBetter) return 'asc';
  const [first] = signsOf(reading, 'most', 'least');
  if (first) return first.ids.includes('least') && !first.ids.includes('most') ? 'asc' : 'desc';
  // `mais` of `mais barata` gives no order of its own.
  const others = implied ? outside(reading, implied) : reading;
  if (saysGrammar(others, 'ascending')) return 'asc';
  if (saysGrammar(others, 'descending')) return 'desc';
  if (implied) return implied.op === 'min' ? 'asc' : 'desc';
  return partedSuperlative(reading.tokens.map(({ text }) => text)) ?? moreOfWhich(reading);
}

/** What is said besides some words. */
const outside = (reading: Reading, { from, to }: ColumnMatch): Reading => {
  const [start, end] = [reading.tokens[from]!.start, reading.tokens[to - 1]!.end];
  return {
    ...reading,
    mentions: reading.mentions.filter((mention) => mention.start >= end || mention.end <= start),
  };
};

/** `which customers have more tickets`, and not more than so many. */
function moreOfWhich(reading: Reading): Ranking['direction'] {
  const { tokens, periods, language } = reading;
  const isDense = language === 'ja' || language === 'zh';
  if (isDense || !saysGrammar(reading, 'which') || periods.length > 1) return null;
  const words = tokens.flatMap(({ folded }, at) => (namesAt(reading, at).length === 0 ? folded : []));
  const sign = comparedSign(words);
  return sign && (sign === 'more' ? 'desc' : 'asc');
}

/** `worst month for no-shows`: the more of them the worse. */
const countsFailures = ({ columns, mentions }: Reading): boolean =>
  !columns.some(({ columns: [column], isGuess }) => !isGuess && isNumeric(column!)) &&
  mentions.some((mention) => {
    const id = senseOf(mention, 'option')?.id;
    return id !== undefined && tones[id] === 'danger';
  });

function limitOf(reading: Reading): number | null {
  const { tokens, periods } = reading;
  for (const [at, { folded, start, end }] of tokens.entries()) {
    const number = smallNumber(folded);
    if (!(number >= 1 && number <= 200) || periods.some((period) => start < period.end && end > period.start))
      continue;
    if (reading.columns.some(({ from, to }) => at >= from && at < to)) continue;
    // `across all three subjects` leaves none out.
    if (number > 1 && isAll(tokens[at - 1]?.folded ?? '')) continue;
    if (leads(reading, at, 'top', 'best', 'worst', 'most', 'least') && !isCompared(reading, at))
      return number;
    if (number > 1 && (isSuperlative(reading) || saysGrammar(reading, 'top')) && countsSomething(reading, at))
      return number;
  }
  return null;
}

/** Whether a number limits; 最多 before 的 is a superlative. */
const isCompared = (reading: Reading, at: number) =>
  reading.tokens[at - 1]?.text !== '的' && [1, 2].some((steps) => saysLimit(reading, at - steps));

const isSuperlative = (reading: Reading) =>
  signsOf(reading, 'most', 'least').length > 0 ||
  reading.columns.some(({ op }) => op === 'max' || op === 'min') ||
  saysGrammar(reading, 'best', 'worst');

/** `5 countries`, `ten lightest products`: a number before what is ranked, with nothing but its order between. */
function countsSomething(reading: Reading, at: number): boolean {
  if (isCompared(reading, at)) return false;
  for (let next = at + 1; next <= at + 3 && next < reading.tokens.length; next += 1) {
    const match = reading.columns.find(({ from, to }) => next >= from && next < to);
    // `five largest expenses`: rows by the amount that is named.
    if (match && !match.op) return next > at + 1 || match.columns.some(isGroupable);
    const names = namesAt(reading, next);
    if (!match && names.length === 0) return true;
    if (
      !match &&
      !names.some((name) =>
        [
          'most',
          'least',
          'best',
          'worst',
          'max',
          'min',
          'descending',
          'ascending',
          'of',
          'rest',
          'article',
          'sum',
          'top',
        ].includes(name),
      )
    )
      return false;
  }
  return false;
}

/** Whether a column is what a ranking ranks: `5 countries`, `which team`, `teams with the most`, `best variety`. */
export function ranks(reading: Reading, ranking: Ranking, { from, to, columns }: ColumnMatch): boolean {
  const before = reading.tokens[from - 1]?.folded ?? '';
  const isCounted = smallNumber(before) > 0;
  const isWith = namesAt(reading, to).some(
    (name) => name === 'with' || name === 'by' || name === 'has' || name === 'share',
  );
  const isBest =
    leads(reading, from, 'top', 'most', 'least', 'best', 'worst') ||
    reading.columns.some(({ op, to: end }) => op !== undefined && (end === from || end === from - 1));
  const isNoMeasure = columns.some((column) => isGroupable(column) && column.role !== 'time');
  // `the longest stop, and which machine`: of that one row.
  if (isAside(reading, from)) return false;
  const isWhich = leads(reading, isCounted ? from - 1 : from, 'which', 'most', 'least');
  const isLimited = ranking.limit !== null && isNoMeasure && columns.every(isGroupable);
  const isLast = to === reading.tokens.length && columns.every(isGroupable);
  return (
    isNoMeasure &&
    (isCounted || isWith || isBest || isWhich || isLimited || isLast || isJapaneseHead(reading, to))
  );
}

function isAside(reading: Reading, from: number): boolean {
  const which = [from - 1, from - 2].find((at) => namesAt(reading, at).includes('which'));
  return (
    which !== undefined &&
    namesAt(reading, which - 1).includes('and') &&
    reading.signs.some(({ ids, to }) => to < which && (ids.includes('most') || ids.includes('least')))
  );
}

/** `売上が一番多い商品は？`: what is ranked stands behind. */
export const isJapaneseHead = (reading: Reading, to: number) =>
  reading.language === 'ja' && /^[はが]$/u.test(reading.tokens[to]?.folded ?? '');
