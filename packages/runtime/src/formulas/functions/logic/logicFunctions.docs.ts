import type { DocumentationOf } from '../FormulaFunction.js';
import type { logicFunctions } from './logicFunctions.js';

export const logicDocumentation: DocumentationOf<typeof logicFunctions> = {
  if: {
    documentation:
      'One of two values. A condition that is null counts as not true; without a third argument the result is then null.',
    examples: [
      { formula: 'if(2 > 1, "more", "less")', result: 'more' },
      { formula: 'if(null, 1)', result: null },
    ],
    error: { formula: 'if(1, "yes", "no")', code: 'formula.type' },
  },
  ifs: {
    documentation:
      'The value after the first condition that is true; null when none is. Write true as the last condition for all else.',
    examples: [{ formula: 'ifs(5 > 10, "high", 5 > 3, "medium", true, "low")', result: 'medium' }],
    error: { formula: 'ifs(5 > 10, "high", 5 > 3)', code: 'formula.arguments' },
  },
  switch: {
    documentation:
      'The result after the case that equals the value; the last argument without a case stands for all else, otherwise null.',
    examples: [
      { formula: 'switch("won", "won", 1, "lost", 0)', result: 1 },
      { formula: 'switch(weekday("2026-03-29"), 6, "weekend", 7, "weekend", "workday")', result: 'weekend' },
    ],
    error: { formula: 'switch("won", "won")', code: 'formula.arguments' },
  },
  coalesce: {
    documentation: 'The first value that is not null.',
    examples: [
      { formula: 'coalesce(null, 0, 1)', result: 0 },
      { formula: 'coalesce(1 / 0, 5)', result: 5 },
    ],
    error: { formula: 'coalesce()', code: 'formula.arguments' },
  },
  iferror: {
    documentation: 'The value, or the other one where it has an error, divides by zero or has no result.',
    examples: [
      { formula: 'iferror(1 / 0, 0)', result: 0 },
      { formula: 'iferror("a" * 2, null)', result: null },
    ],
    error: { formula: 'iferror(1 / 0)', code: 'formula.arguments' },
  },
  isblank: {
    documentation: 'Whether a value is null, a text without anything to see, or a list without items.',
    examples: [
      { formula: 'isblank(" ")', result: true },
      { formula: 'isblank(0)', result: false },
      { formula: 'countif(orders, isblank(placed))', result: 1 },
    ],
    error: { formula: 'isblank()', code: 'formula.arguments' },
  },
  isnumber: {
    documentation: 'Whether a value is a number; a text of digits is not.',
    examples: [
      { formula: 'isnumber(1.5)', result: true },
      { formula: 'isnumber("1.5")', result: false },
    ],
    error: { formula: 'isnumber()', code: 'formula.arguments' },
  },
  istext: {
    documentation: 'Whether a value is text; dates are too.',
    examples: [{ formula: 'istext("Acme")', result: true }],
    error: { formula: 'istext()', code: 'formula.arguments' },
  },
  isdate: {
    documentation: 'Whether a value is a date or datetime of the calendar.',
    examples: [
      { formula: 'isdate("2026-02-28")', result: true },
      { formula: 'isdate("2026-02-30")', result: false },
    ],
    error: { formula: 'isdate()', code: 'formula.arguments' },
  },
};
