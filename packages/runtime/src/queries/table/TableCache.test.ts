import type { Dataset, Query, Row } from '@vitrine/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetRowSet, type DatasetState } from '../rows/datasetRowSet.js';
import { executeQuery } from '../execute/executeQuery.js';
import { customerColumns, orderColumns, queries, tables } from '../queries.testing.js';
import type { RowSet } from '../rows/RowSet.js';
import { updateRowSet } from '../rows/updateRowSet.js';
import { TableCache } from './TableCache.js';

const scope = { now: Date.UTC(2026, 1, 10, 12), timeZone: 'UTC', locale: 'en' };
const columns = [...orderColumns, { key: 'twice', formula: 'amount * 2' }];
const orders: Dataset = { name: 'orders', columns, origin: 'sample' };
const customersOf = (rows: Row[]) =>
  datasetRowSet({ name: 'customers', columns: customerColumns }, { rows }, scope).rowSet;
const run = (query: Query, rowSet: RowSet, customers: RowSet, cache?: TableCache) =>
  executeQuery(query, {
    dataset: (name) => (name === 'orders' ? rowSet : customers),
    scope,
    weekStart: 1,
    ...(cache && { tables: cache }),
  });

describe('what is kept from query to query', () => {
  it('changes no result, while filters narrow and cells are edited', () => {
    const edit = fc.record({
      row: fc.nat(),
      amount: fc.option(fc.integer({ min: -9, max: 9 })),
      name: fc.constantFrom('a', 'new', '', null),
      day: fc.constantFrom('2026-02-09', '2026-02-30', null),
    });
    const step = fc.record({ query: queries('all'), edit: fc.option(edit) });
    fc.assert(
      fc.property(tables, fc.array(step, { minLength: 2, maxLength: 5 }), (data, steps) => {
        const cache = new TableCache(scope.locale, scope.timeZone);
        const customers = customersOf(data.customers);
        const keys = data.orders.map((row) => String(row['id']));
        let state: DatasetState = { rows: data.orders, columns, keys, writable: true };
        let made = { state, ...datasetRowSet(orders, state, scope) };
        for (const [step, { edit: change }] of steps.entries()) {
          if (change && data.orders.length > 0) {
            const { row, ...cells } = change;
            const rows = state.rows!.with(row % data.orders.length, {
              ...state.rows![row % data.orders.length],
              ...cells,
            });
            const origins = (state.origins ?? rows.map(() => 'sample' as const)).with(
              row % data.orders.length,
              'entered',
            );
            state = { ...state, rows, origins };
            const full = datasetRowSet(orders, state, scope);
            const updated = updateRowSet(made, orders, state, scope);
            if (updated) expect(updated).toEqual(full.rowSet);
            made = { state, rowSet: updated ?? full.rowSet, issues: full.issues };
          }
          for (const { query } of steps.slice(0, step + 1))
            expect(run(query, made.rowSet, customers, cache)).toEqual(run(query, made.rowSet, customers));
        }
      }),
      { numRuns: 300 },
    );
  });

  const rowsOf = (count: number): Row[] =>
    Array.from({ length: count }, (_, i) => ({ id: `r${i}`, name: `Item ${i}`, amount: i }));
  const open = (count: number) =>
    datasetRowSet({ name: 'orders', columns: orderColumns }, { rows: rowsOf(count) }, scope).rowSet;
  const filter = (value: string): Query => ({
    from: 'orders',
    where: { key: 'name', op: 'contains', value },
  });

  it('lets a filter that narrows look only at the rows of the last', () => {
    const rowSet = open(100);
    const cache = new TableCache('en', 'UTC');
    const table = cache.of(rowSet);
    run(filter('item 9'), rowSet, rowSet, cache);
    const folded: string[] = [];
    const { fold } = cache.reader;
    cache.reader.fold = (text) => {
      folded.push(text);
      return fold.call(cache.reader, text);
    };
    const { rowSet: found } = run(filter('Item 99'), rowSet, rowSet, cache);
    expect(found?.keys).toEqual(['r99']);
    expect(new Set(folded.filter((text) => !text.startsWith('Item 9')))).toEqual(new Set(['item 9']));
    expect(cache.of(rowSet)).toBe(table);
  });

  it('gives the rows of an equal filter again, but not those of one that is skipped', () => {
    const rowSet = open(10);
    const cache = new TableCache('en', 'UTC');
    const first = run(filter('1'), rowSet, rowSet, cache).rowSet;
    expect(run(filter('1'), rowSet, rowSet, cache).rowSet).toEqual(first);
    const skipped: Query = {
      from: 'orders',
      where: { key: 'name', op: 'contains', value: '', optional: true },
    };
    expect(run(skipped, rowSet, rowSet, cache).rowSet?.rows).toHaveLength(10);
  });

  it('gives the very same rows of a query again when a row has changed that it did not and does not choose', () => {
    const dataset: Dataset = { name: 'orders', columns: orderColumns };
    const rows = rowsOf(50);
    const state: DatasetState = { rows, columns: orderColumns, keys: rows.map(({ id }) => String(id)) };
    const made = { state, ...datasetRowSet(dataset, state, scope) };
    const cache = new TableCache('en', 'UTC');
    const query: Query = { ...filter('Item 9'), aggregate: [{ op: 'sum', key: 'amount', as: 'sum' }] };
    const first = run(query, made.rowSet, made.rowSet, cache).rowSet;
    const edit = (row: number, cells: Row) => {
      const edited = { ...state, rows: rows.with(row, { ...rows[row], ...cells }) };
      const rowSet = updateRowSet(made, dataset, edited, scope)!;
      return run(query, rowSet, rowSet, cache).rowSet;
    };
    expect(edit(7, { amount: 21 })).toBe(first);
    expect(edit(9, { amount: 21 })?.rows).toEqual([{ sum: 21 }]);
    expect(edit(9, { name: 'Another' })?.rows).toEqual([{ sum: null }]);
  });

  it('reads only the row that has changed', () => {
    const read = new Set<number>();
    const watched = (rows: Row[]) =>
      rows.map(
        (row, i) =>
          new Proxy(row, {
            getOwnPropertyDescriptor: (target, key) => {
              read.add(i);
              return Reflect.getOwnPropertyDescriptor(target, key);
            },
          }),
      );
    const rows = watched(rowsOf(50));
    const keys = rows.map((row) => String(row['id']));
    const dataset: Dataset = {
      name: 'orders',
      columns: [...columns.slice(0, 4), { key: 'twice', type: 'number', formula: 'amount * 2' }],
    };
    const state: DatasetState = { rows, columns: dataset.columns!, keys, writable: true };
    const made = { state, ...datasetRowSet(dataset, state, scope) };
    read.clear();
    const changed = { ...state, rows: rows.with(7, { ...rows[7], amount: 21 }) };
    read.clear();
    const updated = updateRowSet(made, dataset, changed, scope);
    expect(updated?.rows[7]).toMatchObject({ amount: 21, twice: 42 });
    expect(updated?.rows[8]).toBe(made.rowSet.rows[8]);
    expect(read.size).toBe(0);
  });
});
