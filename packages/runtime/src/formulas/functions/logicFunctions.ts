import type { LazyFunction } from './FormulaFunction.js';

export const logicFunctions: readonly LazyFunction[] = [
  {
    kind: 'lazy',
    name: 'if',
    parameters: [
      { name: 'condition', type: 'condition' },
      { name: 'then', type: 'any' },
      { name: 'otherwise', type: 'any', optional: true },
    ],
    documentation:
      'One of two values. A condition that is null counts as not true; without a third argument the result is then null.',
    examples: [
      { formula: 'if(2 > 1, "more", "less")', result: 'more' },
      { formula: 'if(null, 1)', result: null },
    ],
    compile:
      ([condition, then, otherwise]) =>
      (run) =>
        condition!(run) === true ? then!(run) : (otherwise?.(run) ?? null),
  },
  {
    kind: 'lazy',
    name: 'coalesce',
    parameters: [{ name: 'values', type: 'any', repeated: true }],
    documentation: 'The first value that is not null.',
    examples: [
      { formula: 'coalesce(null, 0, 1)', result: 0 },
      { formula: 'coalesce(1 / 0, 5)', result: 5 },
    ],
    compile: (args) => (run) => {
      const { warning } = run;
      for (const [index, arg] of args.entries()) {
        const value = arg(run);
        if (value !== null || run.stopped) return value;
        if (index < args.length - 1) run.warning = warning;
      }
      return null;
    },
  },
  {
    kind: 'lazy',
    name: 'iferror',
    parameters: [
      { name: 'value', type: 'any' },
      { name: 'otherwise', type: 'any' },
    ],
    documentation: 'The value, or the other one where it has an error or divides by zero.',
    examples: [
      { formula: 'iferror(1 / 0, 0)', result: 0 },
      { formula: 'iferror("a" * 2, null)', result: null },
    ],
    compile:
      ([value, otherwise]) =>
      (run) =>
        run.attempt(value!, otherwise!),
  },
];
