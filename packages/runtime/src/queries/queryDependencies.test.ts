import { expect, it } from 'vitest';
import { queryDependencies } from './queryDependencies.js';

it('lists datasets, names in formulas and the clock', () => {
  const dependencies = queryDependencies({
    from: 'orders',
    join: [{ with: 'plans', on: [{ left: 'plan', right: 'name' }] }],
    derive: [{ as: 'share', formula: 'price / sum(orders.price)' }],
    where: {
      all: [
        { key: 'plan', op: 'eq', value: { formula: 'filters.plan' } },
        { not: { key: 'price', op: 'in', value: [1, { formula: 'limit' }] } },
        { key: 'bad', op: 'eq', value: { formula: '1 +' } },
      ],
    },
  });
  expect(dependencies.datasets).toEqual(['orders', 'plans']);
  expect(dependencies.references.map(({ path, overRows }) => [path.join('.'), overRows])).toEqual([
    ['price', true],
    ['orders', true],
    ['filters.plan', false],
    ['limit', false],
  ]);
  expect(dependencies.usesClock).toBe(false);
});

it('notes spans and formulas that read the clock', () => {
  const span = { count: { formula: 'filters.days' }, unit: 'day' } as const;
  const dependencies = queryDependencies({ from: 't', where: { key: 'at', op: 'inLast', value: span } });
  expect(dependencies.usesClock).toBe(true);
  expect(dependencies.references.map(({ path }) => path)).toEqual([['filters', 'days']]);
  expect(queryDependencies({ from: 't', derive: [{ as: 'x', formula: 'today()' }] }).usesClock).toBe(true);
});
