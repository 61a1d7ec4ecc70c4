import { cellOf } from '@vitrine/runtime';
import type { Column, Row } from '@vitrine/schema';
import { isTotalName } from './totalRows.js';

/** A row at the end that adds up those above it, as spreadsheets have one. */
export interface TotalRow {
  readonly label: string;
  readonly index: number;
}

/** Finds the row of a total among the last rows: called so, and with the sum of a column above; null where there is none. */
export function totalRow(columns: readonly Column[], rows: readonly Row[]): TotalRow | null {
  const numbers = columns.filter(({ type }) => type === 'number');
  for (let index = rows.length - 1; index >= Math.max(2, rows.length - 3); index -= 1) {
    const row = rows[index]!;
    const label = columns
      .map(({ key }) => cellOf(row, key))
      .find((cell) => typeof cell === 'string' && isTotalName(cell));
    if (typeof label !== 'string') continue;
    const isSum = numbers.some(({ key }) => {
      const own = cellOf(row, key);
      const sum = rows
        .slice(0, index)
        .reduce((total, { [key]: cell }) => total + (typeof cell === 'number' ? cell : 0), 0);
      return typeof own === 'number' && own !== 0 && Math.abs(own - sum) <= Math.abs(sum) * 0.001;
    });
    if (isSum) return { label, index };
  }
  return null;
}
