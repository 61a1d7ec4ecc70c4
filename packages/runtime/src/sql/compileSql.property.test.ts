import { createClient, type Client, type InValue } from '@libsql/client';
import type { Cell, Column, Row } from '@vitrine/schema';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import {
  customerColumns,
  orderColumns,
  queries,
  shown,
  tables,
  type Tables,
} from '../queries/queries.testing.js';
import { runQuery } from '../queries/runQuery.js';
import { compileSql } from './compileSql.js';

const client = createClient({ url: ':memory:' });
afterAll(() => client.close());

const sqlTypes: Partial<Record<string, string>> = { number: 'real', boolean: 'integer' };
const columnsOf = { orders: orderColumns, customers: customerColumns };
const sqlTables = {
  orders: { columns: orderColumns, position: 'place' },
  customers: { columns: customerColumns, position: 'place' },
};

async function fill(db: Client, name: keyof Tables, rows: readonly Row[]): Promise<void> {
  const columns: readonly Column[] = [...columnsOf[name], { key: 'place', type: 'number' }];
  const definitions = columns.map(({ key, type }) => `"${key}" ${sqlTypes[type ?? 'text'] ?? 'text'}`);
  const places = columns.map(() => '?').join();
  await db.batch(
    [
      `drop table if exists "${name}"`,
      `create table "${name}" (${definitions.join()})`,
      ...rows.map((row) => ({
        sql: `insert into "${name}" values (${places})`,
        args: columns.map(({ key }) => (row[key] ?? null) as InValue),
      })),
    ],
    'write',
  );
}

const rounded = (cell: Cell): Cell => (typeof cell === 'number' ? Number(cell.toPrecision(12)) || 0 : cell);

describe('a query compiled to SQL', () => {
  it('Q90: gives in SQLite the rows that it gives here, in the same order', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        tables,
        queries('sql'),
        fc.integer({ min: 1, max: 7 }),
        async (data, query, weekStart) => {
          const options = { now: Date.UTC(2026, 1, 10, 12), weekStart };
          const compiled = compileSql(query, sqlTables, options);
          expect(compiled.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
          const { query: statement, columns, read } = compiled as Extract<typeof compiled, { query: object }>;
          await fill(client, 'orders', data.orders);
          await fill(client, 'customers', data.customers);
          const result = await client.execute({
            sql: statement.sql,
            args: statement.parameters as InValue[],
          });
          const here = runQuery(
            query,
            {
              orders: { rows: data.orders, columns: orderColumns },
              customers: { rows: data.customers, columns: customerColumns },
            },
            options,
          );
          const keys = columns.map(({ key }) => key);
          expect(here.columns?.map(({ key }) => key)).toEqual(keys);
          const inSql = shown(read(result.rows as unknown as Row[]), keys).map((row) => row.map(rounded));
          expect(inSql).toEqual(shown(here.rows!, keys).map((row) => row.map(rounded)));
        },
      ),
      { numRuns: 400 },
    );
  });
});
