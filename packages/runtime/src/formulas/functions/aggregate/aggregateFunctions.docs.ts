import type { DocumentationOf } from '../FormulaFunction.js';
import type { aggregateFunctions } from './aggregateFunctions.js';

export const aggregateDocumentation: DocumentationOf<typeof aggregateFunctions> = {
  sum: {
    documentation:
      'Adds an expression over the rows of a dataset, or several numbers. The sum of nothing is 0.',
    examples: [
      { formula: 'sum(orders.price * orders.qty)', result: 110 },
      { formula: 'sum(1, 2, null)', result: 3 },
    ],
    error: { formula: 'sum(orders.status)', code: 'formula.type' },
  },
  avg: {
    documentation:
      'The mean of an expression over the rows of a dataset, or of several numbers. Null when there is none.',
    examples: [
      { formula: 'avg(orders.price)', result: 20 },
      { formula: 'avg(1, 2)', result: 1.5 },
    ],
    error: { formula: 'avg(orders.prize)', code: 'formula.unknownColumn' },
  },
  median: {
    documentation: 'The middle of the numbers in order; the mean of the middle two when their count is even.',
    examples: [
      { formula: 'median(orders.qty)', result: 2 },
      { formula: 'median(1, 2, 10, 20)', result: 6 },
    ],
    error: { formula: 'median(5)', code: 'formula.datasetExpected' },
  },
  quantile: {
    documentation:
      'The value below which a fraction of the numbers lies, from 0 for the smallest to 1 for the largest; between two numbers in proportion. quantile(…, 0.9) is the 90th percentile.',
    examples: [
      { formula: 'quantile(orders.price, 0.25)', result: 15 },
      { formula: 'quantile(1, 3, 2, 4, 0.3)', result: 1.9 },
    ],
    error: { formula: 'quantile(orders.price, 90)', code: 'formula.outOfRange' },
  },
  min: {
    documentation: 'The smallest number, the first text of the alphabet or the earliest date.',
    examples: [
      { formula: 'min(orders.placed)', result: '2026-01-05' },
      { formula: 'min(3, 1, 2)', result: 1 },
    ],
    error: { formula: 'min(true, 1)', code: 'formula.type' },
  },
  max: {
    documentation: 'The largest number, the last text of the alphabet or the latest date.',
    examples: [
      { formula: 'max(orders.price)', result: 30 },
      { formula: 'max("2026-01-01", "2026-02-01")', result: '2026-02-01' },
    ],
    error: { formula: 'max(orders.price, 5)', code: 'formula.outsideAggregate' },
  },
  count: {
    documentation:
      'Counts the rows of a dataset, the rows where an expression is not null, the values that are not null, or the items of a list.',
    examples: [
      { formula: 'count(orders)', result: 4 },
      { formula: 'count(orders.price)', result: 3 },
      { formula: 'count(1, null, 3)', result: 2 },
    ],
    error: { formula: 'count(ordres)', code: 'formula.unknownName' },
  },
  countdistinct: {
    documentation: 'Counts how many different values there are.',
    examples: [{ formula: 'countdistinct(orders.status)', result: 3 }],
    error: { formula: 'countdistinct(orders)', code: 'formula.datasetExpected' },
  },
  stdev: {
    documentation:
      'How far the numbers lie from their mean, taken as a sample of more (divided by n - 1). Null for fewer than two.',
    examples: [{ formula: 'stdev(orders.price)', result: 10 }],
    error: { formula: 'stdev(orders.status)', code: 'formula.type' },
  },
  stdevp: {
    documentation: 'How far the numbers lie from their mean, taken as all there are (divided by n).',
    examples: [{ formula: 'stdevp(2, 4, 4, 4, 5, 5, 7, 9)', result: 2 }],
    error: { formula: 'stdevp(orders.status)', code: 'formula.type' },
  },
  var: {
    documentation:
      'The variance of the numbers as a sample, the square of stdev. Null for fewer than two numbers.',
    examples: [{ formula: 'var(orders.price)', result: 100 }],
    error: { formula: 'var(orders.status)', code: 'formula.type' },
  },
  first: {
    documentation: 'The value of the first row that has one.',
    examples: [{ formula: 'first(orders.placed)', result: '2026-01-05' }],
    error: { formula: 'first(orders)', code: 'formula.datasetExpected' },
  },
  last: {
    documentation: 'The value of the last row that has one.',
    examples: [{ formula: 'last(orders.price)', result: 20 }],
    error: { formula: 'last(orders)', code: 'formula.datasetExpected' },
  },
  join: {
    documentation:
      'Joins the values of all rows, or several values, to one text with a separator between them.',
    examples: [
      { formula: 'join(orders.status, ", ")', result: 'won, lost, won, open' },
      { formula: 'join("a", null, "b", "-")', result: 'a-b' },
    ],
    error: { formula: 'join(orders.status, 1)', code: 'formula.type' },
  },
  countif: {
    documentation:
      'Counts the rows of a dataset where a condition is true. Columns need no dataset before their name.',
    examples: [{ formula: 'countif(orders, status = "won")', result: 2 }],
    error: { formula: 'countif(orders, price)', code: 'formula.type' },
  },
  sumif: {
    documentation: 'Adds an expression over the rows of a dataset where a condition is true.',
    examples: [{ formula: 'sumif(orders, status = "won", price * qty)', result: 50 }],
    error: { formula: 'sumif(orders.price, price > 10, qty)', code: 'formula.datasetExpected' },
  },
  avgif: {
    documentation:
      'The mean of an expression over the rows of a dataset where a condition is true. Null when there is none.',
    examples: [{ formula: 'avgif(orders, status = "won", price)', result: 15 }],
    error: { formula: 'avgif(orders, status = "won")', code: 'formula.arguments' },
  },
  minif: {
    documentation: 'The smallest value of an expression over the rows where a condition is true.',
    examples: [{ formula: 'minif(orders, status = "won", placed)', result: '2026-01-05' }],
    error: { formula: 'minif(ordres, true, price)', code: 'formula.unknownDataset' },
  },
  maxif: {
    documentation: 'The largest value of an expression over the rows where a condition is true.',
    examples: [{ formula: 'maxif(orders, status = "won", price)', result: 20 }],
    error: { formula: 'maxif(ordres, true, price)', code: 'formula.unknownDataset' },
  },
  lookup: {
    documentation:
      'The value in the first row where a condition is true and the value is not null: find a customer by id. Null when there is no such row. row.id is the id of the row that the formula stands in.',
    examples: [
      { formula: 'lookup(orders, placed = "2026-02-01", price)', result: 30 },
      { formula: 'lookup(orders, status = "gone", price)', result: null },
    ],
    error: { formula: 'lookup(orders, "won", price)', code: 'formula.type' },
  },
};
