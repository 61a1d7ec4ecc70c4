import type { Cell } from '@vitrine/schema';
import type { FormulaNode } from '../parse/FormulaNode.js';
import type { Evaluator, Run } from '../evaluate/Run.js';

/** What an argument must be; null always may stand for it. */
export type ParameterType = 'any' | 'number' | 'text' | 'date' | 'condition' | 'dataset';

export interface FunctionParameter {
  readonly name: string;
  readonly type: ParameterType;
  readonly optional?: boolean;
  /** The last parameter, which may be given any number of times. */
  readonly repeated?: boolean;
}

/** A call at its place in a formula. */
export interface CallSite {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly args: readonly FormulaNode[];
  /** The formula. */
  readonly text: string;
}

interface Described {
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
  /** One or two sentences for people who write formulas. */
  readonly documentation: string;
  /** Formulas over `exampleDatasets`, with what they give. */
  readonly examples: readonly { readonly formula: string; readonly result: Cell }[];
  /** Reads the clock. */
  readonly clock?: boolean;
}

/** Computes from its arguments; null when one of them is null, unless it takes nulls. */
export interface ScalarFunction extends Described {
  readonly kind: 'scalar';
  readonly takesNull?: boolean;
  apply(args: readonly Cell[], run: Run, call: CallSite): Cell;
}

/** Decides which of its arguments are computed. */
export interface LazyFunction extends Described {
  readonly kind: 'lazy';
  compile(args: readonly Evaluator[]): Evaluator;
}

/** Takes values one by one; nulls are never given to it. */
export interface Accumulator {
  add(value: Cell): void;
  result(): Cell;
}

/**
 * Goes through the rows of a dataset with one argument, over the values themselves with several. With a condition it
 * always takes the dataset first.
 */
export interface AggregateFunction extends Described {
  readonly kind: 'aggregate';
  readonly accepts: 'number' | 'ordered' | 'any';
  accumulate(run: Run): Accumulator;
}

export type FormulaFunction = ScalarFunction | LazyFunction | AggregateFunction;

/** The call as it is written, for messages: `round(number, digits?)`. */
export function usageOf({ name, parameters }: FormulaFunction): string {
  const shown = parameters.map(
    (parameter) => `${parameter.name}${parameter.repeated ? ', …' : parameter.optional ? '?' : ''}`,
  );
  return `${name}(${shown.join(', ')})`;
}
