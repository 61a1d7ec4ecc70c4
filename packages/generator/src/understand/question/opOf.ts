import type { ColumnMatch } from './columns/ColumnMatch.js';
import { isNumeric, isOfEachRow } from './columns/columnRoles.js';
import { isMomentary, readable } from '../tables/columnNames.js';
import type { ColumnProfile } from '../tables/profileData.js';
import type { AskedGroup, Op } from './Question.js';
import type { Ranking } from './ranking.js';
import { isBy, leads, namesAt, says, saysGrammar, unitAt, type Reading } from './Reading.js';
import { isHappening } from './rowNoun.js';

/** A column and the words that name it. */
export interface Named {
  readonly column: ColumnProfile;
  readonly match: ColumnMatch;
}

const ops = [
  ['median', 'median'],
  ['average', 'avg'],
  ['sum', 'sum'],
] as const;

/** How a number is reduced over the rows of each group: as the words near it or anywhere say, else as its column is. */
export function opOf(
  reading: Reading,
  groups: readonly AskedGroup[],
  ranking: Ranking,
  { column, match }: Named,
): Op {
  if (says(reading, 'movingAverage')) return column.aggregate;
  if (column.isOverall || match.isOfEach) return 'avg';
  const [near] = ops.filter(([name]) => leads(reading, match.from, name));
  const anywhere = ops.find(([name]) => says(reading, name) || saysGrammar(reading, name));
  const extreme = extremeOf(reading, groups, ranking, match);
  const isInner =
    near && reading.tokens.slice(0, match.from).some(({ folded }) => /^(?:max|min)(?:im\w*)?$/u.test(folded));
  if (near && (!extreme || isInner)) return near[1];
  if (match.op === 'sum')
    return anywhere?.[1] ?? (column.aggregate === 'avg' && !match.isTotal ? 'avg' : 'sum');
  return (
    extreme ??
    anywhere?.[1] ??
    singleReading(reading, groups, { column, match }) ??
    (isPerRow(reading, groups) ? 'avg' : column.aggregate)
  );
}

/** The greatest or least of the rows, where a superlative does not rank groups. */
function extremeOf(
  reading: Reading,
  groups: readonly AskedGroup[],
  ranking: Ranking,
  match: ColumnMatch,
): 'max' | 'min' | null {
  const word = reading.tokens.find(
    ({ folded }, at) =>
      /^(?:max|min)(?:im\w*)?$/u.test(folded) &&
      !reading.columns.some(({ from, to }) => at >= from && at < to),
  )?.folded;
  if (word) return word.startsWith('max') ? 'max' : 'min';
  const own = match.op === 'max' || match.op === 'min' ? match.op : null;
  // `by cause, longest first`
  if (ranking.isOrderOnly && (!own || groups.length > 0)) return null;
  const said = saysGrammar(reading, 'max') ? 'max' : saysGrammar(reading, 'min') ? 'min' : null;
  const signed = says(reading, 'most') ? 'max' : says(reading, 'least') ? 'min' : null;
  if (groups.length === 0)
    return own ?? said ?? (leads(reading, match.from, 'most', 'least') ? signed : null);
  const isThroughBy = isGroupedByWord(reading, groups);
  if (own) return isThroughBy ? own : null;
  return isThroughBy && leads(reading, match.from, 'max', 'min', 'most', 'least') ? (said ?? signed) : null;
}

/** `which room had the highest temperature`: the greatest of its readings. Times of the day are told by their average. */
function singleReading(
  reading: Reading,
  groups: readonly AskedGroup[],
  { column, match }: Named,
): 'max' | 'min' | null {
  const isOfThing =
    groups.length > 0 && groups.every(({ unit, column: one }) => unit === undefined && one.role !== 'time');
  if (!isOfThing || column.aggregate !== 'avg' || !isMomentary(readable(column))) return null;
  if (leads(reading, match.from, 'most')) return 'max';
  return leads(reading, match.from, 'least') ? 'min' : null;
}

const cyclic: ReadonlySet<string> = new Set(['hourOfDay', 'dayOfWeek', 'monthOfYear', 'decade']);

/** Whether the groups stand behind `by`, and are not what is ranked. */
function isGroupedByWord(reading: Reading, groups: readonly AskedGroup[]): boolean {
  const named = groups.some(({ column }) =>
    reading.columns.some(({ columns, from, to }) => columns.includes(column) && isBy(reading, from, to)),
  );
  const isUnit =
    groups.some(({ unit }) => unit !== undefined) &&
    reading.tokens.some(
      (_, at) =>
        leads(reading, at, 'by') &&
        (unitAt(reading, at) !== undefined || namesAt(reading, at).some((name) => cyclic.has(name))),
    );
  const isAdverb =
    groups.some(({ unit }) => unit !== undefined) && says(reading, 'month', 'week', 'day', 'quarter', 'year');
  const isUnknown =
    !named &&
    groups.every(({ unit }) => unit === undefined) &&
    saysGrammar(reading, 'by') &&
    !groups.some(({ column }) => reading.columns.some(({ columns }) => columns.includes(column)));
  return named || isUnit || isAdverb || isUnknown;
}

/** `items per order` of rows that are orders, `absences per student` of rows that are students and no groups. */
function isPerRow(reading: Reading, groups: readonly AskedGroup[]): boolean {
  const { tokens, columns, values, profile } = reading;
  const isOfColumn = columns.some(
    ({ columns: [column], from, to }) =>
      !isNumeric(column!) &&
      isOfEachRow(column!, profile.rowCount) &&
      isBy(reading, from, to) &&
      (groups.length > 0 || column!.role === 'identity') &&
      !groups.some((group) => group.column === column),
  );
  const isOfNoun = tokens.some(
    (_, at) =>
      isHappening(reading, at) &&
      leads(reading, at, 'by') &&
      ![...columns, ...values].some(({ from, to }) => at >= from && at < to),
  );
  return isOfColumn || isOfNoun;
}
