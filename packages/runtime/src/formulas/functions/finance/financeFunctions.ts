import type { Cell } from '@vitrine/schema';
import { formulaNoRate, formulaOutOfRange } from '../../../issues/formulaValueMessages.js';
import type { Run } from '../../evaluate/Run.js';
import { gather } from '../aggregate/accumulators.js';
import type { AggregateFunction, CallSite, FunctionParameter, ScalarFunction } from '../FormulaFunction.js';
import { balanceOf, futureValue, paymentOf, periodsOf, presentValue, type Annuity } from './annuity.js';
import { findRate } from './findRate.js';

const rate: FunctionParameter = { name: 'rate', type: 'number' };
const periods: FunctionParameter = { name: 'periods', type: 'number' };
const payment: FunctionParameter = { name: 'payment', type: 'number' };
const present: FunctionParameter = { name: 'present', type: 'number' };
const future: FunctionParameter = { name: 'future', type: 'number' };
const due: FunctionParameter = { name: 'due', type: 'number', optional: true };
const values: FunctionParameter = { name: 'values', type: 'any', repeated: true };

const optional = (parameter: FunctionParameter): FunctionParameter => ({ ...parameter, optional: true });

export const financeFunctions = {
  pmt: annuityFunction([rate, periods, present, optional(future), due], paymentOf),
  pv: annuityFunction([rate, periods, payment, optional(future), due], presentValue),
  fv: annuityFunction([rate, periods, payment, optional(present), due], futureValue),
  nper: annuityFunction([rate, payment, present, optional(future), due], periodsOf),
  rate: annuityFunction([periods, payment, present, optional(future), due], (annuity, run, call) => {
    const found = findRate((rate) => (run.spend(1, call) ? balanceOf({ ...annuity, rate }) : null));
    return found ?? noRate(run, call);
  }),
  npv: {
    kind: 'aggregate',
    parameters: [rate, values],
    accepts: 'number',
    accumulate(_run, [rate]) {
      let total = 0;
      let growth = 1;
      return {
        add(value) {
          growth *= 1 + (rate as number);
          total += (value as number) / growth;
        },
        result: () => total,
      };
    },
  },
  irr: {
    kind: 'aggregate',
    parameters: [values],
    accepts: 'number',
    accumulate: (run, _settings, call) =>
      gather((flows) => {
        const balance = (rate: number) =>
          run.spend(flows.length, call) ? presentValueOf(flows, rate) : null;
        return findRate(balance) ?? noRate(run, call);
      }),
  },
  cagr: {
    kind: 'scalar',
    parameters: [{ name: 'start', type: 'number' }, { name: 'end', type: 'number' }, periods],
    apply: ([start, end, periods]) => ((end as number) / (start as number)) ** (1 / (periods as number)) - 1,
  },
} satisfies Readonly<Record<string, ScalarFunction | AggregateFunction>>;

/** A function that computes one part of an annuity from the others; those left out are zero. */
function annuityFunction(
  parameters: readonly FunctionParameter[],
  compute: (annuity: Annuity, run: Run, call: CallSite) => Cell,
): ScalarFunction {
  return {
    kind: 'scalar',
    parameters,
    apply(args, run, call) {
      const part = ({ name }: FunctionParameter): number => {
        const index = parameters.findIndex((parameter) => parameter.name === name);
        return (args[index] ?? 0) as number;
      };
      const annuity: Annuity = {
        rate: part(rate),
        periods: part(periods),
        payment: part(payment),
        present: part(present),
        future: part(future),
        due: part(due),
      };
      if (annuity.due !== 0 && annuity.due !== 1)
        return run.fail(formulaOutOfRange(call.name, due.name, '0 or 1', annuity.due, call.args.at(-1)!));
      return compute(annuity, run, call);
    },
  };
}

function noRate(run: Run, call: CallSite): null {
  return run.stopped ? null : run.warn(formulaNoRate(call.name, call));
}

/** Value of payments today, the first of them now and each of the others a period later. */
function presentValueOf(flows: readonly number[], rate: number): number {
  let total = 0;
  for (let index = flows.length - 1; index >= 0; index--) total = total / (1 + rate) + flows[index]!;
  return total;
}
