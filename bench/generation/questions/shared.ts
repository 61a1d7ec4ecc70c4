import type { RawRow } from '../types.js';

/** Tells rows of which a cell has some value. */
export const is = (key: string, value: string | number) => (row: RawRow) =>
  row[key] === value || Number(row[key]) === value;

/** Kinds of chart that compare groups, and that show parts of a whole. */
export const bars = 'bar|horizontalBar';
export const parts = 'pie|donut|bar|horizontalBar';
