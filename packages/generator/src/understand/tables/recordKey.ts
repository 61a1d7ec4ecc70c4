import { cellOf } from '@vitrine/runtime/internal';
import type { Cell, Row } from '@vitrine/schema';
import type { ColumnProfile } from './profileData.js';

/** Columns that must stand in the first line alone. */
const fewest = 2;

/**
 * The column that tells which record a row is a line of, where records have several lines and say what is of the whole only
 * in the first: orders with their products, invoices with their positions. Null where rows are the records.
 */
export function recordKey(columns: readonly ColumnProfile[], rows: readonly Row[]): ColumnProfile | null {
  const candidates = columns
    .slice(0, 4)
    .filter(({ type, filled, distinct }) => type !== 'date' && filled === rows.length && distinct > 1);
  return candidates.find((column) => isRecordKey(column, columns, rows)) ?? null;
}

function isRecordKey(
  { key }: ColumnProfile,
  columns: readonly ColumnProfile[],
  rows: readonly Row[],
): boolean {
  const seen = new Set<Cell>();
  const first: boolean[] = [];
  let last: Cell | undefined;
  for (const row of rows) {
    const cell = cellOf(row, key);
    if (cell !== last && seen.has(cell)) return false;
    first.push(cell !== last);
    seen.add(cell);
    last = cell;
  }
  const following = rows.filter((_, at) => !first[at]);
  if (following.length < 2 || following.length < rows.length / 20) return false;
  const isOfWhole = (column: ColumnProfile): boolean =>
    column.filled > seen.size * 0.8 && following.every((row) => isEmpty(cellOf(row, column.key)));
  return columns.filter(isOfWhole).length >= fewest;
}

const isEmpty = (cell: Cell): boolean => cell === null || cell === '';
