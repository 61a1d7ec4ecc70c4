import type { Cell, Query, Row } from '@vitrine/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachListed } from './reference/grouped.testing.js';
import { runQuery } from './runQuery.js';

const hostile = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'prototype', ' '];

describe('runQuery', () => {
  it('takes a Map or a record, of tables or bare rows', () => {
    const query: Query = { from: 't', aggregate: [{ op: 'sum', key: 'x', as: 'x' }] };
    const rows = [{ x: 1 }, { x: 2 }];
    for (const datasets of [
      { t: rows },
      new Map([['t', rows]]),
      { t: { rows } },
      new Map([['t', { rows }]]),
    ]) {
      expect(runQuery(query, datasets)).toMatchObject({
        rows: [{ x: 3 }],
        keys: ['all'],
        origin: 'entered',
        issues: [],
      });
    }
  });

  it('lets formulas aggregate over the tables and read the scope', () => {
    const query: Query = { from: 't', derive: [{ as: 'share', formula: 'x / sum(t.x) * factor' }] };
    const page = ([name]: readonly string[]) => (name === 'factor' ? 100 : undefined);
    const result = runQuery(query, { t: [{ x: 1 }, { x: 3 }] }, { scope: { page } });
    expect(result.rows?.map((row) => row['share'])).toEqual([25, 75]);
  });

  it('ends when formula columns of two tables read each other', () => {
    const table = (other: string) => ({
      rows: [{ id: 'a' }],
      columns: [{ key: 'x', formula: `sum(${other}.x)` }],
    });
    const result = runQuery({ from: 'a' }, { a: table('b'), b: table('a') });
    expect(result.rows).toHaveLength(1);
    expect(result.issues.length).toBeGreaterThan(0);
  });

  it('does not take the names of Object.prototype for datasets', () => {
    for (const from of ['constructor', 'toString', 'valueOf']) {
      expect(runQuery({ from }, { t: [] }).issues).toMatchObject([{ code: 'dataset.unknown' }]);
    }
  });
});

describe('what is no query', () => {
  it.each([
    [null, ''],
    [[], ''],
    ['t', ''],
    [{}, ''],
    [{ from: 5 }, '/from'],
    [{ from: 't', groupBy: 'x' }, '/groupBy'],
    [{ from: 't', select: [] }, '/select'],
    [{ from: 't', where: { key: 'x', op: 'constructor' } }, '/where/op'],
    [{ from: 't', aggregate: [{ op: 'total', key: 'x', as: 'x' }] }, '/aggregate/0/op'],
    [{ from: 't', limit: -1 }, '/limit'],
    [{ from: 't', orderBy: [{ key: 7 }] }, '/orderBy/0/key'],
  ])('%j is refused with its place', (query, path) => {
    const result = runQuery(query as unknown as Query, { t: [{ x: 1 }] });
    expect(result.rows).toBeUndefined();
    expect(result.issues[0]).toMatchObject({ code: 'query.invalid', severity: 'error', path });
  });

  it('is told in a sentence', () => {
    const messages = (query: unknown) =>
      runQuery(query as Query, { t: [] }).issues.map((issue) => issue.message);
    expect(messages({ from: 't', select: [] })).toEqual(['The query has an unknown property "select".']);
    expect(messages({ from: 't', orderBy: [{}] })).toEqual(['"orderBy.0" of the query has no "key".']);
  });

  it('ends for a query that holds itself', () => {
    const all: unknown[] = [];
    const where = { all };
    all.push(where);
    expect(runQuery({ from: 't', where: where as never }, { t: [] }).issues).toMatchObject([
      { code: 'query.tooDeep' },
    ]);
  });
});

describe('columns named like parts of JavaScript', () => {
  it.each(hostile)('%j is a column like any other', (key) => {
    const row = (value: Cell, id: string): Row =>
      Object.fromEntries([
        ['id', id],
        [key, value],
      ]);
    const t = { rows: [row('b', '1'), row('a', '2')], columns: [{ key }] };
    const filtered = runQuery({ from: 't', where: { key, op: 'eq', value: 'a' }, orderBy: [{ key }] }, { t });
    expect(filtered.keys).toEqual(['2']);
    const grouped = runQuery(
      { from: 't', groupBy: [{ key }], aggregate: [{ op: 'count', as: `${key}n` }] },
      { t },
    );
    expect(Object.entries(grouped.rows?.[0] ?? {})).toEqual([
      [key, 'b'],
      [`${key}n`, 1],
    ]);
    expect(({} as Record<string, unknown>)['n']).toBeUndefined();
  });

  it.each(hostile)('%j can be made by a formula, a join and an aggregate', (as) => {
    const t = [{ id: '1', x: 1 }];
    const on = [{ left: 'x', right: 'x' }];
    const queries: Query[] = [
      { from: 't', derive: [{ as, formula: 'x' }] },
      { from: 't', join: [{ with: 't', on, columns: [{ key: 'x', as }] }] },
      { from: 't', aggregate: [{ op: 'sum', key: 'x', as }] },
      { from: 't', window: [{ op: 'runningTotal', key: 'x', as }] },
    ];
    for (const query of queries) {
      const [row] = runQuery(query, { t }).rows ?? [];
      expect(Object.getOwnPropertyDescriptor(row, as)?.value).toBe(1);
      expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
    }
  });

  it.each(hostile.slice(0, 5))('%j is unknown where no row has it', (key) => {
    expect(runQuery({ from: 't', orderBy: [{ key }] }, { t: [{ x: 1 }] }).issues).toMatchObject([
      { code: 'query.unknownColumn' },
    ]);
  });
});

const anyCell = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom('a', 'b', 'B', '1', ''),
  fc.boolean(),
  fc.subarray(['a', 'b']),
);
const number = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { nil: null });
const rows = fc.array(fc.record({ g: anyCell, h: fc.constantFrom('x', 'y', null), v: number }), {
  maxLength: 30,
});
const table = (list: readonly Row[]) => ({
  t: {
    rows: list.map((row, i) => ({ id: `${i}`, ...row })),
    columns: ['g', 'h', 'v'].map((key) => ({ key })),
  },
});

describe('agrees with plain loops', () => {
  it('over filters', () => {
    const scalar = anyCell.filter((cell) => cell !== null && !Array.isArray(cell)) as fc.Arbitrary<
      string | number
    >;
    const equal = (cell: Cell, value: Cell) =>
      Array.isArray(cell) ? cell.some((text) => text === value) : cell === value;
    fc.assert(
      fc.property(rows, scalar, scalar, (list, a, b) => {
        const keys = (where: Query['where']) => runQuery({ from: 't', where }, table(list)).keys;
        const expected = (test: (row: Row) => boolean) =>
          list.flatMap((row, i) => (test(row) ? [`${i}`] : []));
        const [isA, isB] = [a, b].map((value) => ({ key: 'g', op: 'eq', value }) as const);
        expect(keys(isA)).toEqual(expected((row) => equal(row['g']!, a)));
        expect(keys({ not: isA! })).toEqual(expected((row) => !equal(row['g']!, a)));
        expect(keys({ ...isA!, op: 'ne' })).toEqual(keys({ not: isA! }));
        expect(keys({ key: 'g', op: 'in', value: [a, b] })).toEqual(keys({ any: [isA!, isB!] }));
        expect(keys({ not: { all: [isA!, isB!] } })).toEqual(keys({ any: [{ not: isA! }, { not: isB! }] }));
        expect(keys({ key: 'v', op: 'between', value: [-5, 5] })).toEqual(
          expected((row) => typeof row['v'] === 'number' && row['v'] >= -5 && row['v'] <= 5),
        );
      }),
    );
  });

  it('over groups', () => {
    const query: Query = {
      from: 't',
      groupBy: [{ key: 'g' }, { key: 'h' }],
      aggregate: [
        { op: 'count', as: 'n' },
        { op: 'sum', key: 'v', as: 'sum' },
        { op: 'min', key: 'v', as: 'min' },
        { op: 'median', key: 'v', as: 'median' },
        { op: 'last', key: 'v', as: 'last' },
        { op: 'countDistinct', key: 'v', as: 'distinct' },
      ],
    };
    fc.assert(
      fc.property(rows, (list) => {
        const result = runQuery(query, table(list)).rows ?? [];
        const identity = (row: Row) => JSON.stringify([row['g'], row['h']]);
        const each = eachListed(eachListed(list, 'g'), 'h');
        expect(new Set(result.map(identity))).toEqual(new Set(each.map(identity)));
        for (const group of result) {
          const members = each.filter((row) => identity(row) === identity(group));
          const numbers = members.map((row) => row['v']).filter((cell) => typeof cell === 'number');
          const sorted = numbers.toSorted((a, b) => a - b);
          const middle = (sorted.length - 1) / 2;
          expect(group['n']).toBe(members.length);
          expect(group['distinct']).toBe(new Set(numbers.map((value) => value + 0)).size);
          expect(group['last'] ?? null).toBe(numbers.at(-1) ?? null);
          expect(group['min'] === null ? null : Number(group['min']) + 0).toBe(
            numbers.length > 0 ? Math.min(...numbers) + 0 : null,
          );
          if (numbers.length === 0) expect([group['sum'], group['median']]).toEqual([null, null]);
          else {
            expect(group['sum']).toBeCloseTo(
              numbers.reduce((total, value) => total + value, 0),
              3,
            );
            expect(group['median']).toBeCloseTo(
              (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2,
              3,
            );
          }
        }
      }),
    );
  });

  it('over sums in any order', () => {
    const wide = fc.array(fc.double({ min: -1e15, max: 1e15, noNaN: true }), { minLength: 1, maxLength: 50 });
    const sum = (list: readonly number[]) =>
      Number(
        runQuery(
          { from: 't', aggregate: [{ op: 'sum', key: 'v', as: 's' }] },
          { t: list.map((v) => ({ v })) },
        ).rows?.[0]?.['s'],
      );
    fc.assert(
      fc.property(wide, (list) => {
        const scale = Math.max(1, ...list.map(Math.abs));
        expect(Math.abs(sum(list) - sum(list.toReversed())) / scale).toBeLessThan(1e-15);
      }),
    );
  });

  it('over orders', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), fc.nat(10), fc.nat(10), (list, desc, offset, limit) => {
        const query: Query = { from: 't', orderBy: [{ key: 'h' }, { key: 'v', desc }], offset, limit };
        const compare = (a: Cell, b: Cell, sign: number) => {
          if (a === null || b === null) return Number(a === null) - Number(b === null);
          return a === b ? 0 : (a < b ? -1 : 1) * sign;
        };
        const expected = list
          .map((row, i) => ({ row, key: `${i}` }))
          .toSorted(
            (a, b) =>
              compare(a.row['h']!, b.row['h']!, 1) || compare(a.row['v']!, b.row['v']!, desc ? -1 : 1),
          )
          .slice(offset, offset + limit);
        expect(runQuery(query, table(list)).keys).toEqual(expected.map(({ key }) => key));
      }),
    );
  });

  it('and cells of any kind keep one order in both directions', () => {
    fc.assert(
      fc.property(fc.array(anyCell, { maxLength: 20 }), (cells) => {
        const order = (desc: boolean) =>
          runQuery(
            { from: 't', orderBy: [{ key: 'x', desc }] },
            { t: { rows: cells.map((x) => ({ x })), columns: [{ key: 'x' }] } },
          ).rows?.map((row) => JSON.stringify(row['x']));
        const present = (list: readonly string[] | undefined) => list?.filter((text) => text !== 'null');
        expect(present(order(false))).toEqual(present(order(true))?.toReversed());
      }),
    );
  });
});
