import type { Query } from '@vitrine/schema';

interface WindowFunction {
  /** How the result is written: like its column, as a percentage, or as a plain number. */
  readonly format: 'source' | 'percent' | 'none';
  /** Values of one partition in order, NaN for null, to results of the same length; what is not finite is null. */
  compute(values: readonly number[], size: number): number[];
}

/** What queries can compute along the rows. */
export const windowFunctions: Readonly<Record<NonNullable<Query['window']>[number]['op'], WindowFunction>> = {
  runningTotal: { format: 'source', compute: runningTotal },
  difference: {
    format: 'source',
    compute: (values) => values.map((value, i) => value - (values[i - 1] ?? Number.NaN)),
  },
  percentChange: { format: 'percent', compute: percentChange },
  rank: { format: 'none', compute: rank },
  shareOfTotal: { format: 'percent', compute: shareOfTotal },
  movingAverage: { format: 'source', compute: movingAverage },
};

/** Null until the first number; a null after it leaves the total as it is. */
function runningTotal(values: readonly number[]): number[] {
  let total = Number.NaN;
  let error = 0;
  return values.map((value) => {
    if (Number.isNaN(value)) return total + error;
    const before = Number.isNaN(total) ? 0 : total;
    const next = before + value;
    error += Math.abs(before) >= Math.abs(value) ? before - next + value : value - next + before;
    total = next;
    return total + error;
  });
}

/** Change as a fraction of the size of the value before; none from 0. */
function percentChange(values: readonly number[]): number[] {
  return values.map((value, i) => {
    const before = values[i - 1] ?? Number.NaN;
    return before === 0 ? Number.NaN : (value - before) / Math.abs(before);
  });
}

/** 1 for the largest; equals share a place and the next ones are left out: 1, 2, 2, 4. */
function rank(values: readonly number[]): number[] {
  const places = new Map<number, number>();
  const sorted = values.filter((value) => !Number.isNaN(value)).toSorted((a, b) => b - a);
  for (const [i, value] of sorted.entries()) if (!places.has(value)) places.set(value, i + 1);
  return values.map((value) => places.get(value) ?? Number.NaN);
}

function shareOfTotal(values: readonly number[]): number[] {
  const total = runningTotal(values).at(-1) ?? 0;
  return values.map((value) => (total === 0 ? Number.NaN : value / total));
}

/** Mean of the numbers among the last `size` rows, of fewer at the beginning. */
function movingAverage(values: readonly number[], size: number): number[] {
  return values.map((_, i) => {
    const numbers = values.slice(Math.max(0, i - size + 1), i + 1).filter((value) => !Number.isNaN(value));
    return (runningTotal(numbers).at(-1) ?? Number.NaN) / numbers.length;
  });
}
