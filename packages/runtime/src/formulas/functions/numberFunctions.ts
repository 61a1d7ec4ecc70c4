import { formulaDivisionByZero } from '../../issues/formulaMessages.js';
import { written } from '../evaluate/operators.js';
import type { FunctionParameter, ScalarFunction } from './FormulaFunction.js';

const number: FunctionParameter = { name: 'number', type: 'number' };
const digits: FunctionParameter = { name: 'digits', type: 'number', optional: true };

export const numberFunctions: readonly ScalarFunction[] = [
  {
    kind: 'scalar',
    name: 'round',
    parameters: [number, digits],
    documentation:
      'Rounds to so many decimal places, 0 by default; halves go away from zero. Negative digits round to tens, hundreds and so on.',
    examples: [
      { formula: 'round(2.5)', result: 3 },
      { formula: 'round(1.005, 2)', result: 1.01 },
      { formula: 'round(1234, -2)', result: 1200 },
    ],
    apply: ([value, places = 0]) =>
      shift(value as number, places as number, (magnitude) => Math.round(magnitude)),
  },
  {
    kind: 'scalar',
    name: 'floor',
    parameters: [number],
    documentation: 'The next whole number below.',
    examples: [{ formula: 'floor(-1.5)', result: -2 }],
    apply: ([value]) => Math.floor(value as number),
  },
  {
    kind: 'scalar',
    name: 'ceil',
    parameters: [number],
    documentation: 'The next whole number above.',
    examples: [{ formula: 'ceil(1.2)', result: 2 }],
    apply: ([value]) => Math.ceil(value as number),
  },
  {
    kind: 'scalar',
    name: 'abs',
    parameters: [number],
    documentation: 'The number without its sign.',
    examples: [{ formula: 'abs(-3)', result: 3 }],
    apply: ([value]) => Math.abs(value as number),
  },
  {
    kind: 'scalar',
    name: 'mod',
    parameters: [number, { name: 'divisor', type: 'number' }],
    documentation: 'The remainder of a division, with the sign of the divisor.',
    examples: [
      { formula: 'mod(10, 3)', result: 1 },
      { formula: 'mod(-1, 7)', result: 6 },
    ],
    apply([value, divisor], run, { text, args }) {
      if (divisor === 0) return run.warn(formulaDivisionByZero(written(text, args[1]!), args[1]!, run.row));
      const remainder = (value as number) % (divisor as number);
      return remainder !== 0 && remainder < 0 !== (divisor as number) < 0
        ? remainder + (divisor as number)
        : remainder;
    },
  },
];

/** Rounds the magnitude at a decimal place, by moving the point in decimal notation: 1.005 is 100.5 hundredths. */
function shift(value: number, places: number, rounded: (magnitude: number) => number): number {
  const moved = Math.max(-400, Math.min(400, Math.trunc(places)));
  const result = movePoint(rounded(movePoint(Math.abs(value), moved)), -moved);
  return Number.isFinite(result) ? Math.sign(value) * result : value;
}

function movePoint(value: number, places: number): number {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}
