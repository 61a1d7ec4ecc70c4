import type { Cell } from '@vitrine/schema';
import type { FormulaNode } from '../parse/FormulaNode.js';
import type { Evaluator, Run } from '../evaluate/Run.js';

/** What an argument must be; null always may stand for it. */
export type ParameterType = 'any' | 'number' | 'text' | 'date' | 'condition' | 'dataset';

export interface FunctionParameter {
  readonly name: string;
  readonly type: ParameterType;
  readonly optional?: boolean;
  /** May be given any number of times. Several of these next to each other are repeated as a group. */
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

interface Callable {
  readonly parameters: readonly FunctionParameter[];
  /** Reads the clock. */
  readonly clock?: boolean;
}

/** Computes from its arguments; null when one of them is null, unless it takes nulls. */
export interface ScalarFunction extends Callable {
  readonly kind: 'scalar';
  readonly takesNull?: boolean;
  /** A number that is not finite becomes null with a warning; the length of texts is checked and charged by the caller. */
  readonly apply: (args: readonly Cell[], run: Run, call: CallSite) => Cell;
}

/** Decides which of its arguments are computed. */
export interface LazyFunction extends Callable {
  readonly kind: 'lazy';
  compile(args: readonly Evaluator[], call: CallSite): Evaluator;
}

/** Takes values one by one; nulls are never given to it. */
export interface Accumulator {
  add(value: Cell): void;
  result(): Cell;
}

/**
 * Goes through the rows of a dataset when its repeated parameter is given once, and over the values themselves when it is
 * given several times. With a condition it always takes the dataset first.
 */
export interface AggregateFunction extends Callable {
  readonly kind: 'aggregate';
  readonly accepts: 'number' | 'ordered' | 'any';
  /** `settings` are its other arguments, such as the rate of `npv`; none of them is null. */
  accumulate(run: Run, settings: readonly Cell[], call: CallSite): Accumulator;
}

/** A function of the formula language, with its documentation and examples. */
export type FormulaFunction = ScalarFunction | LazyFunction | AggregateFunction;

/** A function as the table has it. */
export type NamedFunction = FormulaFunction & { readonly name: string };

/** What people who write formulas read about a function. */
export interface FunctionDocumentation {
  /** One or a few sentences. */
  readonly documentation: string;
  /** Formulas over `exampleDatasets`, with what they give. */
  readonly examples: readonly { readonly formula: string; readonly result: Cell }[];
  /** A call that is refused, or that gives null with a warning, and the code of the issue. */
  readonly error: { readonly formula: string; readonly code: string };
}

/** One documentation for each function of a group. */
export type DocumentationOf<Group> = { readonly [Name in keyof Group]: FunctionDocumentation };

/** The call as it is written, for messages: `round(number, digits?)`. */
export function usageOf({ name, parameters }: Pick<NamedFunction, 'name' | 'parameters'>): string {
  const shown = parameters.map((parameter, index) => {
    const isLastOfGroup = parameter.repeated && !parameters[index + 1]?.repeated;
    return `${parameter.name}${isLastOfGroup ? ', …' : parameter.optional ? '?' : ''}`;
  });
  return `${name}(${shown.join(', ')})`;
}

/** The parameter that each of so many arguments stands for; null when the function can't be called with that many. */
export function parametersFor(
  parameters: readonly FunctionParameter[],
  count: number,
): readonly FunctionParameter[] | null {
  const first = parameters.findIndex((parameter) => parameter.repeated);
  const group = parameters.filter((parameter) => parameter.repeated);
  const before = first < 0 ? [] : parameters.slice(0, first);
  const after = first < 0 ? parameters : parameters.slice(first + group.length);
  const required = after.filter((parameter) => !parameter.optional).length;
  for (let taken = after.length; taken >= required; taken--) {
    const grouped = count - before.length - taken;
    const repeats = group.length === 0 ? 0 : grouped / group.length;
    if (group.length === 0 ? grouped !== 0 : !Number.isInteger(repeats) || repeats < 1) continue;
    const all = Array.from({ length: repeats }, () => group).flat();
    return [...before, ...all, ...after.slice(0, taken)];
  }
  return null;
}
