import type { Cell, Query } from '@vitrine/schema';
import { duplicateOutput, tooManyBuckets } from '../../../issues/queryMessages.js';
import type { QueryContext } from '../../execute/QueryContext.js';
import type { Origin, RowColumn } from '../../rows/RowSet.js';
import { Table } from '../../table/Table.js';
import { TableColumn } from '../../table/TableColumn.js';
import { uniqueKeys } from '../../table/uniqueKeys.js';
import { weakestOrigin } from '../../rows/weakestOrigin.js';
import type { Clause } from '../Clause.js';
import type { Dimension } from './Dimension.js';
import { dimensionOf, maxBuckets } from './dimensionOf.js';
import { groupRows, type GroupedRows } from './groupRows.js';
import { keepTop } from './keepTop.js';
import { planAggregates, type AggregatePlan } from './planAggregates.js';

const maxFilledGroups = 100_000;

/** groupBy and aggregate: one row for each group, or for all rows when there are aggregates and no groups. */
export const group: Clause = (table, query, context) => {
  if (!groups(query)) return table;
  checkNames(query, context);
  const listed = eachListed(table, query);
  const plans = planAggregates(query.aggregate ?? [], listed, context);
  const dimensions = planDimensions(listed, query, plans, context);
  if (context.failed) return table;
  if (dimensions.length === 0) {
    const all = { of: new Int32Array(table.size), count: 1, tuples: [[]], filled: [null] };
    return grouped(table, all, [], plans);
  }
  const rows = groupRows(dimensions, listed.size, maxFilledGroups);
  if (rows) return grouped(listed, rows, dimensions, plans);
  const filling = dimensions.findIndex((dimension) => dimension.fill !== null);
  context.fail(tooManyBuckets(`/groupBy/${filling}/fill`, dimensions[filling]!.info.unit!, maxBuckets));
  return table;
};

/** Whether a query gives groups instead of rows. */
export function groups(query: Query): boolean {
  return (query.groupBy?.length ?? 0) > 0 || (query.aggregate?.length ?? 0) > 0;
}

/** Rows once for each value of the lists that they are grouped by. */
function eachListed(table: Table, query: Query): Table {
  let result = table;
  for (const { key } of query.groupBy ?? []) {
    const column = result.column(key);
    if (!column?.encoded.dictionary.values.some(Array.isArray)) continue;
    const places: number[] = [];
    const values: Cell[] = [];
    for (const [row, cell] of column.cells.entries())
      for (const value of valuesOf(cell)) {
        places.push(row);
        values.push(value);
      }
    const { info } = column;
    const type = info.type === 'multiselect' ? 'select' : info.type;
    result = result.pick(Uint32Array.from(places)).with(TableColumn.made({ ...info, type }, values));
  }
  return result;
}

/** What a cell is counted as: each value of a list once, null for an empty one. */
const valuesOf = (cell: Cell): Iterable<Cell> =>
  Array.isArray(cell) ? (cell.length > 0 ? new Set(cell) : [null]) : [cell];

function checkNames(query: Query, context: QueryContext): void {
  const outputs = [
    ...(query.groupBy ?? []).map(({ as, key }, i) => ({ name: as ?? key, path: `/groupBy/${i}` })),
    ...(query.aggregate ?? []).map(({ as }, i) => ({ name: as, path: `/aggregate/${i}/as` })),
  ];
  const seen = new Set<string>();
  for (const { name, path } of outputs) {
    if (seen.has(name)) context.fail(duplicateOutput(path, name));
    seen.add(name);
  }
}

function planDimensions(
  table: Table,
  query: Query,
  plans: readonly AggregatePlan[],
  context: QueryContext,
): Dimension[] {
  const dimensions: Dimension[] = [];
  for (const [i, clause] of (query.groupBy ?? []).entries()) {
    const path = `/groupBy/${i}`;
    const dimension = dimensionOf(clause, table, path, context);
    if (dimension)
      dimensions.push(clause.top ? keepTop(dimension, clause.top, plans, path, context) : dimension);
  }
  return dimensions;
}

function grouped(
  table: Table,
  rows: GroupedRows,
  dimensions: readonly Dimension[],
  plans: readonly AggregatePlan[],
): Table {
  const columns = new Map<string, TableColumn>();
  const add = (info: RowColumn, cells: readonly Cell[]) =>
    columns.set(info.key, TableColumn.made(info, cells));
  for (const [i, { info, values }] of dimensions.entries()) {
    add(
      info,
      rows.tuples.map((tuple) => values[tuple[i]!]!),
    );
  }
  for (const { info, definition, compute } of plans) {
    const cells = compute(rows).map((cell, index) => {
      const fill = rows.filled[index]!;
      return fill === null ? cell : fill === 'zero' && definition.zeroFilled ? 0 : null;
    });
    add(info, cells);
  }
  const keys = rows.tuples.map((tuple) => keyText(tuple.map((code, i) => dimensions[i]!.values[code]!)));
  const base = {
    rows: rows.tuples.map(() => ({})),
    keys: uniqueKeys(keys),
    dataset: null,
    writable: false,
    ...originsOf(table, rows),
  };
  return new Table(columns, base);
}

function keyText(values: readonly Cell[]): string {
  return values.length === 0
    ? 'all'
    : values.map((value) => (value === null ? '' : String(value))).join(' · ');
}

/** Weakest origin of each group's rows; none for groups without rows. */
function originsOf(table: Table, rows: GroupedRows): { origin: Origin | null; origins: (Origin | null)[] } {
  const origins = Array.from<Origin | null>({ length: rows.count }).fill(null);
  for (let row = 0; row < table.size; row++) {
    const place = rows.of[row]!;
    const own = table.origin(row);
    if (origins[place] !== own) origins[place] = weakestOrigin(origins[place]!, own);
  }
  return { origin: table.weakestOrigin(), origins };
}
