import type { Cell, Query } from '@vitrine/schema';
import { duplicateOutput, needsKey } from '../../issues/queryMessages.js';
import { Dictionary } from '../cells/Dictionary.js';
import type { QueryContext } from '../execute/QueryContext.js';
import type { RowColumn } from '../rows/RowSet.js';
import type { Table } from '../table/Table.js';
import { TableColumn } from '../table/TableColumn.js';
import type { Clause } from './Clause.js';
import { reportOthers } from './group/planAggregates.js';
import { ascendingRanks, orderedIndexes } from './orderBy.js';
import { windowFunctions } from './windowFunctions.js';

type WindowClause = NonNullable<Query['window']>[number];

/** Columns computed along the rows; each may read those before it. */
export const window: Clause = (table, query, context) => {
  let result = table;
  for (const [i, clause] of (query.window ?? []).entries()) {
    result = addWindow(result, clause, `/window/${i}`, context);
  }
  return result === table ? table : result.rebased({ dataset: null, writable: false });
};

function addWindow(table: Table, clause: WindowClause, path: string, context: QueryContext): Table {
  if (table.columns.has(clause.as)) context.fail(duplicateOutput(`${path}/as`, clause.as));
  const definition = windowFunctions[clause.op];
  const orders = clause.orderBy ?? [];
  if (!clause.key && (clause.op !== 'rank' || orders.length === 0)) context.fail(needsKey(path, clause.op));
  const column = clause.key ? context.column(table, clause.key, `${path}/key`) : undefined;
  const order = orderedIndexes(table, orders, `${path}/orderBy`, context);
  const partitions = partitionRows(table, clause.partitionBy ?? [], path, context);
  if (context.failed || !order) return table;

  const values =
    column && clause.op !== 'rank'
      ? numbersOf(column, clause.op, path, context)
      : rankValues(table, clause, column, order, context);
  const cells = Array.from<Cell>({ length: table.size }).fill(null);
  for (const rows of split(order, partitions)) {
    const computed = definition.compute(
      rows.map((row) => values[row]!),
      clause.size ?? 3,
    );
    for (const [i, row] of rows.entries()) cells[row] = Number.isFinite(computed[i]) ? computed[i]! : null;
  }
  return table.with(TableColumn.made(resultColumn(clause.as, column?.info, definition.format), cells));
}

function resultColumn(
  as: string,
  source: RowColumn | undefined,
  format: 'source' | 'percent' | 'none',
): RowColumn {
  const info: RowColumn = { key: as, label: as, type: 'number', readOnly: true };
  if (format === 'percent') return { ...info, format: 'percent' };
  return format === 'source' && source?.format ? { ...info, format: source.format } : info;
}

/** The cells as numbers, NaN for all else. */
function numbersOf(column: TableColumn, op: string, path: string, context: QueryContext): Float64Array {
  reportOthers(column, op, `${path}/key`, context);
  return column.numeric.values;
}

/** What `rank` goes by, the largest first: the cells of its column, or the place in the order with equal rows in one place. */
function rankValues(
  table: Table,
  clause: WindowClause,
  column: TableColumn | undefined,
  order: Uint32Array,
  context: QueryContext,
): Float64Array {
  if (column) return column.ranks(context.reader);
  const ranks = (clause.orderBy ?? []).map(({ key, desc }) => {
    return ascendingRanks(table.column(key)!.ranks(context.reader), desc === true);
  });
  const values = new Float64Array(table.size);
  for (const [place, row] of order.entries()) {
    const before = order[place - 1];
    const same = before !== undefined && ranks.every((rank) => rank[row] === rank[before]);
    values[row] = same ? values[before]! : -place;
  }
  return values;
}

/** The partition of each row. */
function partitionRows(
  table: Table,
  keys: readonly string[],
  path: string,
  context: QueryContext,
): Int32Array {
  let partitions: Int32Array = new Int32Array(table.size);
  for (const [i, key] of keys.entries()) {
    const column = context.column(table, key, `${path}/partitionBy/${i}`);
    if (!column) continue;
    const { codes, dictionary } = column.encoded;
    const size = dictionary.values.length;
    const pairs = Array.from(partitions, (partition, row) => partition * size + codes[row]!);
    partitions = new Dictionary().encode(pairs);
  }
  return partitions;
}

/** The rows of each partition, in order. */
function split(order: Uint32Array, partitions: Int32Array): number[][] {
  const parts = new Map<number, number[]>();
  for (const row of order) {
    const part = parts.get(partitions[row]!);
    if (part) part.push(row);
    else parts.set(partitions[row]!, [row]);
  }
  return [...parts.values()];
}
