import { runQuery } from '@vitrine/runtime';
import { datasetRowSet, executeQuery, TableCache } from '@vitrine/runtime/internal';
import type { Query, Row } from '@vitrine/schema';
import { rollup, sum as sumOf } from 'd3-array';
import type { BenchCase } from '../BenchCase.js';
import { orderColumns, ordersOf, sumBy } from '../orders.js';

const sum = { op: 'sum', key: 'amount', as: 'amount' } as const;
const byPlan: Query = { from: 'orders', groupBy: [{ key: 'plan' }], aggregate: [sum] };
const byMonth: Query = { from: 'orders', groupBy: [{ key: 'day', unit: 'month' }], aggregate: [sum] };
const byCustomerName: Query = { from: 'orders', orderBy: [{ key: 'customer' }] };

function queryCase(
  name: string,
  count: number,
  query: Query,
  floorName: string,
  floor: (rows: Row[]) => unknown,
): BenchCase {
  return {
    name,
    floorName,
    prepare() {
      const rows = ordersOf(count);
      return {
        run: () => runQuery(query, { orders: { rows, columns: orderColumns } }),
        floor: () => floor(rows),
      };
    },
  };
}

const groupCase = (count: number, query: Query, kind: string) =>
  queryCase(
    `group ${count.toLocaleString('en')} bare rows ${kind}`,
    count,
    query,
    'one loop with a Map',
    (rows) => sumBy(rows, query.groupBy![0]!.key),
  );

const scope = { now: 0, timeZone: 'UTC', locale: 'en' };

/** Over a dataset that is open, as in a session: columns are read once, which the first run does. */
function openCase(
  name: string,
  count: number,
  queries: readonly Query[],
  peers: Pick<BenchCase, 'floorName' | 'peerName'>,
  beside: (rows: Row[]) => { floor(): unknown; peer?(): unknown },
): BenchCase {
  return {
    name: `${name}, ${count.toLocaleString('en')} rows of an open dataset`,
    ...peers,
    prepare() {
      const rows = ordersOf(count);
      const { rowSet } = datasetRowSet({ name: 'orders', columns: orderColumns }, { rows }, scope);
      const tables = new TableCache(scope.locale, scope.timeZone);
      let next = 0;
      return {
        run: () =>
          executeQuery(queries[next++ % queries.length]!, {
            dataset: () => rowSet,
            scope,
            weekStart: 1,
            tables,
          }),
        ...beside(rows),
      };
    },
  };
}

const openGroups = (query: Query, kind: string) => {
  const key = query.groupBy![0]!.key;
  return openCase(
    `group ${kind}`,
    1_000_000,
    [query],
    { floorName: 'one loop with a Map', peerName: 'd3-array rollup' },
    (rows) => ({
      floor: () => sumBy(rows, key),
      peer: () =>
        rollup(
          rows,
          (group) => sumOf(group, (row) => row.amount as number),
          (row) => row[key],
        ),
    }),
  );
};

/** A search, letter by letter; each round searches for another customer. */
const searches = Array.from({ length: 400 }, (_, i): Query => {
  const text = `${(7 * (i >> 2)) % 90}12`.slice(0, 1 + (i % 4));
  return { from: 'orders', where: { key: 'customer', op: 'contains', value: `Customer ${text}` } };
});

const { compare } = new Intl.Collator('en');

export const cases: readonly BenchCase[] = [
  groupCase(100_000, byPlan, 'by text'),
  groupCase(1_000_000, byPlan, 'by text'),
  groupCase(100_000, byMonth, 'by month'),
  groupCase(1_000_000, byMonth, 'by month'),
  openGroups(byPlan, 'by text'),
  openGroups(byMonth, 'by month'),
  openCase(
    'narrow a search by a letter',
    100_000,
    searches,
    { floorName: 'includes of lower case' },
    (rows) => ({
      floor: () => rows.filter((row) => (row.customer as string).toLowerCase().includes('customer 12')),
    }),
  ),
  queryCase('sort 100,000 texts', 100_000, byCustomerName, 'sort with a collator', (rows) =>
    rows.toSorted((a, b) => compare(a.customer as string, b.customer as string)),
  ),
];
