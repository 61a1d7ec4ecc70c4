import type { BenchCase } from '../BenchCase.js';
import { orderColumns, ordersOf } from '../orders.js';
import { lookAt, openOrders } from '../ordersSession.js';

function openCase(count: number): BenchCase {
  return {
    name: `open ${count.toLocaleString('en')} rows: sum, chart and table`,
    floorName: 'structuredClone of the rows',
    prepare() {
      const rows = ordersOf(count);
      return { run: () => lookAt(openOrders(rows, orderColumns)), floor: () => structuredClone(rows) };
    },
  };
}

export const cases: readonly BenchCase[] = [openCase(100_000), openCase(500_000)];
