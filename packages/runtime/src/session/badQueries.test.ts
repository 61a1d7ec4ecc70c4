import type { Query } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { metric, open, sum } from './session.testing.js';

const dated = {
  name: 'visits',
  columns: [{ key: 'day', type: 'date' as const }],
  rows: [
    { id: 'v1', day: '2026-02-28' },
    { id: 'v2', day: '2026-02-30' },
  ],
};
const count = { op: 'count' as const, as: 'n' };

describe('a query that is wrong', () => {
  it.each<[string, Query, string]>([
    ['a missing dataset', { from: 'nothing', aggregate: [count] }, 'dataset.unknown'],
    [
      'a missing column',
      { from: 'customers', aggregate: [{ op: 'sum', key: 'mr', as: 's' }] },
      'query.unknownColumn',
    ],
    [
      'the column __proto__',
      { from: 'customers', aggregate: [{ op: 'sum', key: '__proto__', as: 's' }] },
      'query.unknownColumn',
    ],
    [
      'the column constructor',
      { from: 'customers', where: { key: 'constructor', op: 'notNull' }, aggregate: [count] },
      'query.unknownColumn',
    ],
    [
      'a joined dataset that is missing',
      {
        from: 'customers',
        join: [{ with: 'toString', on: [{ left: 'plan', right: 'name' }] }],
        aggregate: [count],
      },
      'dataset.unknown',
    ],
  ])('Q7: with %s says so on its own node, and the rest of the page works', (_, query, code) => {
    const session = open([metric('bad', { query }), metric('good', { query: sum })]);
    expect(session.node('bad')).toMatchObject({ status: 'error', issues: [{ code, node: 'bad' }] });
    expect(session.node('good')).toMatchObject({ status: 'ready', props: { value: 150 }, issues: [] });
  });

  it('Q27: takes a day that does not exist for no date: it passes no range, groups as empty, and is warned of', () => {
    const metrics = {
      in_range: { from: 'visits', where: { key: 'day', op: 'gte', value: '2026-01-01' }, aggregate: [count] },
      bound: { from: 'visits', where: { key: 'day', op: 'lte', value: '2026-02-30' }, aggregate: [count] },
    } satisfies Record<string, Query>;
    const nodes = Object.entries(metrics).map(([id, query]) => metric(id, { query }));
    const table = {
      id: 'months',
      type: 'Table',
      props: { data: { from: 'visits', groupBy: [{ key: 'day', unit: 'month' }], aggregate: [count] } },
    };
    const session = open([...nodes, table], { datasets: [dated] });
    expect(session.node('in_range')).toMatchObject({ props: { value: 1 }, issues: [] });
    expect(session.node('bound')).toMatchObject({ props: { value: 0 }, issues: [{ code: 'query.badDate' }] });
    expect(session.node('months')).toMatchObject({
      props: {
        data: {
          rows: [
            { day: '2026-02-01', n: 1 },
            { day: null, n: 1 },
          ],
        },
      },
      issues: [{ code: 'query.unreadableDates', node: 'months' }],
    });
  });
});
