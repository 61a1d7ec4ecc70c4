import { unknownColumn } from '../../../issues/queryMessages.js';
import type { QueryContext } from '../../execute/QueryContext.js';
import { ascendingRanks, sortedIndexes } from '../orderBy.js';
import { TableColumn } from '../../table/TableColumn.js';
import { countRows } from './aggregates.js';
import type { AggregatePlan } from './planAggregates.js';
import type { Dimension, GroupClause } from './Dimension.js';

/**
 * Keeps the values of a dimension that have the largest aggregate over all rows, largest first, and puts the rows of the others
 * into one group behind them, so that whatever is aggregated over it comes from rows.
 */
export function keepTop(
  dimension: Dimension,
  top: NonNullable<GroupClause['top']>,
  plans: readonly AggregatePlan[],
  path: string,
  context: QueryContext,
): Dimension {
  const { codes, values } = dimension;
  const plan = top.by ? plans.find((candidate) => candidate.info.key === top.by) : plans[0];
  if (top.by && !plan) {
    const names = plans.map((candidate) => candidate.info.key);
    context.fail(unknownColumn(`${path}/top/by`, top.by, names));
    return dimension;
  }
  const groups = { of: codes, count: values.length };
  const sizes = plan ? plan.compute(groups) : countRows(groups);
  const info = plan?.info ?? { key: '', label: '', type: 'number', readOnly: true };
  const ranks = TableColumn.made(info, sizes).ranks(context.reader);
  const order = sortedIndexes(values.length, [ascendingRanks(ranks, true)]);
  const kept = order.subarray(0, top.n);
  const codeOf = new Int32Array(values.length).fill(kept.length);
  for (const [code, old] of kept.entries()) codeOf[old] = code;
  const shown = Array.from(kept, (old) => values[old]!);
  return {
    ...dimension,
    codes: codes.map((code) => codeOf[code]!),
    values: kept.length < values.length ? [...shown, top.other ?? 'Other'] : shown,
  };
}
