import { cellOf } from '@vitrine/runtime/internal';
import type { Column, Row } from '@vitrine/schema';

/** From here on empty cells of a column are gaps of merged ones. */
const fewestGaps = 0.2;

/** Fills the first column where its values stand only in the first of the rows that they are of; null for any other table. */
export function fillMerged(
  columns: readonly Column[],
  rows: readonly Row[],
): { readonly label: string; readonly rows: readonly Row[] } | null {
  const [first] = columns;
  if (!first || (first.type ?? 'text') === 'number' || rows.length < 3) return null;
  const values = rows.map((row) => cellOf(row, first.key));
  const filled = values.filter((value) => value !== null && value !== '');
  const gaps = values.length - filled.length;
  const isRunning = new Set(filled).size === filled.length;
  const isGap = values[0] !== null && values[0] !== '' && gaps >= values.length * fewestGaps;
  const hasDetails = columns.length > 2 && columns.some(({ type }) => type === 'number');
  if (!isGap || !isRunning || !hasDetails || filled.length < 2) return null;
  let last = values[0];
  return {
    label: first.label ?? first.key,
    rows: rows.map((row, index) => {
      const value = values[index];
      if (value !== null && value !== '') last = value;
      return { ...row, [first.key]: last ?? null };
    }),
  };
}
