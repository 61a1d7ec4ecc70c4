import { timeColumnOf } from '../conditions/periodConditions.js';
import type { ReadCondition } from '../conditions/readConditions.js';
import { isGroupable, isNumeric } from '../columns/columnRoles.js';
import type { ColumnMatch } from '../columns/ColumnMatch.js';
import { dayOrderIn, saysEarliest, saysLatest } from '../lexicon/whenWords.js';
import type { ColumnProfile } from '../../tables/profileData.js';
import type { AskedGroup, Special } from '../Question.js';
import { isBy, type Reading } from '../Reading.js';
import { smallNumber } from '../lexicon/smallNumbers.js';
import { isRowNoun } from '../rowNoun.js';
import { isInPeriod } from '../unitOf.js';

/**
 * `last reading of the library`, `oldest 5 open tickets`, `first 2 orders of each customer`: the newest or oldest rows,
 * where no number is asked of them.
 */
export function newestRows(
  reading: Reading,
  groups: readonly AskedGroup[],
  used: ReadonlySet<ColumnMatch>,
  conditions: readonly ReadCondition[],
): Special | null {
  const { tokens, columns, profile } = reading;
  const column = dayOfRows(reading, conditions);
  const order = dayOrderIn(tokens.map(({ folded }) => folded));
  // `sales of North newest first` are rows, whatever else sales may be.
  const isNumberAsked = columns.some(
    (match) =>
      match.columns.some(isNumeric) &&
      !used.has(match) &&
      !(order && match.isGuess && namesRow(reading, match.from)),
  );
  if (isNumberAsked || column?.role !== 'time') return null;
  const each = eachIn(reading, column);
  const isEachRow = ({ column: one }: AskedGroup) => one.distinct === profile.rowCount;
  if (!groups.every((group) => group.column === each || isEachRow(group))) return null;
  if (order)
    return {
      kind: 'rows',
      column,
      limit: countAt(reading, order.words[0]! - 1) || null,
      isFromLeast: order.isOldFirst,
    };
  const at = tokens.findIndex(
    ({ folded }, place) =>
      (saysLatest(folded) || saysEarliest(folded)) &&
      !isInPeriod(reading, place) &&
      namesRow(reading, nounAt(reading, place + 1, conditions)),
  );
  if (at < 0) return null;
  const limit = countAt(reading, at + 1) || countAt(reading, at - 1) || 1;
  const isFromLeast = !saysLatest(tokens[at]!.folded);
  return { kind: 'rows', column, limit, isFromLeast, ...(each && { each }) };
}

/** The day by which rows are told: `not yet reported, oldest first` is none on which they were reported. */
function dayOfRows(reading: Reading, conditions: readonly ReadCondition[]): ColumnProfile | undefined {
  const column = timeColumnOf(reading);
  const isEmpty = ({ key }: ColumnProfile) =>
    conditions.some(({ where }) => 'key' in where && where.key === key && where.op === 'isNull');
  return column && isEmpty(column)
    ? reading.profile.columns.find((other) => other.role === 'time' && !isEmpty(other))
    : column;
}

/** Whose first or last rows are asked for: `of each customer`. */
const eachIn = ({ columns, ...reading }: Reading, time: ColumnProfile): ColumnProfile | undefined =>
  columns
    .filter(({ from, to, isGuess }) => !isGuess && isBy({ columns, ...reading }, from, to))
    .flatMap((match) => match.columns)
    .find((column) => column !== time && isGroupable(column) && column.distinct < reading.profile.rowCount);

/** Where the noun stands, behind a number and what says in which state: `5 open tickets`. */
function nounAt(reading: Reading, start: number, conditions: readonly ReadCondition[]): number {
  let at = countAt(reading, start) > 0 ? start + 1 : start;
  while (conditions.some(({ from, to }) => at >= from && at < to) && !isRowNoun(reading, at)) at += 1;
  return at;
}

const countAt = ({ tokens }: Reading, at: number): number => smallNumber(tokens[at]?.folded ?? '') || 0;

/** Whether a word says what the rows are, by itself or as the column that numbers them. */
const namesRow = (reading: Reading, at: number): boolean =>
  isRowNoun(reading, at) ||
  reading.columns.some(
    ({ from, to, columns: [column] }) =>
      at >= from && at < to && column!.type !== 'number' && column!.distinct === reading.profile.rowCount,
  ) ||
  reading.columns.some(
    ({ from, to, columns: [column] }) => at >= from && at < to && column!.role === 'identity',
  );
