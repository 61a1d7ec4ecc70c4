import type { Cell } from '@vitrine/schema';
import { aggregateFunctions } from './aggregateFunctions.js';
import { dateFunctions } from './dateFunctions.js';
import type { FormulaFunction } from './FormulaFunction.js';
import { logicFunctions } from './logicFunctions.js';
import { numberFunctions } from './numberFunctions.js';
import { textFunctions } from './textFunctions.js';

/** Every function of the formula language. */
export const formulaFunctions: readonly FormulaFunction[] = [
  ...aggregateFunctions,
  ...logicFunctions,
  ...numberFunctions,
  ...dateFunctions,
  ...textFunctions,
];

/** Rows that the examples in the table speak of; their clock stands at 2026-03-31T12:00:00Z. */
export const exampleDatasets: Readonly<Record<string, readonly Readonly<Record<string, Cell>>[]>> = {
  orders: [
    { status: 'won', price: 10, qty: 3, placed: '2026-01-05' },
    { status: 'lost', price: 30, qty: 2, placed: '2026-02-01' },
    { status: 'won', price: 20, qty: 1, placed: '2026-02-14' },
    { status: 'open', price: null, qty: 2, placed: null },
  ],
};
