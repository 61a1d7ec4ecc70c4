import type { Column } from '@vitrine/schema';
import type { BenchCase } from '../BenchCase.js';
import { orderColumns, ordersOf, sumBy, taxedColumns } from '../orders.js';
import { lookAt, openOrders, watch } from '../ordersSession.js';

function editCase(count: number, columns: Column[], kind: string): BenchCase {
  return {
    name: `edit a cell of ${count.toLocaleString('en')} rows ${kind}`,
    floorName: 'two loops over an array of objects',
    prepare() {
      const rows = ordersOf(count);
      const session = openOrders(rows, columns);
      watch(session);
      let next = 0;
      return {
        run() {
          next++;
          const row = `r${(next * 7919) % count}`;
          session.change({ op: 'row.set', dataset: 'orders', row, values: { amount: next } });
          return lookAt(session);
        },
        floor: () => [sumBy(rows, 'plan'), sumBy(rows, 'day')],
      };
    },
  };
}

export const cases: readonly BenchCase[] = [
  editCase(100_000, orderColumns, 'of plain columns'),
  editCase(100_000, taxedColumns, 'with a formula column'),
];
