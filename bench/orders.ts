import type { Column, Row } from '@vitrine/schema';

const plans = ['Free', 'Team', 'Pro'];

/** A table of made-up orders, the same for the same count. */
export function ordersOf(count: number): Row[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `r${index + 1}`,
    customer: `Customer ${(index * 7919) % 97_711}, Inc.`,
    plan: plans[index % 3]!,
    amount: ((index * 37) % 100_000) / 100,
    day: new Date(Date.UTC(2025, 0, 1 + (index % 365))).toISOString().slice(0, 10),
  }));
}

export const orderColumns: Column[] = [
  { key: 'customer', type: 'text' },
  { key: 'plan', type: 'select' },
  { key: 'amount', type: 'number' },
  { key: 'day', type: 'date' },
];

/** The same with a column that is computed. */
export const taxedColumns: Column[] = [
  ...orderColumns,
  { key: 'tax', type: 'number', formula: 'amount * 0.19' },
];

/** A loop a person would write: the sum of `amount` for each value of a column. */
export function sumBy(rows: readonly Row[], key: string): Map<unknown, number> {
  const groups = new Map<unknown, number>();
  for (const row of rows) groups.set(row[key], (groups.get(row[key]) ?? 0) + (row.amount as number));
  return groups;
}
