import type { Query } from '@vitrine/schema';
import type { QueryContext } from '../execute/QueryContext.js';
import type { Table } from '../table/Table.js';

/**
 * One step of a query: takes the rows of the step before and gives those of the next. It leaves the table as it is when the
 * query has no such clause, and when it fails, which it tells the context.
 */
export type Clause = (table: Table, query: Query, context: QueryContext) => Table;
