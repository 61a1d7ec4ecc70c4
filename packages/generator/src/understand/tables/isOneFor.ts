import { cellOf } from '@vitrine/runtime/internal';
import type { Cell, Row } from '@vitrine/schema';

/** Whether all rows of one key have the same value in another column. */
export function isOneFor(key: string, other: string, rows: readonly Row[]): boolean {
  const known = new Map<Cell, Cell>();
  return rows.every((row) => {
    const [one, value] = [cellOf(row, key), cellOf(row, other)];
    if (!known.has(one)) known.set(one, value);
    return known.get(one) === value;
  });
}
