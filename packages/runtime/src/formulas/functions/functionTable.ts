import { aggregateFunctions } from './aggregate/aggregateFunctions.js';
import { dateFunctions } from './date/dateFunctions.js';
import { financeFunctions } from './finance/financeFunctions.js';
import type { FormulaFunction, NamedFunction } from './FormulaFunction.js';
import { logicFunctions } from './logic/logicFunctions.js';
import { numberFunctions } from './number/numberFunctions.js';
import { textFunctions } from './text/textFunctions.js';

const groups: readonly Readonly<Record<string, FormulaFunction>>[] = [
  aggregateFunctions,
  logicFunctions,
  numberFunctions,
  dateFunctions,
  financeFunctions,
  textFunctions,
];

/**
 * Every function of the formula language by its name in small letters. What people read about them stands beside each group in
 * `<group>Functions.docs.ts`, so that pages that only compute don't load it; `formulaFunctions` joins both.
 */
export const functionTable: ReadonlyMap<string, NamedFunction> = new Map(
  groups
    .flatMap((group) => Object.entries(group))
    .map(([name, definition]) => [name.toLowerCase(), { ...definition, name }]),
);
