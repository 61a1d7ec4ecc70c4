import type { Cell } from '@vitrine/schema';
import { orderOf } from '../evaluate/operators.js';
import type { Run } from '../evaluate/Run.js';
import type { Accumulator, AggregateFunction, FunctionParameter } from './FormulaFunction.js';

const values: readonly FunctionParameter[] = [{ name: 'values', type: 'any', repeated: true }];
const dataset: FunctionParameter = { name: 'dataset', type: 'dataset' };
const condition: FunctionParameter = { name: 'condition', type: 'condition' };

/** Functions over the rows of a dataset. All of them skip null. */
export const aggregateFunctions: readonly AggregateFunction[] = [
  {
    kind: 'aggregate',
    name: 'sum',
    parameters: values,
    accepts: 'number',
    documentation:
      'Adds an expression over the rows of a dataset, or several numbers. The sum of nothing is 0.',
    examples: [
      { formula: 'sum(orders.price * orders.qty)', result: 110 },
      { formula: 'sum(1, 2, null)', result: 3 },
    ],
    accumulate: sum,
  },
  {
    kind: 'aggregate',
    name: 'avg',
    parameters: values,
    accepts: 'number',
    documentation:
      'The mean of an expression over the rows of a dataset, or of several numbers. Null when there is none.',
    examples: [
      { formula: 'avg(orders.price)', result: 20 },
      { formula: 'avg(1, 2)', result: 1.5 },
    ],
    accumulate: average,
  },
  {
    kind: 'aggregate',
    name: 'median',
    parameters: values,
    accepts: 'number',
    documentation: 'The middle of the numbers in order; the mean of the middle two when their count is even.',
    examples: [
      { formula: 'median(orders.qty)', result: 2 },
      { formula: 'median(1, 2, 10, 20)', result: 6 },
    ],
    accumulate: median,
  },
  {
    kind: 'aggregate',
    name: 'min',
    parameters: values,
    accepts: 'ordered',
    documentation: 'The smallest number, the first text of the alphabet or the earliest date.',
    examples: [
      { formula: 'min(orders.placed)', result: '2026-01-05' },
      { formula: 'min(3, 1, 2)', result: 1 },
    ],
    accumulate: (run) => extreme(run, -1),
  },
  {
    kind: 'aggregate',
    name: 'max',
    parameters: values,
    accepts: 'ordered',
    documentation: 'The largest number, the last text of the alphabet or the latest date.',
    examples: [
      { formula: 'max(orders.price)', result: 30 },
      { formula: 'max("2026-01-01", "2026-02-01")', result: '2026-02-01' },
    ],
    accumulate: (run) => extreme(run, 1),
  },
  {
    kind: 'aggregate',
    name: 'count',
    parameters: values,
    accepts: 'any',
    documentation:
      'Counts the rows of a dataset, the rows where an expression is not null, the values that are not null, or the items of a list.',
    examples: [
      { formula: 'count(orders)', result: 4 },
      { formula: 'count(orders.price)', result: 3 },
      { formula: 'count(1, null, 3)', result: 2 },
    ],
    accumulate: count,
  },
  {
    kind: 'aggregate',
    name: 'countif',
    parameters: [dataset, condition],
    accepts: 'any',
    documentation:
      'Counts the rows of a dataset where a condition is true. Columns need no dataset before their name.',
    examples: [{ formula: 'countif(orders, status = "won")', result: 2 }],
    accumulate: count,
  },
  {
    kind: 'aggregate',
    name: 'sumif',
    parameters: [dataset, condition, { name: 'value', type: 'number' }],
    accepts: 'number',
    documentation: 'Adds an expression over the rows of a dataset where a condition is true.',
    examples: [{ formula: 'sumif(orders, status = "won", price * qty)', result: 50 }],
    accumulate: sum,
  },
];

function sum(): Accumulator {
  let total = 0;
  return { add: (value) => void (total += value as number), result: () => total };
}

function average(): Accumulator {
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

function median(): Accumulator {
  const numbers: number[] = [];
  return {
    add: (value) => void numbers.push(value as number),
    result() {
      if (numbers.length === 0) return null;
      const sorted = Float64Array.from(numbers).sort();
      const middle = sorted.length >> 1;
      const upper = sorted[middle]!;
      return sorted.length % 2 === 1 ? upper : sorted[middle - 1]! / 2 + upper / 2;
    },
  };
}

function extreme(run: Run, direction: 1 | -1): Accumulator {
  let best: Cell = null;
  return {
    add(value) {
      if (best === null || (orderOf(run, value, best) ?? 0) * direction > 0) best = value;
    },
    result: () => best,
  };
}

function count(): Accumulator {
  let total = 0;
  return { add: () => void total++, result: () => total };
}
