import type { Cell, Query } from '@vitrine/schema';
import { cellsSkipped, needsKey } from '../../../issues/queryMessages.js';
import type { QueryContext } from '../../execute/QueryContext.js';
import type { RowColumn } from '../../rows/RowSet.js';
import type { Table } from '../../table/Table.js';
import type { TableColumn } from '../../table/TableColumn.js';
import { aggregates, countRows, type AggregateDefinition, type Groups } from './aggregates.js';

type AggregateClause = NonNullable<Query['aggregate']>[number];

/** An aggregate that is ready to be computed over any grouping of the rows. */
export interface AggregatePlan {
  readonly info: RowColumn;
  readonly definition: AggregateDefinition;
  compute(groups: Groups): Cell[];
}

/** Finds the columns that are aggregated; those that fail are left out, with an issue. */
export function planAggregates(
  clauses: readonly AggregateClause[],
  table: Table,
  context: QueryContext,
): AggregatePlan[] {
  return clauses
    .map((clause, i) => planOne(clause, table, `/aggregate/${i}`, context))
    .filter((plan) => plan !== undefined);
}

function planOne(
  clause: AggregateClause,
  table: Table,
  path: string,
  context: QueryContext,
): AggregatePlan | undefined {
  const { op, as } = clause;
  const definition: AggregateDefinition = aggregates[op];
  if (clause.key === undefined || clause.key === null) {
    if (op === 'count') {
      return { info: { key: as, label: as, type: 'number', readOnly: true }, definition, compute: countRows };
    }
    context.fail(needsKey(path, op));
    return undefined;
  }
  const column = context.column(table, clause.key, `${path}/key`);
  if (!column) return undefined;
  if (definition.numeric) reportOthers(column, op, `${path}/key`, context);
  const { info } = column;
  return {
    info: resultColumn(as, info, definition),
    definition,
    compute: (groups) => definition.compute({ groups, column, reader: context.reader }),
  };
}

function resultColumn(as: string, source: RowColumn, definition: AggregateDefinition): RowColumn {
  return {
    key: as,
    label: as === source.key ? source.label : as,
    type: definition.keepsType ? source.type : 'number',
    ...(definition.keepsFormat && source.format && { format: source.format }),
    ...(definition.keepsType && source.options && { options: source.options }),
    ...(definition.keepsType && source.unit && { unit: source.unit }),
    readOnly: true,
  };
}

/** Tells when cells of a column are neither numbers nor null. */
export function reportOthers(column: TableColumn, op: string, path: string, context: QueryContext): void {
  const { others } = column.numeric;
  if (others > 0) context.report(cellsSkipped(path, column.info.label, others, op));
}
