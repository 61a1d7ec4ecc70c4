import { readData } from '@vitrine/runtime/data';
import type { Row } from '@vitrine/schema';
import type { BenchCase } from '../BenchCase.js';
import { ordersOf } from '../orders.js';

function csvOf(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ id, customer, plan, amount, day }) => `${id},"${customer}",${plan},${amount},${day}`,
  );
  return ['id,customer,plan,amount,day', ...lines].join('\n');
}

function readCase(count: number): BenchCase {
  return {
    name: `read ${count.toLocaleString('en')} rows of CSV`,
    floorName: 'JSON.parse of the same rows',
    prepare() {
      const rows = ordersOf(count);
      const [text, json] = [csvOf(rows), JSON.stringify(rows)];
      return { run: () => readData(text, { name: 'orders.csv' }), floor: () => JSON.parse(json) };
    },
  };
}

export const cases: readonly BenchCase[] = [readCase(80_000), readCase(500_000)];
