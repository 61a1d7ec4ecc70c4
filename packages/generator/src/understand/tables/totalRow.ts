import { cellOf } from '@vitrine/runtime/internal';
import type { Column, Row } from '@vitrine/schema';
import { isTotalName } from './totalRows.js';

/** A row that adds up those above it, as spreadsheets have them. */
export interface TotalRow {
  readonly label: string;
  readonly index: number;
}

/** Rows above a total that must be there, so that it adds up anything. */
const fewest = 1;
/** How far a sum may be off, by the rounding of what it adds up. */
const rounding = 0.001;

/** Finds rows of totals: called so, and with the sums of the rows since the last total, or of all rows above. */
export function findTotalRows(columns: readonly Column[], rows: readonly Row[]): TotalRow[] {
  const numbers = columns.filter(({ type }) => type === 'number').map(({ key }) => key);
  const texts = columns.filter(({ type }) => type !== 'number').map(({ key }) => key);
  const found: TotalRow[] = [];
  let since = newSums(numbers);
  const all = newSums(numbers);
  const known = new Map<string, boolean>();
  const isTotalCell = (cell: unknown): cell is string => {
    if (typeof cell !== 'string') return false;
    const isKnown = known.get(cell) ?? isTotalName(cell);
    known.set(cell, isKnown);
    return isKnown;
  };
  for (const [index, row] of rows.entries()) {
    const label = texts.map((key) => cellOf(row, key)).find(isTotalCell);
    const isSum = label !== undefined && [since, all].some((sums) => adds(row, sums));
    if (isSum) {
      found.push({ label, index });
      since = newSums(numbers);
      continue;
    }
    for (const sums of [since, all]) add(row, sums);
  }
  return found;
}

interface Sums {
  readonly byKey: Map<string, number>;
  rows: number;
}

const newSums = (keys: readonly string[]): Sums => ({
  byKey: new Map(keys.map((key) => [key, 0])),
  rows: 0,
});

function add(row: Row, sums: Sums): void {
  sums.rows += 1;
  for (const [key, sum] of sums.byKey) {
    const cell = cellOf(row, key);
    if (typeof cell === 'number') sums.byKey.set(key, sum + cell);
  }
}

/** Whether a number of a row is the sum of those above it; a single row is no sum of itself. */
const adds = (row: Row, { byKey, rows }: Sums): boolean =>
  rows > fewest &&
  [...byKey].some(([key, sum]) => {
    const own = cellOf(row, key);
    return typeof own === 'number' && own !== 0 && Math.abs(own - sum) <= Math.abs(sum) * rounding;
  });
