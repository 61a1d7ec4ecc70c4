import { sql, type RawBuilder } from 'kysely';
import { noSql, unknownColumn } from '../issues/queryMessages.js';
import { QueryContext } from '../queries/execute/QueryContext.js';

export type Sql = RawBuilder<unknown>;

/** How a column's cells are stored and compared. */
export type SqlKind = 'number' | 'boolean' | 'text' | 'date' | 'datetime' | 'list';

export interface SqlColumn {
  readonly kind: SqlKind;
  /** Its expression in the frame: a name that we gave it, never one that comes from data. */
  readonly at: Sql;
  /** True in rows whose formula failed: these pass no condition on the column. */
  readonly failed?: Sql;
}

/** Rows while a query is compiled: a select, its columns, and in `place` the order of its rows. */
export interface SqlFrame {
  readonly select: Sql;
  readonly columns: ReadonlyMap<string, SqlColumn>;
  readonly place: Sql;
}

/** What the clauses of one compilation share. Conditions and spans are evaluated as the engine does. */
export class SqlContext extends QueryContext {
  /** Whether a formula of the conditions at hand gave no value: then no row passes. */
  unevaluated = false;
  #names = 0;

  /** A name that no other column of the statement has. */
  name(): Sql {
    return sql.id(`c${this.#names++}`);
  }

  refuse(path: string, what: string): void {
    this.fail(noSql(path, what));
  }

  columnOf(frame: SqlFrame, key: string, path: string): SqlColumn | undefined {
    const column = frame.columns.get(key);
    if (!column) this.fail(unknownColumn(path, key, frame.columns.keys()));
    else if (column.kind === 'list') {
      this.refuse(path, `a list, as in column "${key}"`);
      return undefined;
    }
    return column;
  }

  /** A column whose order is the same in SQL: everything but texts, which the locale orders, and datetimes with offsets. */
  orderedColumn(frame: SqlFrame, key: string, path: string): SqlColumn | undefined {
    const column = this.columnOf(frame, key, path);
    if (column?.kind === 'text' || column?.kind === 'datetime') {
      const what =
        column.kind === 'text' ? 'the order of texts in a locale' : 'the order of datetimes with offsets';
      this.refuse(path, what);
      return undefined;
    }
    return column;
  }
}

export const and = (parts: readonly Sql[]): Sql =>
  parts.length === 0 ? sql`1` : sql`(${sql.join(parts, sql` and `)})`;
export const or = (parts: readonly Sql[]): Sql =>
  parts.length === 0 ? sql`0` : sql`(${sql.join(parts, sql` or `)})`;

/** `order by` terms of one column: null last both ways. */
export const orderTerms = (column: Sql, desc: boolean): Sql =>
  desc ? sql`${column} is null, ${column} desc` : sql`${column} is null, ${column}`;
