import type { Query } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { customerColumns, orderColumns } from '../queries/queries.testing.js';
import { compileSql } from './compileSql.js';

const tables = {
  orders: { columns: [...orderColumns, { key: 'at', type: 'datetime' as const }], position: 'place' },
  customers: { columns: customerColumns, position: 'place' },
  tagged: { columns: [{ key: 'tags', type: 'multiselect' as const }], position: 'place' },
};
const compile = (query: Omit<Query, 'from'> & { from?: string }) =>
  compileSql({ from: 'orders', ...query }, tables, { now: 0 });
const found = (query: Parameters<typeof compile>[0]) =>
  compile(query).issues.map(({ code, path }) => [code, path]);
const count = { op: 'count', as: 'n' } as const;

describe('a query compiled to SQL', () => {
  it.each<[string, Parameters<typeof compile>[0]]>([
    ['/orderBy/0/key', { orderBy: [{ key: 'name' }] }],
    ['/orderBy/0/key', { orderBy: [{ key: 'at' }] }],
    ['/where/value', { where: { key: 'name', op: 'contains', value: 'a' } }],
    ['/where/value', { where: { key: 'name', op: 'gt', value: 'a' } }],
    ['/where/value', { where: { key: 'at', op: 'eq', value: '2026-01-01' } }],
    ['/where/value', { where: { key: 'at', op: 'inLast', value: { count: 1, unit: 'day' } } }],
    ['/groupBy/0/fill', { groupBy: [{ key: 'day', unit: 'month', fill: 'zero' }], aggregate: [count] }],
    ['/groupBy/0/top', { groupBy: [{ key: 'name', top: { n: 2 } }], aggregate: [count] }],
    ['/groupBy/0/unit', { groupBy: [{ key: 'at', unit: 'day' }], aggregate: [count] }],
    ['/aggregate/0', { aggregate: [{ op: 'median', key: 'amount', as: 'm' }] }],
    ['/aggregate/0', { aggregate: [{ op: 'first', key: 'amount', as: 'm' }] }],
    ['/aggregate/0/key', { aggregate: [{ op: 'max', key: 'name', as: 'm' }] }],
    ['/aggregate/0/key', { aggregate: [{ op: 'sum', key: 'name', as: 'm' }] }],
    ['/derive/0/formula', { derive: [{ as: 'x', formula: 'round(amount)' }] }],
    ['/derive/0/formula', { derive: [{ as: 'x', formula: 'name & "!"' }] }],
    ['/derive/0/formula', { derive: [{ as: 'x', formula: 'amount ^ 2' }] }],
    ['/derive/0/formula', { derive: [{ as: 'x', formula: 'sum(orders.amount)' }] }],
    ['', { from: 'tagged' }],
  ])('Q91: refuses what SQL does not say the same, at %s', (path, query) => {
    expect(found(query)).toEqual([['query.noSql', path]]);
    expect(compile(query).query).toBeUndefined();
  });

  it('Q91: finds wrong names as the query itself does', () => {
    expect(found({ from: 'nothing' })).toEqual([['dataset.unknown', '/from']]);
    expect(found({ from: '__proto__' })[0]?.[0]).toMatch(/unknown|invalid/);
    expect(found({ orderBy: [{ key: '__proto__' }] })).toEqual([['query.unknownColumn', '/orderBy/0/key']]);
    expect(found({ derive: [{ as: 'name', formula: '1' }] })).toEqual([
      ['query.duplicateOutput', '/derive/0/as'],
    ]);
    expect(found({ limit: -1 })).toEqual([['query.invalid', '/limit']]);
  });

  it('Q92: holds values as parameters and names of its own, so that nothing in a query is SQL', () => {
    const hostile = `x"; drop table orders; --`;
    const { query } = compileSql(
      {
        from: 'orders',
        where: { key: hostile, op: 'eq', value: "'; drop table orders; --" },
        groupBy: [{ key: hostile, as: hostile }],
        aggregate: [{ ...count, as: '__proto__' }],
      },
      { orders: { columns: [{ key: hostile }], position: 'place' } },
    );
    expect(query?.parameters).toContain("'; drop table orders; --");
    expect(query?.sql.split('"x""; drop table orders; --"')).toHaveLength(2);
    expect(query?.sql.replaceAll('"x""; drop table orders; --"', '')).not.toContain('drop');
  });
});
