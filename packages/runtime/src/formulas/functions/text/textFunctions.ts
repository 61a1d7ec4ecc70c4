import type { Cell } from '@vitrine/schema';
import {
  formulaOutOfRange,
  formulaPattern,
  formulaTextTooLong,
} from '../../../issues/formulaValueMessages.js';
import { readMoment } from '../../../dates/readMoment.js';
import { checkedText, textOf } from '../../evaluate/operators.js';
import type { Run } from '../../evaluate/Run.js';
import { limits } from '../../parse/limits.js';
import type { CallSite, FunctionParameter, ScalarFunction } from '../FormulaFunction.js';
import { formatMoment, formatNumber } from './formatPattern.js';

const text: FunctionParameter = { name: 'text', type: 'text' };
const part: FunctionParameter = { name: 'part', type: 'text' };
const replacement: FunctionParameter = { name: 'replacement', type: 'text' };
const count: FunctionParameter = { name: 'count', type: 'number' };
const optionalCount: FunctionParameter = { ...count, optional: true };

export const textFunctions = {
  len: { kind: 'scalar', parameters: [text], apply: ([value]) => Array.from(value as string).length },
  upper: changed((value) => value.toUpperCase()),
  lower: changed((value) => value.toLowerCase()),
  proper: changed((value) =>
    value
      .toLowerCase()
      .replaceAll(/\p{L}[\p{L}\p{M}'’]*/gu, (word) => word.replace(/^./u, (letter) => letter.toUpperCase())),
  ),
  trim: changed((value) => value.split(/\s+/).filter(Boolean).join(' ')),
  concat: {
    kind: 'scalar',
    parameters: [{ name: 'values', type: 'any', repeated: true }],
    takesNull: true,
    apply(args, run, call) {
      let joined = '';
      for (const arg of args) {
        joined += textOf(arg);
        if (joined.length > limits.text) return tooLong(run, call);
      }
      return joined;
    },
  },
  left: {
    kind: 'scalar',
    parameters: [text, optionalCount],
    apply([value, count = 1], run, call) {
      const size = wholeFrom(0, 'count', count, 1, run, call);
      return size === null ? null : characters(value).slice(0, size).join('');
    },
  },
  right: {
    kind: 'scalar',
    parameters: [text, optionalCount],
    apply([value, count = 1], run, call) {
      const size = wholeFrom(0, 'count', count, 1, run, call);
      if (size === null) return null;
      return size === 0 ? '' : characters(value).slice(-size).join('');
    },
  },
  mid: {
    kind: 'scalar',
    parameters: [text, { name: 'start', type: 'number' }, count],
    apply([value, start, count], run, call) {
      const first = wholeFrom(1, 'start', start, 1, run, call);
      const size = wholeFrom(0, 'count', count, 2, run, call);
      return first === null || size === null
        ? null
        : characters(value)
            .slice(first - 1, first - 1 + size)
            .join('');
    },
  },
  contains: {
    kind: 'scalar',
    parameters: [{ name: 'text', type: 'any' }, part],
    apply([whole, part]) {
      if (Array.isArray(whole)) return whole.includes(part as string);
      return folded(textOf(whole ?? null)).includes(folded(part as string));
    },
  },
  startsWith: {
    kind: 'scalar',
    parameters: [text, part],
    apply: ([whole, part]) => folded(whole as string).startsWith(folded(part as string)),
  },
  endsWith: {
    kind: 'scalar',
    parameters: [text, part],
    apply: ([whole, part]) => folded(whole as string).endsWith(folded(part as string)),
  },
  find: {
    kind: 'scalar',
    parameters: [part, text, { name: 'start', type: 'number', optional: true }],
    apply([part, whole, start = 1], run, call) {
      const first = wholeFrom(1, 'start', start, 2, run, call);
      if (first === null) return null;
      const skipped = characters(whole)
        .slice(0, first - 1)
        .join('').length;
      const index = folded(whole as string).indexOf(folded(part as string), skipped);
      return index < 0 ? null : Array.from((whole as string).slice(0, index)).length + 1;
    },
  },
  replace: {
    kind: 'scalar',
    parameters: [text, part, replacement],
    apply: ([whole, part, replacement], run, call) =>
      replaceAll(whole as string, part as string, replacement as string, run, call),
  },
  substitute: {
    kind: 'scalar',
    parameters: [text, part, replacement, { name: 'occurrence', type: 'number', optional: true }],
    apply([whole, part, replacement, occurrence], run, call) {
      if (occurrence === undefined)
        return replaceAll(whole as string, part as string, replacement as string, run, call);
      const wanted = wholeFrom(1, 'occurrence', occurrence, 3, run, call);
      return wanted && replaceOne(whole as string, part as string, replacement as string, wanted);
    },
  },
  repeat: {
    kind: 'scalar',
    parameters: [text, count],
    apply([value, count], run, call) {
      const times = wholeFrom(0, 'count', count, 1, run, call);
      if (times === null) return null;
      return (value as string).length * times > limits.text
        ? tooLong(run, call)
        : (value as string).repeat(value === '' ? 0 : times);
    },
  },
  text: {
    kind: 'scalar',
    parameters: [
      { name: 'value', type: 'any' },
      { name: 'pattern', type: 'text', optional: true },
    ],
    apply([value, pattern], run, call) {
      if (typeof pattern !== 'string') return textOf(value ?? null);
      checkedText(run, pattern, call);
      return run.stopped ? null : formatted(value ?? null, pattern, run, call);
    },
  },
} satisfies Readonly<Record<string, ScalarFunction>>;

function changed(change: (value: string) => string): ScalarFunction {
  return { kind: 'scalar', parameters: [text], apply: ([value]) => change(value as string) };
}

const characters = (value: Cell | undefined): string[] => Array.from(value as string);

/** Without difference of case. */
const folded = (value: string): string => value.toLowerCase();

function tooLong(run: Run, call: CallSite): null {
  return run.fail(formulaTextTooLong(limits.text, call));
}

/** An argument cut to a whole number; refused below `least`. */
function wholeFrom(
  least: number,
  name: string,
  value: Cell | undefined,
  index: number,
  run: Run,
  call: CallSite,
): number | null {
  const whole = Math.trunc(value as number);
  if (whole >= least) return whole;
  return run.fail(
    formulaOutOfRange(call.name, name, `${least} or more`, value as number, call.args[index] ?? call),
  );
}

function replaceAll(whole: string, part: string, replacement: string, run: Run, call: CallSite): Cell {
  if (part === '') return whole;
  const pieces = whole.split(part);
  const length = whole.length + (pieces.length - 1) * (replacement.length - part.length);
  return length > limits.text ? tooLong(run, call) : pieces.join(replacement);
}

function replaceOne(whole: string, part: string, replacement: string, occurrence: number): string {
  if (part === '') return whole;
  let at = -part.length;
  for (let found = 0; found < occurrence; found++) {
    at = whole.indexOf(part, at + part.length);
    if (at < 0) return whole;
  }
  return whole.slice(0, at) + replacement + whole.slice(at + part.length);
}

function formatted(value: Cell, pattern: string, run: Run, call: CallSite): Cell {
  const moment = typeof value === 'string' ? readMoment(value) : null;
  if (typeof value !== 'number' && !moment) return textOf(value);
  const result = moment ? formatMoment(moment, pattern, run) : formatNumber(value as number, pattern, run);
  return result ?? run.fail(formulaPattern(pattern, moment ? 'date' : 'number', call.args[1] ?? call));
}
