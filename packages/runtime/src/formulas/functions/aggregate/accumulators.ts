import type { Cell } from '@vitrine/schema';
import { chargeText, orderOf } from '../../evaluate/operators.js';
import type { Run } from '../../evaluate/Run.js';
import type { Accumulator, CallSite } from '../FormulaFunction.js';

export function sum(): Accumulator {
  let total = 0;
  return { add: (value) => void (total += value as number), result: () => total };
}

export function average(): Accumulator {
  let total = 0;
  let count = 0;
  return {
    add(value) {
      total += value as number;
      count++;
    },
    result: () => (count === 0 ? null : total / count),
  };
}

export function count(): Accumulator {
  let total = 0;
  return { add: () => void total++, result: () => total };
}

/** Counts values that differ; a date counts as its text. */
export function countDistinct(): Accumulator {
  const seen = new Set<Cell>();
  const key = (value: Cell): Cell => (Array.isArray(value) ? JSON.stringify(value) : value);
  return { add: (value) => void seen.add(key(value)), result: () => seen.size };
}

/** The first value, or the last. */
export function endmost(end: 'first' | 'last'): Accumulator {
  let found: Cell = null;
  return {
    add(value) {
      if (end === 'last' || found === null) found = value;
    },
    result: () => found,
  };
}

/** The smallest value (-1) or the largest (1). */
export function extreme(run: Run, direction: 1 | -1, call: CallSite): Accumulator {
  let best: Cell = null;
  return {
    add(value) {
      if (typeof value === 'string') chargeText(run, value.length, call);
      if (best === null || (orderOf(run, value, best) ?? 0) * direction > 0) best = value;
    },
    result: () => best,
  };
}

/** All numbers, for what can only be computed from all of them. */
export function gather(compute: (numbers: readonly number[]) => Cell): Accumulator {
  const numbers: number[] = [];
  return { add: (value) => void numbers.push(value as number), result: () => compute(numbers) };
}

/** The value below which a fraction of the numbers lies; between two of them in proportion. Null of none. */
export function quantile(numbers: readonly number[], fraction: number): number | null {
  if (numbers.length === 0) return null;
  const sorted = Float64Array.from(numbers).sort();
  const position = (sorted.length - 1) * fraction;
  const index = Math.floor(position);
  const lower = sorted[index]!;
  const upper = sorted[Math.min(index + 1, sorted.length - 1)]!;
  const share = position - index;
  return lower === upper ? lower : lower * (1 - share) + upper * share;
}

/** Mean squared distance from the mean, divided by the count less `lost`; null when nothing is left to divide by. */
export function variance(numbers: readonly number[], lost: 0 | 1): number | null {
  const divisor = numbers.length - lost;
  if (divisor < 1) return null;
  const mean = numbers.reduce((total, value) => total + value, 0) / numbers.length;
  return numbers.reduce((total, value) => total + (value - mean) ** 2, 0) / divisor;
}
