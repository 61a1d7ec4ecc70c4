import { timeColumnOf } from '../conditions/periodConditions.js';
import type { ReadCondition } from '../conditions/readConditions.js';
import { isGroupable, isNumeric } from '../columns/columnRoles.js';
import type { ColumnMatch } from '../columns/ColumnMatch.js';
import { saysEarliest, saysLatest } from '../lexicon/whenWords.js';
import type { ColumnProfile } from '../../tables/profileData.js';
import type { AskedGroup, Special } from '../Question.js';
import { isBy, smallNumber, type Reading } from '../Reading.js';
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
  const column = timeColumnOf(reading);
  const isNumberAsked = columns.some((match) => match.columns.some(isNumeric) && !used.has(match));
  if (isNumberAsked || column?.role !== 'time') return null;
  const each = eachIn(reading, column);
  const isEachRow = ({ column: one }: AskedGroup) => one.distinct === profile.rowCount;
  if (!groups.every((group) => group.column === each || isEachRow(group))) return null;
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
