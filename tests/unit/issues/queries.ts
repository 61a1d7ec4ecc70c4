import { compileSql } from '@vitrine/runtime/sql';
import { createSession, runQuery, type QueryOptions } from '@vitrine/runtime';
import { openArtifact, type Column, type Query, type Row } from '@vitrine/schema';
import type { Provocations } from './Provocations.js';

const columns: readonly Column[] = [
  { key: 'name', type: 'text' },
  { key: 'mrr', type: 'number' },
  { key: 'day', type: 'date' },
];
const rows: readonly Row[] = [
  { id: 'c1', name: 'Acme', mrr: 3, day: '2026-03-01' },
  { id: 'c2', name: 'Globex', mrr: 'n/a', day: 'soon' },
];
const ask = (parts: object, options: QueryOptions = {}, more: Record<string, readonly Row[]> = {}) => {
  const query = { from: 'customers', ...parts } as Query;
  return runQuery(query, { customers: { rows, columns }, ...more }, { now: 0, ...options }).issues;
};
const same = Array.from({ length: 1100 }, (_, index) => ({ id: `r${index}`, same: 1 }));
const nested = (depth: number): object =>
  depth === 0 ? { key: 'mrr', op: 'isNull' } : { not: nested(depth - 1) };
const count = { op: 'count', as: 'n' };

/** Issues of the node `a` and of the session, for a document with the dataset and the value. */
const live = (dataset: object, value: unknown = 1) => {
  const component = { id: 'a', type: 'MetricCard', props: { label: 'A', value } };
  const { artifact } = openArtifact({
    version: 1,
    id: 'page',
    title: 'Page',
    datasets: [{ name: 'd', ...dataset }],
    components: [component, { id: 't', type: 'Table', props: { data: { from: 'd' } } }],
  });
  const session = createSession(artifact!, { now: () => 0 });
  return [...session.issues(), ...(session.node('a')?.issues ?? []), ...(session.node('t')?.issues ?? [])];
};

export const queries: Provocations = {
  'query.unknownColumn': () => ask({ orderBy: [{ key: 'mr' }] }),
  'query.duplicateOutput': () => ask({ derive: [{ as: 'mrr', formula: '1' }] }),
  'query.needsKey': () => ask({ aggregate: [{ op: 'sum', as: 's' }] }),
  'query.needsDate': () => ask({ groupBy: [{ key: 'mrr', unit: 'month' }] }),
  'query.needsDatetime': () => ask({ groupBy: [{ key: 'day', unit: 'hour' }] }),
  'query.badValue': () => ask({ where: { key: 'mrr', op: 'between', value: 1 } }),
  'query.badDate': () => ask({ where: { key: 'day', op: 'gt', value: 'next week' } }),
  'query.clockUnknown': () =>
    ask({ where: { key: 'day', op: 'inLast', value: { count: 7, unit: 'day' } } }, { now: null }),
  'query.tooDeep': () => ask({ where: nested(100) }),
  'query.tooManyBuckets': () =>
    ask(
      { from: 'long', groupBy: [{ key: 'day', unit: 'day', fill: 'zero' }], aggregate: [count] },
      {},
      {
        long: [{ day: '0001-01-01' }, { day: '2026-01-01' }],
      },
    ),
  'query.tooManyRows': () =>
    ask(
      { from: 'a', join: [{ with: 'b', on: [{ left: 'same', right: 'same' }], columns: [] }] },
      {},
      {
        a: same,
        b: same,
      },
    ),
  'query.fillWithoutUnit': () => ask({ groupBy: [{ key: 'name', fill: 'zero' }], aggregate: [count] }),
  'query.cellsSkipped': () => ask({ aggregate: [{ op: 'sum', key: 'mrr', as: 's' }] }),
  'query.unreadableDates': () => ask({ groupBy: [{ key: 'day', unit: 'month' }] }),
  'query.noSql': () =>
    compileSql(
      { from: 'd', orderBy: [{ key: 'name' }] },
      { d: { columns: [{ key: 'name' }], position: 'place' } },
    ).issues,
  'query.notScalar': () => live({ rows: [{ id: 'a' }, { id: 'b' }] }, { query: { from: 'd' } }),
  'query.invalid': () => ask({ limit: 'ten' }),
  'data.unusableKeys': () => live({ rows: [{ id: 'a' }, { id: 'a' }] }),
  'data.unreadableCells': () => ask({ from: 'odd' }, {}, { odd: [{ at: {} }] as unknown as readonly Row[] }),
  'data.formulaCycle': () =>
    live({
      rows: [{ id: 'a' }],
      columns: [
        { key: 'x', formula: 'y + 1' },
        { key: 'y', formula: 'row.x + 1' },
      ],
    }),
};
