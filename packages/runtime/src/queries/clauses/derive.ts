import type { Clause } from './Clause.js';
import { computeColumn } from './computeColumn.js';

/** Columns computed before filtering; each may read those before it. */
export const derive: Clause = (table, query, context) =>
  (query.derive ?? []).reduce(
    (result, column, i) => computeColumn(result, column, `/derive/${i}`, context),
    table,
  );

/** Columns computed from the aggregated rows; each may read those before it. */
export const compute: Clause = (table, query, context) =>
  (query.compute ?? []).reduce(
    (result, column, i) => computeColumn(result, column, `/compute/${i}`, context),
    table,
  );
