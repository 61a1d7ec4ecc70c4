import { formulaDivisionByZero, formulaNotANumber } from '../../../issues/formulaValueMessages.js';
import { written } from '../../evaluate/operators.js';
import type { Run } from '../../evaluate/Run.js';
import type { CallSite, FunctionParameter, ScalarFunction } from '../FormulaFunction.js';
import { roundDecimal } from './roundDecimal.js';

const number: FunctionParameter = { name: 'number', type: 'number' };
const digits: FunctionParameter = { name: 'digits', type: 'number', optional: true };
const step: FunctionParameter = { name: 'step', type: 'number', optional: true };

export const numberFunctions = {
  round: rounding(Math.round),
  roundup: rounding((magnitude) => Math.ceil(withoutNoise(magnitude))),
  rounddown: rounding((magnitude) => Math.floor(withoutNoise(magnitude))),
  floor: stepwise(Math.floor),
  ceil: stepwise(Math.ceil),
  trunc: plain(Math.trunc),
  abs: plain(Math.abs),
  sign: plain(Math.sign),
  mod: {
    kind: 'scalar',
    parameters: [number, { name: 'divisor', type: 'number' }],
    apply([value, divisor], run, call) {
      if (divisor === 0) return divisionByZero(run, call);
      const remainder = (value as number) % (divisor as number);
      return remainder !== 0 && remainder < 0 !== (divisor as number) < 0
        ? remainder + (divisor as number)
        : remainder;
    },
  },
  power: {
    kind: 'scalar',
    parameters: [number, { name: 'exponent', type: 'number' }],
    apply: ([base, exponent]) => (base as number) ** (exponent as number),
  },
  sqrt: plain(Math.sqrt),
  exp: plain(Math.exp),
  ln: plain(Math.log),
  log: {
    kind: 'scalar',
    parameters: [number, { name: 'base', type: 'number', optional: true }],
    apply: ([value, base = 10]) =>
      base === 10 ? Math.log10(value as number) : Math.log(value as number) / Math.log(base as number),
  },
  pi: { kind: 'scalar', parameters: [], apply: () => Math.PI },
  number: {
    kind: 'scalar',
    parameters: [{ name: 'value', type: 'any' }],
    apply([value], run, call) {
      if (typeof value === 'number') return value;
      if (typeof value === 'string' && /^\s*[-+]?(\d+(\.\d+)?|\.\d+)(e[-+]?\d{1,3})?\s*$/i.test(value))
        return Number(value);
      return run.fail(formulaNotANumber(value ?? null, call.args[0] ?? call));
    },
  },
} satisfies Readonly<Record<string, ScalarFunction>>;

function plain(apply: (value: number) => number): ScalarFunction {
  return { kind: 'scalar', parameters: [number], apply: ([value]) => apply(value as number) };
}

/** Rounds at a decimal place, 0 by default. */
function rounding(rounded: (magnitude: number) => number): ScalarFunction {
  return {
    kind: 'scalar',
    parameters: [number, digits],
    apply: ([value, places = 0]) => roundDecimal(value as number, places as number, rounded),
  };
}

/** Fifteen digits, so that 0.7 is seven steps of 0.1. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(15));
}

/** Rounds to a whole number, or to a multiple of a step. */
function stepwise(rounded: (value: number) => number): ScalarFunction {
  return {
    kind: 'scalar',
    parameters: [number, step],
    apply([value, step], run, call) {
      if (step === undefined) return rounded(value as number);
      if (step === 0) return divisionByZero(run, call);
      const size = Math.abs(step as number);
      return withoutNoise(rounded(withoutNoise((value as number) / size)) * size);
    },
  };
}

function divisionByZero(run: Run, { text, args }: CallSite): null {
  return run.warn(formulaDivisionByZero(written(text, args[1]!), args[1]!, run.row));
}
