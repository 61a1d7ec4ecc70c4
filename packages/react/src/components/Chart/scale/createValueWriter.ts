import type { Cell, Format } from '@vitrine/schema';
import { compactLabels } from './axisLabels.js';

const shortStyles: readonly string[] = ['number', 'currency', 'compact'];

/** Makes the function that writes values beside their marks: all in full, or all short and with the same digits where one is long. */
export function createValueWriter(
  values: readonly number[],
  format: Format,
  write: (value: Cell, format?: Format) => string,
): (value: number) => string {
  const own = typeof format === 'string' ? { style: format } : format;
  const isShort =
    shortStyles.includes(own.style) &&
    own.decimals === undefined &&
    (own.style === 'compact' || values.some((value) => Math.abs(value) >= 10_000 && Math.abs(value) < 1e15));
  if (!isShort) return (value) => write(value, format);
  const distinct = [...new Set(values)];
  const labels = compactLabels(distinct, own, write, { most: 1, roomFor: 3 });
  const known = new Map(distinct.map((value, index) => [value, labels[index]!]));
  return (value) => known.get(value) ?? write(value, format);
}
