import type { RowColumn } from '@vitrine/runtime';
import type { Cell, Tone } from '@vitrine/schema';
import { cellText } from './cellText.js';

/** Tones of values of a column, where each of them has one; null where one has none. */
export function tonesOf(column: RowColumn | undefined, cells: readonly Cell[]): readonly Tone[] | null {
  if (!column?.options) return null;
  const known = new Map(column.options.map(({ value, tone }) => [value, tone]));
  const tones = cells.flatMap((cell) => known.get(cellText(cell)) ?? []);
  return tones.length === cells.length ? tones : null;
}

/** As {@link tonesOf}, where each value has a tone of its own, so that a legend can tell them. */
export function ownTonesOf(...values: Parameters<typeof tonesOf>): readonly Tone[] | null {
  const tones = tonesOf(...values);
  return tones && new Set(tones).size === tones.length ? tones : null;
}
