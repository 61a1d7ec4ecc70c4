import type { Cell } from '@vitrine/schema';
import { aggregateDocumentation } from './aggregate/aggregateFunctions.docs.js';
import { aggregateFunctions } from './aggregate/aggregateFunctions.js';
import { dateDocumentation } from './date/dateFunctions.docs.js';
import { dateFunctions } from './date/dateFunctions.js';
import { financeDocumentation } from './finance/financeFunctions.docs.js';
import { financeFunctions } from './finance/financeFunctions.js';
import type {
  DocumentationOf,
  FormulaFunction,
  FunctionDocumentation,
  FunctionParameter,
} from './FormulaFunction.js';
import { logicDocumentation } from './logic/logicFunctions.docs.js';
import { logicFunctions } from './logic/logicFunctions.js';
import { numberDocumentation } from './number/numberFunctions.docs.js';
import { numberFunctions } from './number/numberFunctions.js';
import { textDocumentation } from './text/textFunctions.docs.js';
import { textFunctions } from './text/textFunctions.js';

/** A function as people read about it. */
export interface DocumentedFunction extends FunctionDocumentation {
  readonly name: string;
  /** What it is about: rows, logic, numbers, dates, finance or text. */
  readonly group: string;
  readonly parameters: readonly FunctionParameter[];
}

/** Every function of the formula language with its documentation, for reference pages, editors and prompts. */
export const formulaFunctions: readonly DocumentedFunction[] = /* @__PURE__ */ listFunctions();

function listFunctions(): readonly DocumentedFunction[] {
  return [
    ...documented('rows', aggregateFunctions, aggregateDocumentation),
    ...documented('logic', logicFunctions, logicDocumentation),
    ...documented('numbers', numberFunctions, numberDocumentation),
    ...documented('dates', dateFunctions, dateDocumentation),
    ...documented('finance', financeFunctions, financeDocumentation),
    ...documented('text', textFunctions, textDocumentation),
  ];
}

function documented<Group extends Readonly<Record<string, FormulaFunction>>>(
  group: string,
  functions: Group,
  documentation: DocumentationOf<Group>,
): DocumentedFunction[] {
  return Object.entries(functions).map(([name, { parameters }]) => ({
    name,
    group,
    parameters,
    ...documentation[name]!,
  }));
}

/** Rows that the examples in the table speak of; their clock stands at 2026-03-31T12:00:00Z. */
export const exampleDatasets: Readonly<Record<string, readonly Readonly<Record<string, Cell>>[]>> = {
  orders: [
    { status: 'won', price: 10, qty: 3, placed: '2026-01-05' },
    { status: 'lost', price: 30, qty: 2, placed: '2026-02-01' },
    { status: 'won', price: 20, qty: 1, placed: '2026-02-14' },
    { status: 'open', price: null, qty: 2, placed: null },
  ],
};
