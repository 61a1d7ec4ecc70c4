import type { Cell } from '@vitrine/schema';
import { readMoment } from '../../../dates/readMoment.js';
import { equal } from '../../evaluate/operators.js';
import type { FunctionParameter, LazyFunction, ScalarFunction } from '../FormulaFunction.js';

const value: FunctionParameter = { name: 'value', type: 'any' };
const otherwise: FunctionParameter = { name: 'otherwise', type: 'any' };

export const logicFunctions = {
  if: {
    kind: 'lazy',
    parameters: [
      { name: 'condition', type: 'condition' },
      { name: 'then', type: 'any' },
      { ...otherwise, optional: true },
    ],
    compile:
      ([condition, then, otherwise]) =>
      (run) =>
        condition!(run) === true ? then!(run) : (otherwise?.(run) ?? null),
  },
  ifs: {
    kind: 'lazy',
    parameters: [
      { name: 'condition', type: 'condition', repeated: true },
      { name: 'value', type: 'any', repeated: true },
    ],
    compile: (args) => (run) => {
      for (let index = 0; index < args.length; index += 2) {
        if (args[index]!(run) === true) return args[index + 1]!(run);
        if (run.stopped) return null;
      }
      return null;
    },
  },
  switch: {
    kind: 'lazy',
    parameters: [
      value,
      { name: 'case', type: 'any', repeated: true },
      { name: 'result', type: 'any', repeated: true },
      { ...otherwise, optional: true },
    ],
    compile:
      ([value, ...branches], call) =>
      (run) => {
        const subject = value!(run);
        const isOdd = branches.length % 2 === 1;
        for (let index = 0; index + 1 < branches.length; index += 2) {
          const matches = !run.stopped && equal(run, subject, branches[index]!(run), call);
          if (run.stopped) return null;
          if (matches) return branches[index + 1]!(run);
        }
        return isOdd ? branches.at(-1)!(run) : null;
      },
  },
  coalesce: {
    kind: 'lazy',
    parameters: [{ name: 'values', type: 'any', repeated: true }],
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
  iferror: {
    kind: 'lazy',
    parameters: [value, otherwise],
    compile:
      ([value, otherwise]) =>
      (run) =>
        run.attempt(value!, otherwise!),
  },
  isblank: {
    kind: 'scalar',
    parameters: [value],
    takesNull: true,
    apply: ([value]) => isBlank(value ?? null),
  },
  isnumber: {
    kind: 'scalar',
    parameters: [value],
    takesNull: true,
    apply: ([value]) => typeof value === 'number',
  },
  istext: {
    kind: 'scalar',
    parameters: [value],
    takesNull: true,
    apply: ([value]) => typeof value === 'string',
  },
  isdate: {
    kind: 'scalar',
    parameters: [value],
    takesNull: true,
    apply: ([value]) => typeof value === 'string' && readMoment(value) !== null,
  },
} satisfies Readonly<Record<string, LazyFunction | ScalarFunction>>;

function isBlank(value: Cell): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === null || (Array.isArray(value) && value.length === 0);
}
