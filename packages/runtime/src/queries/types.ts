import type { Cell, Issue } from '@vitrine/schema';
import type { FormulaScope } from '../formulas/types.js';
import type { TableCache } from './table/TableCache.js';
import type { RowSet } from './rows/RowSet.js';

/** What a query runs in. */
export interface QueryEnvironment {
  /** Row sets by dataset name; undefined when there is none. Called for `from` and each join. */
  readonly dataset: (name: string) => RowSet | undefined;
  /** Names of the datasets, for "did you mean"; asked only after one was not found. */
  readonly datasets?: () => Iterable<string>;
  /** For formulas in conditions and computed columns; rows are added by the query. */
  readonly scope: FormulaScope;
  /** First day of the week, Monday 1 to Sunday 7. */
  readonly weekStart: number;
  /** What is known of row sets from one query to the next; nothing by default. Of the scope's locale and time zone. */
  readonly tables?: TableCache;
}

/** The rows of a query, or none after an error. Beside rows, issues are warnings. */
export type QueryResult =
  | { readonly rowSet: RowSet; readonly issues: readonly Issue[] }
  /** No rows, because of an error. */
  | { readonly rowSet?: undefined; readonly issues: readonly Issue[] };

/** The one value of a query with the weakest origin of what went into it; null after an error. */
export type ScalarResult = {
  readonly value: Cell;
  readonly origin: RowSet['origin'];
  readonly issues: readonly Issue[];
};
