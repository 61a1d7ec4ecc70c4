import type { Query } from '@vitrine/schema';
import type { Clause } from '../clauses/Clause.js';
import { compute, derive } from '../clauses/derive.js';
import { group, groups } from '../clauses/group/group.js';
import { join } from '../clauses/join.js';
import { orderBy } from '../clauses/orderBy.js';
import { slice } from '../clauses/slice.js';
import { having, where } from '../clauses/where.js';
import { window } from '../clauses/window.js';
import { insertDefaults } from '../rows/insertDefaults.js';
import { QueryContext } from './QueryContext.js';
import type { Origin, RowSet } from '../rows/RowSet.js';
import type { Table } from '../table/Table.js';
import type { QueryEnvironment, QueryResult } from '../types.js';

/** What chooses rows; what makes others of them; what then only arranges rows. */
const choosing: readonly Clause[] = [
  join, //     1  columns of other datasets
  derive, //   2  columns computed row by row
  where, //    3  rows that pass
];
const making: readonly Clause[] = [
  group, //    4  groupBy and aggregate: one row for each group
  compute, //  5  columns computed from the aggregated rows
  having, //   6  rows that pass, again
  window, //   7  columns computed along the rows
];
const arranging: readonly Clause[] = [
  orderBy, //  8
  slice, //    9  offset and limit
];

/**
 * Runs a query that is valid against its schema. Expected failures are issues whose paths point into the query; an error in a
 * name leaves it without rows. The result's origin is the weakest among the rows that passed, whatever the limit.
 */
export function executeQuery(query: Query, environment: QueryEnvironment): QueryResult {
  const context = new QueryContext(environment);
  const from = context.dataset(query.from, '/from');
  if (!from) return { issues: context.issues };

  const chosen = run(choosing, context.tables.of(from), query, context);
  const rowSet = chosen && make(chosen, query, context);
  if (!rowSet) return { issues: context.issues };
  const defaults = rowSet.dataset !== null && !groups(query) ? insertDefaults(query, from) : undefined;
  return { rowSet: defaults ? { ...rowSet, insertDefaults: defaults } : rowSet, issues: context.issues };
}

/** What follows from the rows that were chosen: the same as the last time where they are the same, and nothing else is read. */
function make(chosen: Table, query: Query, context: QueryContext): RowSet | null {
  const { places } = chosen;
  const readsMore = query.compute || query.having;
  const known = context.tables.made.get(query);
  if (known && known.places === places && !readsMore) {
    for (const issue of known.issues) context.report(issue);
    return known.rowSet;
  }
  const before = context.issues.length;
  const made = run(making, chosen, query, context);
  const arranged = made && run(arranging, made, query, context);
  if (!arranged) return null;
  const rowSet = toRowSet(arranged, made.weakestOrigin());
  if (places) context.tables.made.set(query, { places, rowSet, issues: context.issues.slice(before) });
  return rowSet;
}

function run(clauses: readonly Clause[], start: Table, query: Query, context: QueryContext): Table | null {
  let table = start;
  for (const clause of clauses) {
    table = clause(table, query, context);
    if (context.failed) return null;
  }
  return table;
}

function toRowSet(table: Table, origin: Origin | null): RowSet {
  const { base } = table;
  const origins = table.origins();
  return {
    rows: table.rows(),
    keys: table.keys(),
    columns: [...table.columns.values()].map((column) => column.info),
    ...(base.key !== undefined && { key: base.key }),
    dataset: base.dataset,
    writable: base.writable,
    origin,
    ...(origins?.some((own) => own !== origin) && { origins }),
  };
}
