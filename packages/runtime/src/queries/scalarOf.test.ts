import type { Query, QueryValue } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { datasetRowSet } from './rows/datasetRowSet.js';
import { scalarOf } from './scalarOf.js';

const scope = { now: null, timeZone: 'UTC', locale: 'en' };
const rows = [
  { id: '1', plan: 'Pro', mrr: 10 },
  { id: '2', plan: 'Free', mrr: 5 },
];
const { rowSet } = datasetRowSet({ name: 't', origin: 'sample', rows }, {}, scope);
const scalar = (query: Partial<Query>, more: Partial<QueryValue> = {}) =>
  scalarOf(
    { query: { from: 't', ...query }, ...more },
    { dataset: (name) => (name === 't' ? rowSet : undefined), scope, weekStart: 1 },
  );

const sum: Query['aggregate'] = [{ op: 'sum', key: 'mrr', as: 'mrr' }];
const nothing: Query['where'] = { key: 'plan', op: 'eq', value: 'Team' };

describe('a query as a value', () => {
  it('Q70: gives the only column that is no group', () => {
    expect(scalar({ aggregate: sum })).toEqual({ value: 15, origin: 'sample', issues: [] });
    const groupBy = [{ key: 'plan' }];
    expect(scalar({ groupBy, aggregate: sum, orderBy: [{ key: 'mrr' }], limit: 1 }).value).toBe(5);
    expect(scalar({ groupBy, aggregate: sum, limit: 1 }, { column: 'plan' }).value).toBe('Pro');
  });

  it('Q70: without rows is null, and 0 for a count', () => {
    expect(scalar({ where: nothing, aggregate: sum })).toEqual({ value: null, origin: null, issues: [] });
    const counted: Partial<Query> = {
      where: nothing,
      groupBy: [{ key: 'plan' }],
      aggregate: [{ op: 'count', as: 'n' }],
    };
    expect(scalar(counted).value).toBe(0);
    expect(scalar({ where: nothing, limit: 1 }, { column: 'mrr' }).value).toBeNull();
  });

  it('Q70: refuses several rows and several columns', () => {
    expect(scalar({ groupBy: [{ key: 'plan' }], aggregate: sum })).toMatchObject({
      value: null,
      issues: [{ code: 'query.notScalar', path: '/query', params: { rows: 2 } }],
    });
    expect(scalar({ limit: 1 })).toMatchObject({
      value: null,
      issues: [{ code: 'query.notScalar', path: '', params: { columns: ['plan', 'mrr'] } }],
    });
  });

  it('Q7: tells where the query or the column is wrong', () => {
    expect(scalar({ aggregate: sum }, { column: 'mrrr' }).issues).toMatchObject([
      { code: 'query.unknownColumn', path: '/column', params: { meant: 'mrr' } },
    ]);
    expect(scalar({ from: 'u' }).issues).toMatchObject([{ code: 'dataset.unknown', path: '/query/from' }]);
  });
});
