import type { Cell, Query } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { runQuery, type QueryOptions } from '../../runQuery.js';

type Group = NonNullable<Query['groupBy']>[number];
type Op = NonNullable<Query['aggregate']>[number]['op'];

const sales = {
  columns: [
    { key: 'plan', label: 'Plan', type: 'select' as const, options: [{ value: 'Pro' }] },
    { key: 'mrr', label: 'MRR', type: 'number' as const, format: 'currency' as const },
    { key: 'since', label: 'Customer since', type: 'date' as const },
  ],
  rows: [
    { id: '1', plan: 'Pro', mrr: 10, since: '2026-03-05' },
    { id: '2', plan: 'Free', mrr: null, since: '2026-01-31' },
    { id: '3', plan: 'Pro', mrr: 30, since: '2026-01-01' },
    { id: '4', plan: null, mrr: 5, since: null },
  ],
};

const run = (query: Partial<Query>, options?: QueryOptions) =>
  runQuery({ from: 'sales', ...query }, { sales }, options);
const sum = [{ op: 'sum', key: 'mrr', as: 'mrr' }] as const satisfies Query['aggregate'];

/** One aggregate over cells of one group. */
function aggregate(op: Op, cells: readonly Cell[], type?: 'date' | 'select' | 'number') {
  const options = type === 'select' ? [{ value: 'Low' }, { value: 'High' }] : undefined;
  const t = { rows: cells.map((x) => ({ x })), columns: [{ key: 'x', type, options }] };
  return runQuery({ from: 't', aggregate: [{ op, key: 'x', as: 'y' }] }, { t }).rows?.[0]?.['y'];
}

/** Buckets of cells, with how many rows each has. */
function buckets(
  cells: readonly Cell[],
  group: Omit<Group, 'key'>,
  options?: QueryOptions,
  type?: 'date' | 'datetime',
) {
  const t = { rows: cells.map((x) => ({ x })), columns: [{ key: 'x', type }] };
  const query: Query = {
    from: 't',
    groupBy: [{ key: 'x', ...group }],
    aggregate: [{ op: 'count', as: 'n' }],
  };
  const result = runQuery(query, { t }, options);
  return result.rows?.map((row) => [row['x'], row['n']]) ?? result.issues.map((issue) => issue.code);
}

describe('groupBy', () => {
  it('Q40: gives groups in order of first appearance, null among them', () => {
    expect(run({ groupBy: [{ key: 'plan' }], aggregate: sum }).rows).toEqual([
      { plan: 'Pro', mrr: 40 },
      { plan: 'Free', mrr: null },
      { plan: null, mrr: 5 },
    ]);
  });

  it('Q40: by several columns nests them', () => {
    const rows = [
      { a: 'x', b: 1 },
      { a: 'y', b: 2 },
      { a: 'x', b: 2 },
      { a: 'x', b: 1 },
    ];
    const query: Query = {
      from: 't',
      groupBy: [{ key: 'a' }, { key: 'b' }],
      aggregate: [{ op: 'count', as: 'n' }],
    };
    const result = runQuery(query, { t: rows });
    expect(result.rows).toEqual([
      { a: 'x', b: 1, n: 2 },
      { a: 'x', b: 2, n: 1 },
      { a: 'y', b: 2, n: 1 },
    ]);
    expect(result.keys).toEqual(['x · 1', 'x · 2', 'y · 2']);
  });

  it('Q40: tells the number 1 from the text', () => {
    const result = runQuery({ from: 't', groupBy: [{ key: 'a' }] }, { t: [{ a: 1 }, { a: '1' }, { a: 1 }] });
    expect(result.rows).toEqual([{ a: 1 }, { a: '1' }]);
    expect(result.keys).toEqual(['1', '1 (2)']);
  });

  it('Q40: counts a list for each of its values', () => {
    const columns = [{ key: 'tags', type: 'multiselect' as const }];
    const rows = [{ tags: ['b', 'a', 'b'] }, { tags: [] }, { tags: ['a'] }, { tags: null }];
    const query: Query = { from: 't', groupBy: [{ key: 'tags' }], aggregate: [{ op: 'count', as: 'n' }] };
    expect(runQuery(query, { t: { columns, rows } }).rows).toEqual([
      { tags: 'b', n: 1 },
      { tags: 'a', n: 2 },
      { tags: null, n: 2 },
    ]);
  });

  it('Q4: names a row by its group, and the row over all "all"', () => {
    expect(run({ groupBy: [{ key: 'plan' }] }).keys).toEqual(['Pro', 'Free', '']);
    expect(run({ aggregate: sum }).keys).toEqual(['all']);
  });

  it('Q6: keeps what a view needs to know of the columns', () => {
    const groupBy: Group[] = [{ key: 'plan' }, { key: 'since', unit: 'month', as: 'month' }];
    const aggregates: Query['aggregate'] = [
      ...sum,
      { op: 'max', key: 'since', as: 'latest' },
      { op: 'count', as: 'n' },
    ];
    expect(run({ groupBy, aggregate: aggregates }).columns).toEqual([
      { key: 'plan', label: 'Plan', type: 'select', options: [{ value: 'Pro' }], readOnly: true },
      { key: 'month', label: 'month', type: 'date', format: 'month', unit: 'month', readOnly: true },
      { key: 'mrr', label: 'MRR', type: 'number', format: 'currency', readOnly: true },
      { key: 'latest', label: 'latest', type: 'date', readOnly: true },
      { key: 'n', label: 'n', type: 'number', readOnly: true },
    ]);
  });

  it('Q7: refuses two outputs of one name and an aggregate without its key', () => {
    const groupBy: Group[] = [{ key: 'plan', as: 'mrr' }];
    expect(run({ groupBy, aggregate: [...sum, { op: 'avg', as: 'a' }] }).issues).toMatchObject([
      { code: 'query.duplicateOutput', path: '/aggregate/0/as' },
      { code: 'query.needsKey', path: '/aggregate/1' },
    ]);
  });
});

describe('buckets', () => {
  it('Q41: are named by their first day and stand in order of time, null last', () => {
    const cells = ['2026-03-05', null, '2026-01-31', '2026-01-01'];
    expect(buckets(cells, { unit: 'month' })).toEqual([
      ['2026-01-01', 2],
      ['2026-03-01', 1],
      [null, 1],
    ]);
    expect(buckets(cells, { unit: 'quarter' })).toEqual([
      ['2026-01-01', 3],
      [null, 1],
    ]);
    expect(buckets(['2026-03-05'], { unit: 'year' })).toEqual([['2026-01-01', 1]]);
    expect(buckets(['2026-03-05'], { unit: 'day' })).toEqual([['2026-03-05', 1]]);
  });

  it('Q41: of weeks begin on the first day of the week', () => {
    expect(buckets(['2026-03-01', '2026-03-02'], { unit: 'week' })).toEqual([
      ['2026-02-23', 1],
      ['2026-03-02', 1],
    ]);
    expect(buckets(['2026-03-01', '2026-03-02'], { unit: 'week' }, { weekStart: 7 })).toEqual([
      ['2026-03-01', 2],
    ]);
  });

  it('Q41: of weeks and longer units are written as such', () => {
    const t = { rows: [{ x: '2026-03-01' }], columns: [{ key: 'x', type: 'date' as const }] };
    const columnOf = (unit: Group['unit']) => {
      const result = runQuery({ from: 't', groupBy: [{ key: 'x', unit }] }, { t });
      return result.columns?.[0];
    };
    for (const unit of ['week', 'month', 'quarter', 'year'] as const)
      expect(columnOf(unit)).toMatchObject({ type: 'date', format: unit });
    expect(columnOf('day')).not.toHaveProperty('format');
  });

  it('Q41: of datetimes follow the zone', () => {
    const cells = ['2026-03-31T21:59:00Z', '2026-03-31T22:00:00Z'];
    const berlin = { timeZone: 'Europe/Berlin' };
    expect(buckets(cells, { unit: 'month' }, berlin)).toEqual([
      ['2026-03-01', 1],
      ['2026-04-01', 1],
    ]);
    expect(buckets(cells, { unit: 'hour' }, berlin)).toEqual([
      ['2026-03-31T23:00:00+02:00', 1],
      ['2026-04-01T00:00:00+02:00', 1],
    ]);
    expect(buckets(cells, { unit: 'hourOfDay' }, berlin)).toEqual([
      [0, 1],
      [23, 1],
    ]);
    expect(buckets(['2026-03-31T21:59:40Z'], { unit: 'minute' })).toEqual([['2026-03-31T21:59:00Z', 1]]);
    expect(buckets(['2026-03-31T22:10:00Z'], { unit: 'hour' }, { timeZone: 'Asia/Kolkata' })).toEqual([
      ['2026-04-01T03:00:00+05:30', 1],
    ]);
  });

  it('Q41: tell the two hours apart that a clock shows twice', () => {
    const cells = ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'];
    expect(buckets(cells, { unit: 'hour' }, { timeZone: 'Europe/Berlin' })).toEqual([
      ['2026-10-25T02:00:00+02:00', 1],
      ['2026-10-25T02:00:00+01:00', 1],
    ]);
  });

  it('Q41: of the day of the week stand in order of the week', () => {
    const cells = ['2026-03-01', '2026-03-02', '2026-03-07'];
    expect(buckets(cells, { unit: 'dayOfWeek' })).toEqual([
      [1, 1],
      [6, 1],
      [7, 1],
    ]);
    expect(buckets(cells, { unit: 'dayOfWeek' }, { weekStart: 7 })).toEqual([
      [7, 1],
      [1, 1],
      [6, 1],
    ]);
    expect(buckets(cells, { unit: 'monthOfYear' })).toEqual([[3, 3]]);
  });

  it('need dates, and a time of day for hours', () => {
    expect(buckets([1], { unit: 'month' })).toEqual(['query.needsDate']);
    expect(buckets(['2026-03-01'], { unit: 'hour' })).toEqual(['query.needsDatetime']);
  });

  it('count what is no date as empty and say so', () => {
    const t = { rows: [{ x: '2026-03-01' }, { x: 'soon' }], columns: [{ key: 'x', type: 'date' as const }] };
    const result = runQuery({ from: 't', groupBy: [{ key: 'x', unit: 'month' }] }, { t });
    expect(result.rows).toEqual([{ x: '2026-03-01' }, { x: null }]);
    expect(result.issues).toMatchObject([{ code: 'query.unreadableDates', params: { count: 1 } }]);
  });
});

describe('fill', () => {
  const month = (fill: 'null' | 'zero'): Group => ({ key: 'since', unit: 'month', fill });
  const aggregates: Query['aggregate'] = [
    ...sum,
    { op: 'count', as: 'n' },
    { op: 'max', key: 'mrr', as: 'max' },
  ];

  it('Q42: zero gives 0 for counts and sums', () => {
    expect(run({ groupBy: [month('zero')], aggregate: aggregates }).rows?.[1]).toEqual({
      since: '2026-02-01',
      mrr: 0,
      n: 0,
      max: null,
    });
  });

  it('Q42: null gives null for all', () => {
    expect(run({ groupBy: [month('null')], aggregate: aggregates }).rows?.[1]).toEqual({
      since: '2026-02-01',
      mrr: null,
      n: null,
      max: null,
    });
  });

  it('Q42: goes through every combination of the other groups', () => {
    const rows = run({
      groupBy: [{ key: 'plan' }, month('zero')],
      aggregate: [{ op: 'count', as: 'n' }],
    }).rows;
    expect(rows?.map(({ plan, since, n }) => [plan, since, n])).toEqual([
      ['Pro', '2026-01-01', 1],
      ['Pro', '2026-02-01', 0],
      ['Pro', '2026-03-01', 1],
      ['Free', '2026-01-01', 1],
      ['Free', '2026-02-01', 0],
      ['Free', '2026-03-01', 0],
      [null, '2026-01-01', 0],
      [null, '2026-02-01', 0],
      [null, '2026-03-01', 0],
      [null, null, 1],
    ]);
  });

  it('Q42: refuses more than 10,000 buckets', () => {
    expect(buckets(['0001-01-01', '2026-01-01'], { unit: 'day', fill: 'zero' })).toEqual([
      'query.tooManyBuckets',
    ]);
    expect(buckets(['2000-01-01', '2020-01-01'], { unit: 'day', fill: 'zero' })).toHaveLength(7306);
  });

  it('Q42: without a unit is left out, with a warning', () => {
    const result = run({ groupBy: [{ key: 'plan', fill: 'zero' }] });
    expect(result.rows).toHaveLength(3);
    expect(result.issues).toMatchObject([{ code: 'query.fillWithoutUnit', severity: 'warning' }]);
  });

  it('Q5: gives rows without an origin', () => {
    const result = run({ groupBy: [month('zero')], aggregate: sum });
    expect(result.origin).toBe('entered');
  });
});

describe('top', () => {
  const rows = ['a', 'b', 'b', 'c', 'c', 'c', 'd'].map((x, i) => ({
    x,
    v: i,
    other: i % 2 === 0 ? 'even' : 'odd',
  }));
  const top = (clause: Group['top'], more: Partial<Query> = {}) =>
    runQuery(
      { from: 't', groupBy: [{ key: 'x', top: clause }], aggregate: [{ op: 'count', as: 'n' }], ...more },
      { t: rows },
    );

  it('Q43: keeps the largest, and one row of the rest', () => {
    expect(top({ n: 2 }).rows).toEqual([
      { x: 'c', n: 3 },
      { x: 'b', n: 2 },
      { x: 'Other', n: 2 },
    ]);
    expect(top({ n: 9 }).rows?.map((row) => row['x'])).toEqual(['c', 'b', 'a', 'd']);
  });

  it('Q43: aggregates the rest from its rows', () => {
    const aggregate: Query['aggregate'] = [
      { op: 'sum', key: 'v', as: 'sum' },
      { op: 'avg', key: 'v', as: 'avg' },
    ];
    expect(top({ n: 1, by: 'avg', other: 'Rest' }, { aggregate }).rows).toEqual([
      { x: 'd', sum: 6, avg: 6 },
      { x: 'Rest', sum: 15, avg: 2.5 },
    ]);
  });

  it('Q43: ranks over all rows where there are more groups', () => {
    const groupBy: Group[] = [{ key: 'other' }, { key: 'x', top: { n: 1 } }];
    expect(top({ n: 1 }, { groupBy }).rows).toEqual([
      { other: 'even', x: 'c', n: 1 },
      { other: 'even', x: 'Other', n: 3 },
      { other: 'odd', x: 'c', n: 2 },
      { other: 'odd', x: 'Other', n: 1 },
    ]);
  });

  it('Q43: keeps a value called as the rest apart from it', () => {
    const t = ['Other', 'Other', 'a', 'b'].map((x) => ({ x }));
    const result = runQuery(
      { from: 't', groupBy: [{ key: 'x', top: { n: 1 } }], aggregate: [{ op: 'count', as: 'n' }] },
      { t },
    );
    expect(result.rows).toEqual([
      { x: 'Other', n: 2 },
      { x: 'Other', n: 2 },
    ]);
    expect(result.keys).toEqual(['Other', 'Other (2)']);
  });

  it('Q7: refuses to rank by what is no aggregate', () => {
    expect(top({ n: 2, by: 'N' }).issues).toMatchObject([
      { code: 'query.unknownColumn', path: '/groupBy/0/top/by', params: { meant: 'n' } },
    ]);
  });
});

describe('aggregates', () => {
  it.each<[Op, Cell]>([
    ['count', 4],
    ['countDistinct', 3],
    ['sum', 8],
    ['avg', 2],
    ['median', 1.5],
    ['min', 1],
    ['max', 4],
    ['first', 4],
    ['last', 2],
    ['stdev', Math.sqrt(2)],
  ])('Q44: %s skips null', (op, value) => {
    expect(aggregate(op, [null, 4, 1, null, 1, 2])).toBe(value);
  });

  it.each<[Op, Cell]>([
    ['count', 0],
    ['countDistinct', 0],
    ['sum', null],
    ['avg', null],
    ['median', null],
    ['min', null],
    ['first', null],
    ['stdev', null],
  ])('Q44: %s of nothing is %j', (op, value) => {
    expect(aggregate(op, [])).toBe(value);
    expect(aggregate(op, [null])).toBe(value);
  });

  it('Q44: without groups gives one row, and with groups of nothing none', () => {
    const nothing = { key: 'mrr', op: 'gt', value: 1000 } as const;
    expect(run({ where: nothing, aggregate: [...sum, { op: 'count', as: 'n' }] }).rows).toEqual([
      { mrr: null, n: 0 },
    ]);
    expect(run({ where: nothing, groupBy: [{ key: 'plan' }], aggregate: sum }).rows).toEqual([]);
  });

  it('Q45: add up without a visible rounding error', () => {
    expect(aggregate('sum', [1e100, 1, -1e100])).toBe(1);
    expect(
      aggregate(
        'sum',
        Array.from({ length: 10 }, () => 0.1),
      ),
    ).toBe(1);
    expect(aggregate('sum', [1.7e308, 1.7e308])).toBeNull();
  });

  it('Q45: leave out what is no number, and warn', () => {
    const t = { rows: [{ x: 1 }, { x: 'n/a' }], columns: [{ key: 'x', type: 'number' as const }] };
    const result = runQuery({ from: 't', aggregate: [{ op: 'sum', key: 'x', as: 's' }] }, { t });
    expect(result.rows).toEqual([{ s: 1 }]);
    expect(result.issues).toMatchObject([
      { code: 'query.cellsSkipped', severity: 'warning', path: '/aggregate/0/key' },
    ]);
  });

  it('Q46: stdev needs two numbers', () => {
    expect(aggregate('stdev', [3])).toBeNull();
  });

  it('Q46: min and max go by the order of the column', () => {
    expect(aggregate('max', ['2026-03-01', '2025-12-31'], 'date')).toBe('2026-03-01');
    expect(aggregate('max', ['High', 'Low'], 'select')).toBe('High');
    expect(aggregate('min', ['Item 10', 'Item 9'])).toBe('Item 9');
  });
});

describe('compute and having', () => {
  it('work on the aggregated rows', () => {
    const result = run({
      groupBy: [{ key: 'plan' }],
      aggregate: [...sum, { op: 'count', as: 'n' }],
      compute: [
        { as: 'arpa', formula: 'mrr / n' },
        { as: 'twice', formula: 'arpa * 2' },
      ],
      having: { key: 'twice', op: 'gt', value: 20 },
    });
    expect(result.rows).toEqual([{ plan: 'Pro', mrr: 40, n: 2, arpa: 20, twice: 40 }]);
  });

  it('Q7: do not know the columns of before', () => {
    expect(run({ groupBy: [{ key: 'plan' }], having: { key: 'mrr', op: 'notNull' } }).issues).toMatchObject([
      { code: 'query.unknownColumn', path: '/having/key', message: 'There is no column "mrr" here.' },
    ]);
  });
});
