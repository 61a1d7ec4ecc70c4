import { fold } from '../words/fold.js';
import type { Span } from '../lists/lists.js';
import type { Amount } from '../numbers/amounts.js';

export type Operator = 'plus' | 'minus' | 'times' | 'over';

/** Something that a calculation goes on with: `times loaves`, `minus 15% fee`. */
export interface FormulaStep {
  readonly operator: Operator;
  readonly term: FormulaTerm;
  /** Whether it is done to all that stands before it, as behind a comma: `price minus cost, times loaves`. */
  readonly isApart: boolean;
}

/** A number by its name, with its value where that stands beside it; or a calculation in brackets. */
export type FormulaTerm = { readonly name: string; readonly amount?: Amount } | Calculation;

/** What is done one after the other. */
export interface Calculation {
  readonly first: FormulaTerm;
  readonly steps: readonly FormulaStep[];
}

/** A calculation that is told in words, with what comes out of it, where that has a name. */
export interface Formula extends Span {
  readonly result?: string;
  readonly calculation: Calculation;
}

export const isCalculation = (term: FormulaTerm): term is Calculation => 'steps' in term;

/** The numbers of a calculation in the order in which they are named. */
export const termsOf = (term: FormulaTerm): Exclude<FormulaTerm, Calculation>[] =>
  isCalculation(term) ? [term.first, ...term.steps.map((step) => step.term)].flatMap(termsOf) : [term];

export const operatorsOf = (term: FormulaTerm): Operator[] =>
  isCalculation(term)
    ? [
        ...operatorsOf(term.first),
        ...term.steps.flatMap((step) => [step.operator, ...operatorsOf(step.term)]),
      ]
    : [];

/** Whether one name is the beginning or a word of the other: the price of `price per loaf`, the loaves of `number of loaves`. */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [fold(one).split(' '), fold(other).split(' ')];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word)) && (long[0] === short[0] || long.at(-1) === short.at(-1));
}
