import { cellOf } from '@vitrine/runtime/internal';
import type { Cell, Row } from '@vitrine/schema';
import { conceptsOf } from '../question/columns/columnWords.js';
import { fold } from '../words/fold.js';
import { isIdentity, readable } from './columnNames.js';
import { isOneFor } from './isOneFor.js';
import type { ColumnProfile } from './profileData.js';

/** Columns that must stand in the first line alone. */
const fewest = 2;

/**
 * The column that tells which record a row is a line of, where records have several lines: orders with their products,
 * invoices with their positions. What is of the whole stands in the first line alone, or the same in each. Null where rows
 * are the records.
 */
export function recordKey(columns: readonly ColumnProfile[], rows: readonly Row[]): ColumnProfile | null {
  const candidates = columns
    .slice(0, 4)
    .filter(({ type, filled, distinct }) => type !== 'date' && filled === rows.length && distinct > 1);
  return (
    candidates.find((column) => isRecordKey(column, columns, rows)) ??
    candidates.find((column) => isRepeatedKey(column, columns, rows)) ??
    null
  );
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

/** From here on hardly any record has a second line. */
const nearlyAll = 0.95;
const documents: readonly string[] = ['entity/order', 'entity/invoice', 'entity/booking'];

const namesDocuments = (column: ColumnProfile): boolean =>
  isIdentity(readable(column)) ||
  conceptsOf(fold(column.label)).some((concept) => documents.includes(concept));

/** Whether each line repeats what is of the whole record, its day among it, and something else is of the line alone. */
function isRepeatedKey(
  column: ColumnProfile,
  columns: readonly ColumnProfile[],
  rows: readonly Row[],
): boolean {
  if (!namesDocuments(column) || column.distinct > rows.length * nearlyAll) return false;
  const others = columns.filter((other) => other !== column && other.distinct > 1);
  const ofWhole = others.filter((other) => isOneFor(column.key, other.key, rows));
  return (
    ofWhole.length >= fewest && ofWhole.length < others.length && ofWhole.some(({ role }) => role === 'time')
  );
}
