import type { DocumentationOf } from '../FormulaFunction.js';
import type { numberFunctions } from './numberFunctions.js';

export const numberDocumentation: DocumentationOf<typeof numberFunctions> = {
  round: {
    documentation:
      'Rounds to so many decimal places, 0 by default; halves go away from zero. Negative digits round to tens, hundreds and so on.',
    examples: [
      { formula: 'round(2.5)', result: 3 },
      { formula: 'round(1.005, 2)', result: 1.01 },
      { formula: 'round(1234, -2)', result: 1200 },
    ],
    error: { formula: 'round("2.5")', code: 'formula.type' },
  },
  roundup: {
    documentation: 'Rounds away from zero to so many decimal places, 0 by default.',
    examples: [
      { formula: 'roundup(3.2)', result: 4 },
      { formula: 'roundup(-3.14159, 1)', result: -3.2 },
    ],
    error: { formula: 'roundup("3.2")', code: 'formula.type' },
  },
  rounddown: {
    documentation: 'Rounds toward zero to so many decimal places, 0 by default.',
    examples: [
      { formula: 'rounddown(3.9)', result: 3 },
      { formula: 'rounddown(31415.9, -2)', result: 31400 },
    ],
    error: { formula: 'rounddown("3.9")', code: 'formula.type' },
  },
  floor: {
    documentation: 'The next whole number below, or the next multiple of a step below.',
    examples: [
      { formula: 'floor(-1.5)', result: -2 },
      { formula: 'floor(17, 5)', result: 15 },
    ],
    error: { formula: 'floor(17, 0)', code: 'formula.divisionByZero' },
  },
  ceil: {
    documentation: 'The next whole number above, or the next multiple of a step above.',
    examples: [
      { formula: 'ceil(1.2)', result: 2 },
      { formula: 'ceil(0.234, 0.01)', result: 0.24 },
    ],
    error: { formula: 'ceil(17, 0)', code: 'formula.divisionByZero' },
  },
  trunc: {
    documentation: 'The number without its decimal places.',
    examples: [{ formula: 'trunc(-1.9)', result: -1 }],
    error: { formula: 'trunc("1.9")', code: 'formula.type' },
  },
  abs: {
    documentation: 'The number without its sign.',
    examples: [{ formula: 'abs(-3)', result: 3 }],
    error: { formula: 'abs("-3")', code: 'formula.type' },
  },
  sign: {
    documentation: '1 for a positive number, -1 for a negative one, 0 for zero.',
    examples: [{ formula: 'sign(-12)', result: -1 }],
    error: { formula: 'sign("-12")', code: 'formula.type' },
  },
  mod: {
    documentation: 'The remainder of a division, with the sign of the divisor.',
    examples: [
      { formula: 'mod(10, 3)', result: 1 },
      { formula: 'mod(-1, 7)', result: 6 },
    ],
    error: { formula: 'mod(10, 0)', code: 'formula.divisionByZero' },
  },
  power: {
    documentation: 'A number to the power of another, as number ^ exponent.',
    examples: [{ formula: 'power(5, 2)', result: 25 }],
    error: { formula: 'power(-8, 0.5)', code: 'formula.notFinite' },
  },
  sqrt: {
    documentation: 'The square root.',
    examples: [{ formula: 'sqrt(16)', result: 4 }],
    error: { formula: 'sqrt(-16)', code: 'formula.notFinite' },
  },
  exp: {
    documentation: 'e, the base of the natural logarithm, to the power of a number.',
    examples: [{ formula: 'round(exp(1), 6)', result: 2.718282 }],
    error: { formula: 'exp(1000)', code: 'formula.notFinite' },
  },
  ln: {
    documentation: 'The natural logarithm.',
    examples: [{ formula: 'ln(exp(3))', result: 3 }],
    error: { formula: 'ln(0)', code: 'formula.notFinite' },
  },
  log: {
    documentation: 'The logarithm to a base, 10 by default.',
    examples: [
      { formula: 'log(1000)', result: 3 },
      { formula: 'log(8, 2)', result: 3 },
    ],
    error: { formula: 'log(-1)', code: 'formula.notFinite' },
  },
  pi: {
    documentation: 'The circumference of a circle divided by its diameter.',
    examples: [{ formula: 'round(pi(), 5)', result: 3.14159 }],
    error: { formula: 'pi(2)', code: 'formula.arguments' },
  },
  number: {
    documentation:
      'The number that a text is, with a point before its decimals and nothing else; a number stays as it is. Nothing else reads text as numbers.',
    examples: [
      { formula: 'number("12.5") * 2', result: 25 },
      { formula: 'iferror(number("n/a"), 0)', result: 0 },
    ],
    error: { formula: 'number("1,000")', code: 'formula.notANumber' },
  },
};
