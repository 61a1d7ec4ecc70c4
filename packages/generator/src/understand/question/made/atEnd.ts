import { cellOf } from '@vitrine/runtime/internal';
import type { Row } from '@vitrine/schema';
import { isBalance, readable } from '../../tables/columnNames.js';
import { timeColumnOf } from '../conditions/periodConditions.js';
import { says, saysGrammar, type Reading } from '../Reading.js';
import type { Asked } from '../Question.js';

/** A balance is that of the newest row of a time, as banks write them: oldest or newest first. */
export function atEnd(reading: Reading, measure: Asked, rows: readonly Row[]): Asked {
  const { column, op, combine } = measure;
  const time = timeColumnOf(reading);
  const isReduced =
    says(reading, 'average', 'median', 'sum') || saysGrammar(reading, 'average', 'median', 'sum');
  if (
    !column ||
    combine ||
    !time ||
    isReduced ||
    op === 'max' ||
    op === 'min' ||
    !isBalance(readable(column))
  )
    return measure;
  const newest = newestPlace(rows, time.key);
  return newest ? { op: newest, column } : measure;
}

/** Where the newest of some rows stands; null where they are in no order of time. */
function newestPlace(rows: readonly Row[], time: string): 'first' | 'last' | null {
  const days = rows.flatMap((row) => {
    const cell = cellOf(row, time);
    return typeof cell === 'string' ? cell : [];
  });
  const inOrder = (isNext: (day: string, before: string) => boolean) =>
    days.length > 1 && days.every((day, at) => at === 0 || isNext(day, days[at - 1]!));
  if (inOrder((day, before) => day >= before)) return 'last';
  return inOrder((day, before) => day <= before) ? 'first' : null;
}
