import type { Column, Issue, Query, Row } from '@vitrine/schema';
import type { FormulaScope } from '../formulas/types.js';
import { checkQuery } from './checkQuery.js';
import { datasetRowSet } from './rows/datasetRowSet.js';
import { executeQuery } from './execute/executeQuery.js';
import { formulaDataset } from './rows/formulaDataset.js';
import type { Origin, RowColumn, RowSet } from './rows/RowSet.js';

/** Rows to run a query over. */
export interface QueryTable {
  readonly rows: readonly Row[];
  /** Columns in order; by default those of the rows. A missing type is read off the cells. */
  readonly columns?: readonly Column[];
  /** The cell that identifies a row; `id` by default. Rows without it are named `r1`, `r2` …. */
  readonly key?: string;
  /** Where the rows come from; `entered` by default. */
  readonly origin?: Origin;
}

/** What {@link runQuery} takes for clock, zone and language, and what names in formulas mean. */
export interface QueryOptions {
  /** Now, in milliseconds since 1970; the machine's clock by default, null when it is not to be known. */
  readonly now?: number | null;
  /** IANA zone in which days begin; UTC by default. */
  readonly timeZone?: string;
  /** BCP 47 tag that texts are compared by; `en` by default. */
  readonly locale?: string;
  /** First day of the week, Monday 1 to Sunday 7; 1 by default. */
  readonly weekStart?: number;
  /** What names in formulas mean besides columns and datasets. */
  readonly scope?: Partial<FormulaScope>;
}

/** Rows, or issues that say why there are none. Beside rows, `issues` holds warnings. */
export type QueryOutcome =
  | {
      readonly rows: readonly Row[];
      readonly columns: readonly RowColumn[];
      /** Text identity of each row. */
      readonly keys: readonly string[];
      /** Weakest origin among the rows that passed the filters; null when none did. */
      readonly origin: Origin | null;
      readonly issues: readonly Issue[];
    }
  | {
      readonly rows?: undefined;
      readonly columns?: undefined;
      readonly keys?: undefined;
      readonly origin?: undefined;
      readonly issues: readonly Issue[];
    };

/**
 * Runs a query over tables, without a session. What is no valid query gives issues, as every other expected failure does.
 *
 * @example
 * import { runQuery } from '@vitrine/runtime';
 *
 * const sales = [{ price: 3 }, { price: 4 }];
 * runQuery({ from: 'sales', aggregate: [{ op: 'sum', key: 'price', as: 'total' }] }, { sales }).rows; // [{ total: 7 }]
 */
export function runQuery(
  query: Query,
  datasets:
    | ReadonlyMap<string, QueryTable | readonly Row[]>
    | Readonly<Record<string, QueryTable | readonly Row[]>>,
  options: QueryOptions = {},
): QueryOutcome {
  const faults = checkQuery(query);
  if (faults.length > 0) return { issues: faults };
  const tables = datasets instanceof Map ? datasets : new Map(Object.entries(datasets));
  const scope: FormulaScope = {
    now: options.now === undefined ? Date.now() : options.now,
    timeZone: options.timeZone ?? 'UTC',
    locale: options.locale ?? 'en',
    weekStart: options.weekStart ?? 1,
    dataset: once((name) => {
      const rowSet = rowSetOf(name);
      return rowSet && formulaDataset(rowSet);
    }),
    ...options.scope,
  };
  const issues: Issue[] = [];
  const rowSetOf = once((name): RowSet | undefined => {
    const table = tables.get(name);
    if (!table) return undefined;
    const made = toRowSet(name, table, scope);
    issues.push(...made.issues);
    return made.rowSet;
  });
  const result = executeQuery(query, {
    dataset: rowSetOf,
    datasets: () => tables.keys(),
    scope,
    weekStart: scope.weekStart ?? 1,
  });
  issues.push(...result.issues);
  if (!result.rowSet) return { issues };
  const { rows, columns, keys, origin } = result.rowSet;
  return { rows, columns, keys, origin, issues };
}

function toRowSet(name: string, table: QueryTable | readonly Row[], scope: FormulaScope) {
  const { rows, columns, key, origin }: QueryTable = isRows(table) ? { rows: table } : table;
  const { rowSet, issues } = datasetRowSet({ name, key, origin }, { rows, columns, writable: false }, scope);
  // Nobody edits these rows, so rows without keys are nothing to warn of.
  return {
    rowSet,
    issues: issues.filter((issue) => key !== undefined || issue.code !== 'data.unusableKeys'),
  };
}

function isRows(table: QueryTable | readonly Row[]): table is readonly Row[] {
  return Array.isArray(table);
}

/** Remembers what a function gave for each name; while it is at work on a name, that name has nothing, which ends circles. */
function once<T>(make: (name: string) => T | undefined): (name: string) => T | undefined {
  const made = new Map<string, T | undefined>();
  return (name) => {
    if (made.has(name)) return made.get(name);
    made.set(name, undefined);
    const value = make(name);
    made.set(name, value);
    return value;
  };
}
