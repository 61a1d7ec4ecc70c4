import type { Cell, Column } from '@vitrine/schema';
import type { RawCell } from '../files/RawTable.js';
import type { DistinctText } from './ColumnProfile.js';

/** `<0.01`: measured, and beyond what can be told. */
export const isBound = (text: string): boolean => /^[<>≤≥]\s*[\d.,]+$/u.test(text);

/** The key of the column in which bounds stand that a column of numbers cannot hold. */
export const boundsKey = (key: string): string => `${key.slice(0, 110)} (<)`;

/** A column of its own for the cells of a column of numbers that are bounds, as they are written. */
export interface BoundsColumn {
  readonly column: Column;
  readonly cells: readonly Cell[];
}

export function boundsColumn(
  cells: readonly RawCell[],
  bounds: readonly DistinctText[],
  key: string,
): BoundsColumn | null {
  if (bounds.length === 0) return null;
  const texts = new Set(bounds.map(({ text }) => text));
  const own = boundsKey(key);
  return {
    column: { key: own, label: own, type: 'text' },
    cells: cells.map((cell) => (typeof cell === 'string' && texts.has(cell.trim()) ? cell.trim() : null)),
  };
}
