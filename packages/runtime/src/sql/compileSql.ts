import type { Cell, Column, Issue, Query, Row } from '@vitrine/schema';
import {
  DummyDriver,
  Kysely,
  sql,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type CompiledQuery,
} from 'kysely';
import type { FormulaScope } from '../formulas/types.js';
import { checkQuery } from '../queries/checkQuery.js';
import { SqlContext, type Sql, type SqlColumn, type SqlFrame, type SqlKind } from './SqlFrame.js';
import { sqlFormulas } from './sqlFormula.js';
import { sqlGroup } from './sqlGroup.js';
import { sqlJoins } from './sqlJoin.js';
import { sqlOrder } from './sqlOrder.js';
import { sqlWhere } from './sqlWhere.js';
import { sqlWindow } from './sqlWindow.js';

/** A table of the database that stands for a dataset. Its columns hold values of their type or null. */
export interface SqlTable {
  /** Its name in the database; that of the dataset by default. */
  readonly table?: string;
  /** Columns by their names in the database. */
  readonly columns: readonly Pick<Column, 'key' | 'type' | 'formula'>[];
  /** A column with a number that orders the rows, since a table has no order of its own. No two rows share one. */
  readonly position: string;
}

/** What a query means besides its tables: the clock, the calendar, and names in formulas. */
export interface SqlOptions {
  /** Now, in milliseconds since 1970; the machine's clock by default. */
  readonly now?: number;
  /** IANA zone in which days begin; UTC by default. */
  readonly timeZone?: string;
  /** First day of the week, Monday 1 to Sunday 7; 1 by default. */
  readonly weekStart?: number;
  /** What names in formulas of conditions mean. */
  readonly scope?: Partial<FormulaScope>;
}

/** A query as a statement of SQL, and how to read what it gives. */
export interface CompiledSql {
  /** For kysely's `executeQuery`, or its `sql` and `parameters` for a driver. */
  readonly query: CompiledQuery;
  readonly columns: readonly { readonly key: string; readonly type: SqlKind }[];
  /** The rows of the query, from what the database gave. */
  read(rows: readonly Readonly<Record<string, unknown>>[]): Row[];
  readonly issues: readonly Issue[];
}

/**
 * Compiles a query to SQL for SQLite 3.39 or newer, for servers whose rows are in a database: it gives the same rows in the same order
 * as {@link runQuery}. What SQL does not say the same is an issue `query.noSql`, never an approximation; docs/queries.md lists it.
 */
export function compileSql(
  query: Query,
  tables: Readonly<Record<string, SqlTable>>,
  options: SqlOptions = {},
): CompiledSql | { readonly query?: undefined; readonly issues: readonly Issue[] } {
  const faults = checkQuery(query);
  if (faults.length > 0) return { issues: faults };
  const { now = Date.now(), timeZone = 'UTC', weekStart = 1 } = options;
  const context = new SqlContext({
    dataset: () => undefined,
    datasets: () => Object.keys(tables),
    scope: { now, timeZone, locale: 'en', ...options.scope },
    weekStart,
  });
  const table = (name: string, path: string) => readTable(tables, name, path, context);

  let frame = table(query.from, '/from');
  if (!frame) return { issues: context.issues };
  frame = sqlJoins(frame, query, table, context);
  frame = sqlFormulas(frame, query.derive, '/derive', context);
  frame = sqlWhere(frame, query.where, '/where', context);
  frame = sqlGroup(frame, query, context);
  frame = sqlFormulas(frame, query.compute, '/compute', context);
  frame = sqlWhere(frame, query.having, '/having', context);
  frame = sqlWindow(frame, query, context);
  const statement = sqlOrder(frame, query, context);
  if (context.failed) return { issues: context.issues };

  const columns = [...frame.columns].map(([key, { kind }]) => ({ key, type: kind }));
  return {
    query: statement.compile(compiler()),
    columns,
    read: (rows) => rows.map((row) => readRow(row, columns)),
    issues: context.issues,
  };
}

const kinds: Partial<Record<NonNullable<Column['type']>, SqlKind>> = {
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  datetime: 'datetime',
  multiselect: 'list',
};

function readTable(
  tables: Readonly<Record<string, SqlTable>>,
  name: string,
  path: string,
  context: SqlContext,
): SqlFrame | undefined {
  const own = Object.hasOwn(tables, name) ? tables[name] : undefined;
  if (!own) {
    context.failUnknown(name, path);
    return undefined;
  }
  const columns = new Map<string, SqlColumn>();
  const selected: Sql[] = [];
  for (const { key, type = 'text', formula } of own.columns) {
    if (formula) context.refuse(path, `the formula of column "${key}"`);
    const at = context.name();
    const kind = kinds[type] ?? 'text';
    columns.set(key, { kind, at });
    // Whole numbers would divide to whole numbers.
    selected.push(
      kind === 'number' ? sql`cast(${sql.id(key)} as real) as ${at}` : sql`${sql.id(key)} as ${at}`,
    );
  }
  const place = context.name();
  selected.push(sql`${sql.id(own.position)} as ${place}`);
  return { select: sql`select ${sql.join(selected)} from ${sql.id(own.table ?? name)}`, columns, place };
}

/** Writes SQL and runs none. */
function compiler(): Kysely<unknown> {
  return new Kysely({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
}

function readRow(row: Readonly<Record<string, unknown>>, columns: CompiledSql['columns']): Row {
  return Object.fromEntries(columns.map(({ key, type }, i) => [key, readCell(row[`v${i}`], type)]));
}

function readCell(value: unknown, kind: SqlKind): Cell {
  if (typeof value === 'number' || typeof value === 'bigint')
    return kind === 'boolean' ? Number(value) !== 0 : Number.isFinite(Number(value)) ? Number(value) : null;
  return typeof value === 'string' ? value : null;
}
