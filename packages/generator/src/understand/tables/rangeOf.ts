import { readable } from './columnNames.js';
import { highs, lows, ranges } from './lexicon/ranges.js';
import { nameInFormula } from '../question/columns/nameInFormula.js';
import type { ColumnProfile, TableProfile } from './profileData.js';

/** A number and the two between which it should lie. */
export interface Range {
  readonly value: ColumnProfile;
  readonly low: ColumnProfile;
  readonly high: ColumnProfile;
}

/** Whether a number lies below its range, and above it. */
export const belowFormula = ({ value, low }: Range): string =>
  `${nameInFormula(value.key)} < ${nameInFormula(low.key)}`;
export const aboveFormula = ({ value, high }: Range): string =>
  `${nameInFormula(value.key)} > ${nameInFormula(high.key)}`;
export const outsideFormula = (range: Range): string => `${belowFormula(range)} or ${aboveFormula(range)}`;

/** The range that the numbers of a table should be in, where two columns say so; null without one. */
export function rangeOf({ columns }: TableProfile): Range | null {
  const numbers = columns.filter(
    ({ type, role }) => type === 'number' && role !== 'time' && role !== 'identity',
  );
  const isEnd = (column: ColumnProfile, ends: RegExp): boolean => {
    const name = readable(column);
    return ends.test(name) && ranges.test(name);
  };
  const low = numbers.find((column) => isEnd(column, lows));
  const high = numbers.find((column) => column !== low && isEnd(column, highs));
  if (!low || !high || Number(low.min) > Number(high.max)) return null;
  const value = numbers.find((column) => column !== low && column !== high);
  return value ? { value, low, high } : null;
}
