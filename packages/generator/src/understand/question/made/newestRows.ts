import { timeColumnOf } from '../conditions/periodConditions.js';
import { saysEarliest, saysLatest } from '../lexicon/whenWords.js';
import type { Asked, AskedGroup, Special } from '../Question.js';
import { smallNumber, type Reading } from '../Reading.js';
import { isRowNoun } from '../rowNoun.js';
import { isInPeriod } from '../unitOf.js';

/** `last reading of the library`, `the latest 3 invoices`: the newest or oldest rows, where no number is asked of them. */
export function newestRows(
  reading: Reading,
  groups: readonly AskedGroup[],
  [measure]: readonly Asked[],
): Special | null {
  const { tokens } = reading;
  const column = timeColumnOf(reading);
  if (groups.length > 0 || measure?.column || measure?.combine || column?.role !== 'time') return null;
  const at = tokens.findIndex(
    ({ folded }, place) =>
      (saysLatest(folded) || saysEarliest(folded)) &&
      !isInPeriod(reading, place) &&
      namesRow(reading, countAt(reading, place + 1) > 0 ? place + 2 : place + 1),
  );
  if (at < 0) return null;
  const limit = countAt(reading, at + 1) || 1;
  return { kind: 'rows', column, limit, isFromLeast: !saysLatest(tokens[at]!.folded) };
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
