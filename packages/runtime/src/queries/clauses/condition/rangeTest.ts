import type { Cell } from '@vitrine/schema';
import { badDate, badValue } from '../../../issues/queryMessages.js';
import type { QueryContext } from '../../execute/QueryContext.js';
import type { RowColumn } from '../../rows/RowSet.js';
import type { CellTest, CompiledTest } from './compileCondition.js';

/** Bounds; null is open. */
export interface Range {
  readonly low?: Cell;
  readonly high?: Cell;
  readonly includesLow?: boolean;
  readonly includesHigh?: boolean;
}

/**
 * Whether a cell lies in a range. A cell only compares with a bound of its own kind: numbers by size, texts in the order of the
 * locale, dates and datetimes in time (with a date, by the day in the zone), booleans false before true.
 */
export function rangeTest(
  range: Range,
  column: RowColumn,
  path: string,
  context: QueryContext,
): CompiledTest {
  const tests: CellTest[] = [];
  for (const side of ['low', 'high'] as const) {
    const bound = range[side] ?? null;
    if (bound === null) continue;
    const compare = comparison(bound, column, path, context);
    if (compare === null) return 'void';
    const includes = (side === 'low' ? range.includesLow : range.includesHigh) === true;
    tests.push(
      side === 'low'
        ? (cell) => (includes ? compare(cell) >= 0 : compare(cell) > 0)
        : (cell) => (includes ? compare(cell) <= 0 : compare(cell) < 0),
    );
  }
  const [first, second] = tests;
  if (!first) return () => true;
  return second ? (cell) => first(cell) && second(cell) : first;
}

/** Below, at or above zero as a cell lies before, at or after the bound; NaN when they don't compare. Null for a bad bound. */
function comparison(
  bound: NonNullable<Cell>,
  column: RowColumn,
  path: string,
  context: QueryContext,
): ((cell: Cell) => number) | null {
  const { reader } = context;
  if (typeof bound === 'number') return (cell) => (typeof cell === 'number' ? cell - bound : Number.NaN);
  if (typeof bound === 'boolean') {
    return (cell) => (typeof cell === 'boolean' ? Number(cell) - Number(bound) : Number.NaN);
  }
  if (typeof bound !== 'string') {
    context.report({ ...badValue(path, 'a range', 'single values, not lists'), severity: 'warning' });
    return null;
  }
  if (column.type !== 'date' && column.type !== 'datetime') {
    const { collator } = reader;
    return (cell) => (typeof cell === 'string' ? collator.compare(cell, bound) : Number.NaN);
  }
  const byDay = column.type === 'date' || bound.length === 10;
  const at = byDay ? reader.day(bound) : reader.instant(bound);
  if (Number.isNaN(at)) {
    context.report(badDate(path, bound));
    return null;
  }
  return (cell) =>
    typeof cell === 'string' ? (byDay ? reader.day(cell) : reader.instant(cell)) - at : Number.NaN;
}
