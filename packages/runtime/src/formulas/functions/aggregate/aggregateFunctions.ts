import { formulaOutOfRange, formulaTextTooLong } from '../../../issues/formulaValueMessages.js';
import { textOf } from '../../evaluate/operators.js';
import { limits } from '../../parse/limits.js';
import type { Run } from '../../evaluate/Run.js';
import type { Accumulator, AggregateFunction, CallSite, FunctionParameter } from '../FormulaFunction.js';
import {
  average,
  count,
  countDistinct,
  endmost,
  extreme,
  gather,
  quantile,
  sum,
  variance,
} from './accumulators.js';

const values: FunctionParameter = { name: 'values', type: 'any', repeated: true };
const dataset: FunctionParameter = { name: 'dataset', type: 'dataset' };
const condition: FunctionParameter = { name: 'condition', type: 'condition' };
const value: FunctionParameter = { name: 'value', type: 'any' };

/** Functions over the rows of a dataset. All of them skip null. */
export const aggregateFunctions = {
  sum: { kind: 'aggregate', parameters: [values], accepts: 'number', accumulate: sum },
  avg: { kind: 'aggregate', parameters: [values], accepts: 'number', accumulate: average },
  median: {
    kind: 'aggregate',
    parameters: [values],
    accepts: 'number',
    accumulate: () => gather((numbers) => quantile(numbers, 0.5)),
  },
  quantile: {
    kind: 'aggregate',
    parameters: [values, { name: 'fraction', type: 'number' }],
    accepts: 'number',
    accumulate(run, [fraction], { name, args }) {
      const share = fraction as number;
      if (!(share >= 0 && share <= 1))
        run.fail(formulaOutOfRange(name, 'fraction', 'from 0 to 1', share, args.at(-1)!));
      return gather((numbers) => quantile(numbers, share));
    },
  },
  min: {
    kind: 'aggregate',
    parameters: [values],
    accepts: 'ordered',
    accumulate: (run, _settings, call) => extreme(run, -1, call),
  },
  max: {
    kind: 'aggregate',
    parameters: [values],
    accepts: 'ordered',
    accumulate: (run, _settings, call) => extreme(run, 1, call),
  },
  count: { kind: 'aggregate', parameters: [values], accepts: 'any', accumulate: count },
  countdistinct: { kind: 'aggregate', parameters: [values], accepts: 'any', accumulate: countDistinct },
  stdev: {
    kind: 'aggregate',
    parameters: [values],
    accepts: 'number',
    accumulate: () => gather((numbers) => squareRoot(variance(numbers, 1))),
  },
  stdevp: {
    kind: 'aggregate',
    parameters: [values],
    accepts: 'number',
    accumulate: () => gather((numbers) => squareRoot(variance(numbers, 0))),
  },
  var: {
    kind: 'aggregate',
    parameters: [values],
    accepts: 'number',
    accumulate: () => gather((numbers) => variance(numbers, 1)),
  },
  first: {
    kind: 'aggregate',
    parameters: [values],
    accepts: 'any',
    accumulate: () => endmost('first'),
  },
  last: {
    kind: 'aggregate',
    parameters: [values],
    accepts: 'any',
    accumulate: () => endmost('last'),
  },
  join: {
    kind: 'aggregate',
    parameters: [values, { name: 'separator', type: 'text' }],
    accepts: 'any',
    accumulate: (run, [separator], call) => joined(run, separator as string, call),
  },
  countif: {
    kind: 'aggregate',
    parameters: [dataset, condition],
    accepts: 'any',
    accumulate: count,
  },
  sumif: {
    kind: 'aggregate',
    parameters: [dataset, condition, value],
    accepts: 'number',
    accumulate: sum,
  },
  avgif: {
    kind: 'aggregate',
    parameters: [dataset, condition, value],
    accepts: 'number',
    accumulate: average,
  },
  minif: {
    kind: 'aggregate',
    parameters: [dataset, condition, value],
    accepts: 'ordered',
    accumulate: (run, _settings, call) => extreme(run, -1, call),
  },
  maxif: {
    kind: 'aggregate',
    parameters: [dataset, condition, value],
    accepts: 'ordered',
    accumulate: (run, _settings, call) => extreme(run, 1, call),
  },
  lookup: {
    kind: 'aggregate',
    parameters: [dataset, condition, value],
    accepts: 'any',
    accumulate: () => endmost('first'),
  },
} satisfies Readonly<Record<string, AggregateFunction>>;

function squareRoot(value: number | null): number | null {
  return value === null ? null : Math.sqrt(value);
}

/** Stops at the first text that would be too long, before it is made. */
function joined(run: Run, separator: string, call: CallSite): Accumulator {
  const parts: string[] = [];
  let length = 0;
  return {
    add(value) {
      const part = textOf(value);
      length += part.length + (parts.length > 0 ? separator.length : 0);
      if (length > limits.text) run.fail(formulaTextTooLong(limits.text, call));
      else parts.push(part);
    },
    result: () => parts.join(separator),
  };
}
