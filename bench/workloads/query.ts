import { runQuery } from '@vitrine/runtime';
import type { Query, Row } from '@vitrine/schema';
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
  queryCase(`group ${count.toLocaleString('en')} rows ${kind}`, count, query, 'one loop with a Map', (rows) =>
    sumBy(rows, query.groupBy![0]!.key),
  );

const { compare } = new Intl.Collator('en');

export const cases: readonly BenchCase[] = [
  groupCase(100_000, byPlan, 'by text'),
  groupCase(1_000_000, byPlan, 'by text'),
  groupCase(100_000, byMonth, 'by month'),
  groupCase(1_000_000, byMonth, 'by month'),
  queryCase('sort 100,000 texts', 100_000, byCustomerName, 'sort with a collator', (rows) =>
    rows.toSorted((a, b) => compare(a.customer as string, b.customer as string)),
  ),
];
