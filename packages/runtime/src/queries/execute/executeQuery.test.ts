import type { Dataset, Query } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { datasetRowSet } from '../rows/datasetRowSet.js';
import { executeQuery } from './executeQuery.js';
import type { Origin, RowSet } from '../rows/RowSet.js';
import type { QueryEnvironment } from '../types.js';

const scope = { now: null, timeZone: 'UTC', locale: 'en' };
const tasks: Dataset = {
  name: 'tasks',
  columns: [
    { key: 'title' },
    { key: 'state', type: 'select' },
    { key: 'hours', type: 'number' },
    { key: 'cost', type: 'number', formula: 'hours * 10' },
  ],
  rows: [
    { id: 't1', title: 'A', state: 'open', hours: 1, secret: 'x' },
    { id: 't2', title: 'B', state: 'done', hours: 2, secret: 'y' },
    { id: 't3', title: 'C', state: 'open', hours: 0, secret: 'x' },
  ],
};

function environment(sets: Readonly<Record<string, RowSet>>): QueryEnvironment {
  return { dataset: (name) => (Object.hasOwn(sets, name) ? sets[name] : undefined), scope, weekStart: 1 };
}
const origins: Origin[] = ['source', 'sample', 'entered'];
const { rowSet: base } = datasetRowSet(tasks, { origins }, scope);
const run = (query: Partial<Query>) =>
  executeQuery({ from: 'tasks', ...query }, environment({ tasks: base }));
const rowSetOf = (query: Partial<Query>) => {
  const { rowSet } = run(query);
  if (!rowSet) throw new Error('expected rows');
  return rowSet;
};

const open = { key: 'state', op: 'eq', value: 'open' } as const;

describe('rows of a query', () => {
  it('Q1: keep key, dataset and the right to change them, through a view on a view', () => {
    const view = rowSetOf({ where: open });
    const query: Query = {
      from: 'view',
      derive: [{ as: 'd', formula: 'hours + 1' }],
      orderBy: [{ key: 'hours' }],
    };
    const { rowSet } = executeQuery(query, environment({ view }));
    expect(rowSet).toMatchObject({ keys: ['t3', 't1'], dataset: 'tasks', writable: true, key: 'id' });
  });

  it('Q1: are the same objects when no column is added', () => {
    expect(rowSetOf({ where: open }).rows[0]).toBe(base.rows[0]);
  });

  it('Q1: with groups, aggregates or windows belong to no dataset', () => {
    const none = { dataset: null, writable: false };
    expect(rowSetOf({ groupBy: [{ key: 'state' }] })).toMatchObject(none);
    expect(rowSetOf({ aggregate: [{ op: 'count', as: 'n' }] })).toMatchObject(none);
    const window: Query['window'] = [{ op: 'rank', key: 'hours', as: 'r' }];
    expect(rowSetOf({ window })).toMatchObject({ ...none, keys: ['t1', 't2', 't3'] });
  });

  it('Q1: leave the rows that they come from as they were', () => {
    rowSetOf({ derive: [{ as: 'd', formula: 'hours' }] });
    expect(Object.keys(base.rows[0]!)).not.toContain('d');
  });

  it('Q2: have read-only columns where a formula computes them', () => {
    const { columns } = rowSetOf({ derive: [{ as: 'd', formula: 'title & "!"' }] });
    expect(columns.filter((column) => column.readOnly)).toEqual([
      { key: 'cost', label: 'cost', type: 'number', readOnly: true },
      { key: 'd', label: 'd', type: 'text', readOnly: true },
    ]);
  });

  it('Q3: give a new row the values of plain conditions', () => {
    const where: Query['where'] = {
      all: [
        open,
        { key: 'hours', op: 'gt', value: 1 },
        { key: 'title', op: 'eq', value: { formula: '"x"' } },
        { any: [{ key: 'hours', op: 'eq', value: 3 }] },
        { key: 'cost', op: 'eq', value: 10 },
      ],
    };
    expect(rowSetOf({ where }).insertDefaults).toEqual({ state: 'open' });
    expect(rowSetOf({ where: { not: open } }).insertDefaults).toBeUndefined();
    const view = rowSetOf({ where: open });
    const onView = { from: 'view', where: { key: 'hours', op: 'eq', value: 1 } } as const satisfies Query;
    expect(executeQuery(onView, environment({ view })).rowSet?.insertDefaults).toEqual({
      state: 'open',
      hours: 1,
    });
  });

  it('Q5: are as weak as what went into them', () => {
    expect(rowSetOf({})).toMatchObject({ origin: 'sample', origins });
    expect(rowSetOf({ where: open })).toMatchObject({ origin: 'entered', origins: ['source', 'entered'] });
    expect(rowSetOf({ where: open, limit: 1 })).toMatchObject({ origin: 'entered', origins: ['source'] });
    expect(rowSetOf({ groupBy: [{ key: 'state' }] })).toMatchObject({
      origin: 'sample',
      origins: ['entered', 'sample'],
    });
    expect(rowSetOf({ groupBy: [{ key: 'state' }], having: open })).toMatchObject({ origin: 'entered' });
    expect(rowSetOf({ where: { any: [] } }).origin).toBeNull();
    expect(rowSetOf({ where: { any: [] }, aggregate: [{ op: 'count', as: 'n' }] }).origin).toBeNull();
  });

  it('Q8: can be asked for cells that no column shows', () => {
    expect(rowSetOf({ where: { key: 'id', op: 'eq', value: 't2' } }).keys).toEqual(['t2']);
    expect(
      rowSetOf({ where: { key: 'secret', op: 'eq', value: 'x' }, orderBy: [{ key: 'id', desc: true }] }).keys,
    ).toEqual(['t3', 't1']);
    expect(rowSetOf({ groupBy: [{ key: 'secret' }] }).keys).toEqual(['x', 'y']);
  });

  it('Q8: that do not exist yet know their key, and every column when none is known', () => {
    const empty = (columns: Dataset['columns']) =>
      environment({ tasks: datasetRowSet({ name: 'tasks', columns, rows: [] }, {}, scope).rowSet });
    const by = (key: string): Query => ({ from: 'tasks', where: { key, op: 'eq', value: 'x' } });
    expect(executeQuery(by('id'), empty([{ key: 'title' }])).issues).toEqual([]);
    expect(executeQuery(by('state'), empty([{ key: 'title' }])).issues).toHaveLength(1);
    expect(executeQuery(by('state'), empty([])).issues).toEqual([]);
  });
});

describe('formulas over rows', () => {
  it('Q9: that fail in some rows give null there, and one issue', () => {
    const { rowSet, issues } = run({ derive: [{ as: 'd', formula: '6 / hours' }] });
    expect(rowSet?.rows.map((row) => row['d'])).toEqual([6, 3, null]);
    expect(issues).toMatchObject([
      { code: 'formula.divisionByZero', path: '/derive/0/formula', params: { rows: 1 } },
    ]);
  });

  it.each(['isNull', 'ne', 'notIn', 'eq'] as const)('Q9: pass no %s where they failed', (op) => {
    const derive: Query['derive'] = [{ as: 'd', formula: '6 / hours' }];
    const condition = { key: 'd', op, value: op === 'notIn' ? [1] : 100 } as const;
    const passed = rowSetOf({ derive, where: condition as Query['where'] }).keys;
    const rejected = rowSetOf({ derive, where: { not: condition } as Query['where'] }).keys;
    expect([...passed, ...rejected].toSorted()).toEqual(['t1', 't2']);
  });

  it('Q7: refuse a column that is there already and a formula that cannot be read', () => {
    const derive: Query['derive'] = [
      { as: 'hours', formula: '1' },
      { as: 'x', formula: '1 +' },
    ];
    expect(run({ derive }).issues.map((issue) => issue.path)).toEqual(['/derive/0/as', '/derive/1/formula']);
  });
});

describe('unknown names', () => {
  it('Q7: leave no rows, and an issue with a place for each', () => {
    expect(run({ from: 'task' })).toMatchObject({
      issues: [{ code: 'dataset.unknown', path: '/from' }],
    });
    const where: Query['where'] = {
      all: [{ key: 'stat', op: 'notNull' }, { not: { key: 'huors', op: 'notNull' } }],
    };
    const result = run({ where });
    expect(result.rowSet).toBeUndefined();
    expect(result.issues).toMatchObject([
      {
        path: '/where/all/0/key',
        message: 'There is no column "stat" here; did you mean "state"?',
        hint: 'The columns are "title", "state", "hours", "cost".',
      },
      { path: '/where/all/1/not/key', params: { meant: 'hours' } },
    ]);
  });
});
