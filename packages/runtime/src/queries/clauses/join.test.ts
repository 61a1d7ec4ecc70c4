import type { Query } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { runQuery } from '../runQuery.js';

const customers = {
  columns: [{ key: 'name' }, { key: 'plan' }],
  rows: [
    { id: 'c1', name: 'A', plan: 'Pro' },
    { id: 'c2', name: 'B', plan: 'Free' },
    { id: 'c3', name: 'C', plan: null },
  ],
};
const plans = {
  columns: [
    { key: 'name' },
    { key: 'price', label: 'Price', type: 'number' as const, format: 'currency' as const },
  ],
  rows: [
    { id: 'p1', name: 'Pro', price: 20 },
    { id: 'p2', name: 'Team', price: 50 },
    { id: 'p3', name: null, price: 1 },
  ],
};

const on = [{ left: 'plan', right: 'name' }];
const run = (join: Query['join'], more: Partial<Query> = {}) =>
  runQuery({ from: 'customers', join, ...more }, { customers, plans });

describe('join', () => {
  it('Q10: keeps rows without a match, and inner drops them; null matches nothing', () => {
    expect(run([{ with: 'plans', on }]).rows?.map((row) => row['price'])).toEqual([20, null, null]);
    expect(run([{ with: 'plans', on, kind: 'inner' }]).keys).toEqual(['c1']);
  });

  it('Q10: does not take a number for its text', () => {
    const tables = { a: [{ id: 'a', x: 1 }], b: [{ y: '1', z: true }] };
    expect(
      runQuery({ from: 'a', join: [{ with: 'b', on: [{ left: 'x', right: 'y' }] }] }, tables).rows,
    ).toEqual([{ id: 'a', x: 1, z: null }]);
  });

  it('Q2, Q11: takes over all columns that are not joined on, read-only, with label and format', () => {
    expect(run([{ with: 'plans', on }]).columns).toEqual([
      { key: 'name', label: 'name', type: 'text', readOnly: false },
      { key: 'plan', label: 'plan', type: 'text', readOnly: false },
      { key: 'price', label: 'Price', type: 'number', format: 'currency', readOnly: true },
    ]);
  });

  it('Q7: refuses a name that is taken, until it gets another', () => {
    const taken = run([{ with: 'plans', on, columns: [{ key: 'name' }] }]);
    expect(taken.issues).toMatchObject([{ code: 'query.duplicateOutput', path: '/join/0/columns/0' }]);
    const named = run([{ with: 'plans', on, columns: [{ key: 'name', as: 'plan_name' }] }]);
    expect(named.rows?.map((row) => row['plan_name'])).toEqual(['Pro', null, null]);
  });

  it('Q8: can go by a key that is no column', () => {
    const orders = [{ customer: 'c2', sum: 3 }];
    const join = [{ with: 'customers', on: [{ left: 'customer', right: 'id' }] }];
    expect(runQuery({ from: 'orders', join }, { orders, customers }).rows).toEqual([
      { customer: 'c2', sum: 3, name: 'B', plan: 'Free' },
    ]);
  });

  it('Q12: makes a row of each match', () => {
    const orders = [
      { id: 'o1', customer: 'c1', sum: 1 },
      { id: 'o2', customer: 'c1', sum: 2 },
    ];
    const join = [{ with: 'orders', on: [{ left: 'id', right: 'customer' }] }];
    const result = runQuery({ from: 'customers', join }, { customers, orders });
    expect(result.rows?.map((row) => row['sum'])).toEqual([1, 2, null, null]);
    expect(result.keys).toEqual(['c1', 'c1 (2)', 'c2', 'c3']);
  });

  it('Q12: refuses to multiply without end', () => {
    const rows = Array.from({ length: 1100 }, (_, i) => ({ id: `r${i}`, same: 1 }));
    const join = [{ with: 'b', on: [{ left: 'same', right: 'same' }], columns: [] }];
    expect(runQuery({ from: 'a', join }, { a: rows, b: rows }).issues).toMatchObject([
      { code: 'query.tooManyRows' },
    ]);
  });

  it('Q5: is as weak as the rows that it joins', () => {
    const tables = { customers, plans: { ...plans, origin: 'sample' as const } };
    const join = [{ with: 'plans', on }];
    expect(runQuery({ from: 'customers', join }, tables).origin).toBe('sample');
    const unmatched = { key: 'price', op: 'isNull' } as const;
    expect(runQuery({ from: 'customers', join, where: unmatched }, tables).origin).toBe('entered');
  });

  it('goes over several datasets, each by columns of those before', () => {
    const tables = { customers, plans, taxes: [{ price: 20, tax: 4 }] };
    const join = [
      { with: 'plans', on },
      { with: 'taxes', on: [{ left: 'price', right: 'price' }] },
    ];
    expect(runQuery({ from: 'customers', join }, tables).rows?.map((row) => row['tax'])).toEqual([
      4,
      null,
      null,
    ]);
  });

  it('Q7: tells of unknown names on both sides', () => {
    const bad = [{ with: 'plans', on: [{ left: 'plam', right: 'nmae' }] }];
    expect(run(bad).issues).toMatchObject([
      { code: 'query.unknownColumn', path: '/join/0/on/0/left', params: { meant: 'plan' } },
      { code: 'query.unknownColumn', path: '/join/0/on/0/right', params: { meant: 'name' } },
    ]);
    expect(run([{ with: 'palns', on }]).issues).toMatchObject([
      { code: 'dataset.unknown', path: '/join/0/with' },
    ]);
  });
});
