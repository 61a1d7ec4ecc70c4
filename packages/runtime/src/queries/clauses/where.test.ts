import type { Cell, Where } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { runQuery, type QueryOptions } from '../runQuery.js';

const now = Date.parse('2026-03-31T22:30:00Z');

/** Ids of the rows that pass; the cells of column `x` are rows `0`, `1`, `2` …. */
function passing(
  cells: readonly Cell[],
  where: Where,
  type?: 'date' | 'datetime' | 'text' | 'number' | 'multiselect',
  options: QueryOptions = {},
) {
  const rows = cells.map((x, id) => ({ id: String(id), x }));
  const columns = [{ key: 'x', type }];
  const result = runQuery({ from: 't', where }, { t: { rows, columns } }, { now, ...options });
  return { cells: result.rows?.map((row) => row['x']), codes: result.issues.map((issue) => issue.code) };
}

/** What formulas read as `filters.a` and so on. */
function page(values: Readonly<Record<string, Cell>>): QueryOptions {
  return { scope: { page: ([node, name]) => (node === 'filters' && name ? values[name] : undefined) } };
}

const formula = (text: string) => ({ formula: text });

describe('null', () => {
  const cells = [1, null, 2];

  it('Q20: passes isNull, ne and notIn, and no other condition', () => {
    expect(passing(cells, { key: 'x', op: 'isNull' }).cells).toEqual([null]);
    expect(passing(cells, { key: 'x', op: 'notNull' }).cells).toEqual([1, 2]);
    expect(passing(cells, { key: 'x', op: 'ne', value: 1 }).cells).toEqual([null, 2]);
    expect(passing(cells, { key: 'x', op: 'notIn', value: [1, 2] }).cells).toEqual([null]);
    expect(passing(cells, { key: 'x', op: 'lt', value: 5 }).cells).toEqual([1, 2]);
    expect(passing(cells, { not: { key: 'x', op: 'lt', value: 2 } }).cells).toEqual([null, 2]);
    expect(passing(['', null], { key: 'x', op: 'isNull' }, 'text').cells).toEqual([null]);
  });

  it.each([
    { key: 'x', op: 'eq', value: null },
    { key: 'x', op: 'ne' },
    { key: 'x', op: 'gt', value: null },
    { key: 'x', op: 'in', value: [null] },
    { key: 'x', op: 'notIn', value: null },
    { key: 'x', op: 'between', value: [null, 5] },
    { key: 'x', op: 'contains', value: null },
    { not: { key: 'x', op: 'eq', value: null } },
    { not: { any: [{ key: 'x', op: 'eq', value: null }] } },
    { not: { not: { key: 'x', op: 'ne', value: null } } },
  ] satisfies Where[])('Q21: as the value of %j passes no row', (where) => {
    expect(passing(cells, where).cells).toEqual([]);
  });
});

describe('optional', () => {
  it.each([null, ''])('Q22: skips a condition whose value is %j', (value) => {
    expect(passing(['a', 'b'], { key: 'x', op: 'eq', value, optional: true }).cells).toEqual(['a', 'b']);
    expect(passing(['a', 'b'], { not: { key: 'x', op: 'eq', value, optional: true } }).cells).toEqual([
      'a',
      'b',
    ]);
  });

  it('Q22: skips an empty list, and any of skipped parts', () => {
    const skipped: Where = { key: 'x', op: 'in', value: [], optional: true };
    expect(passing(['a', 'b'], { any: [skipped, skipped] }).cells).toEqual(['a', 'b']);
    expect(passing(['a', 'b'], { any: [skipped, { key: 'x', op: 'eq', value: 'a' }] }).cells).toEqual(['a']);
    expect(passing(['a', 'b'], { key: 'x', op: 'in', value: [] }).cells).toEqual([]);
    expect(passing(['a', 'b'], { key: 'x', op: 'notIn', value: [] }).cells).toEqual(['a', 'b']);
  });

  it('Q22: all without parts passes every row and any none', () => {
    expect(passing(['a'], { all: [] }).cells).toEqual(['a']);
    expect(passing(['a'], { any: [] }).cells).toEqual([]);
    expect(passing(['a'], { not: { any: [] } }).cells).toEqual(['a']);
  });

  it('Q28: leaves an empty bound of between open', () => {
    const between = (low: Cell, high: Cell, optional?: boolean) =>
      passing([1, 2, 3, null], { key: 'x', op: 'between', value: [low, high] as never, optional }).cells;
    expect(between(1, 2)).toEqual([1, 2]);
    expect(between(2, null, true)).toEqual([2, 3]);
    expect(between(null, 2, true)).toEqual([1, 2]);
    expect(between(null, null, true)).toEqual([1, 2, 3, null]);
    expect(between(2, null)).toEqual([]);
  });
});

describe('formulas in values', () => {
  it('Q23: let a field filter the rows', () => {
    const where: Where = { key: 'x', op: 'eq', value: formula('filters.a'), optional: true };
    expect(passing(['Pro', 'Free'], where, 'text', page({ a: 'Pro' })).cells).toEqual(['Pro']);
    expect(passing(['Pro', 'Free'], where, 'text', page({ a: null })).cells).toEqual(['Pro', 'Free']);
  });

  it('Q23: never see the columns of the row', () => {
    const result = passing([1, 2], { key: 'x', op: 'eq', value: formula('x') });
    expect(result.cells).toEqual([]);
    expect(result.codes).toEqual(['formula.unknownName']);
  });

  it.each([
    { key: 'x', op: 'eq', value: formula('nowhere.y'), optional: true },
    { not: { key: 'x', op: 'eq', value: formula('nowhere.y') } },
    {
      any: [
        { key: 'x', op: 'notNull' },
        { key: 'x', op: 'eq', value: formula('1 / 0'), optional: true },
      ],
    },
    { key: 'x', op: 'notIn', value: ['a', formula('1 +')] },
  ] satisfies Where[])('Q23: that fail in %j pass no row', (where) => {
    const result = passing(['a', 'b'], where);
    expect(result.cells).toEqual([]);
    expect(result.codes).toHaveLength(1);
  });

  it('Q24: equal a number by its text, as selected needs it', () => {
    const where = (op: 'eq' | 'ne' | 'in' | 'notIn'): Where => ({
      key: 'x',
      op,
      value: formula('filters.a'),
    });
    expect(passing([1, 2, '1'], where('eq'), 'number', page({ a: '1' })).cells).toEqual([1, '1']);
    expect(passing([1, 2], where('in'), 'number', page({ a: ['2', '3'] })).cells).toEqual([2]);
    expect(passing([1, 2], where('ne'), 'number', page({ a: '1' })).cells).toEqual([2]);
    expect(passing([1, 2], { key: 'x', op: 'eq', value: '1' }, 'number').cells).toEqual([]);
  });
});

describe('eq and in', () => {
  it('Q24: compare texts letter by letter', () => {
    expect(passing(['Pro', 'pro', 'Pro '], { key: 'x', op: 'eq', value: 'Pro' }).cells).toEqual(['Pro']);
  });

  it('Q24, Q25: find a text in a list', () => {
    const cells = [['a', 'b'], ['b'], [], null];
    expect(passing(cells, { key: 'x', op: 'eq', value: 'a' }).cells).toEqual([['a', 'b']]);
    expect(passing(cells, { key: 'x', op: 'in', value: ['b', 'c'] }).cells).toEqual([['a', 'b'], ['b']]);
    expect(passing(cells, { key: 'x', op: 'notIn', value: ['a', null] }).cells).toEqual([['b'], [], null]);
  });

  it('Q24: a list that a formula gives equals one with the same members', () => {
    const where: Where = { key: 'x', op: 'eq', value: formula('filters.a') };
    expect(passing([['b', 'a'], ['a']], where, 'multiselect', page({ a: ['a', 'b'] })).cells).toEqual([
      ['b', 'a'],
    ]);
  });

  it('Q27: take a date for every moment of its day in the zone', () => {
    const cells = ['2026-03-30T23:30:00Z', '2026-03-31T12:00:00Z', '2026-03-31T23:30:00Z'];
    const where: Where = { key: 'x', op: 'eq', value: '2026-03-31' };
    expect(passing(cells, where, 'datetime').cells).toEqual(cells.slice(1));
    expect(passing(cells, where, 'datetime', { timeZone: 'Europe/Berlin' }).cells).toEqual(cells.slice(0, 2));
    const instant: Where = { key: 'x', op: 'in', value: ['2026-03-31T14:00:00+02:00'] };
    expect(passing(cells, instant, 'datetime').cells).toEqual([cells[1]]);
  });
});

describe('ranges', () => {
  it('Q26: compare only what is of one kind', () => {
    const cells = [1, '1', true, null, ['1'], 3];
    expect(passing(cells, { key: 'x', op: 'gte', value: 1 }).cells).toEqual([1, 3]);
    expect(passing(cells, { key: 'x', op: 'lte', value: '2' }).cells).toEqual(['1']);
    expect(passing(cells, { key: 'x', op: 'gt', value: false }).cells).toEqual([true]);
  });

  it('Q26: compare texts in the order of the locale', () => {
    expect(passing(['Item 2', 'Item 10', 'älter'], { key: 'x', op: 'lt', value: 'Item 10' }).cells).toEqual([
      'Item 2',
      'älter',
    ]);
  });

  it('Q27: compare a date with a datetime by the day', () => {
    const cells = ['2026-03-30T10:00:00Z', '2026-03-31T21:59:00Z', '2026-03-31T22:00:00Z'];
    const where: Where = { key: 'x', op: 'lte', value: '2026-03-31' };
    expect(passing(cells, where, 'datetime', { timeZone: 'Europe/Berlin' }).cells).toEqual(cells.slice(0, 2));
    expect(passing(cells, { key: 'x', op: 'gt', value: '2026-03-31T21:59:00Z' }, 'datetime').cells).toEqual([
      cells[2],
    ]);
  });

  it('Q27: a text that is no date passes nothing and says so', () => {
    const result = passing(['2026-03-30'], { key: 'x', op: 'gt', value: 'next week' }, 'date');
    expect(result).toEqual({ cells: [], codes: ['query.badDate'] });
  });
});

describe('texts', () => {
  it('Q29: are found whatever their case', () => {
    const cells = ['ACME Corp', 'Beta', 12, null, ['acme', 'x']];
    expect(passing(cells, { key: 'x', op: 'contains', value: 'acme' }).cells).toEqual([
      'ACME Corp',
      ['acme', 'x'],
    ]);
    expect(passing(cells, { key: 'x', op: 'startsWith', value: 'acme c' }).cells).toEqual(['ACME Corp']);
    expect(passing(cells, { key: 'x', op: 'endsWith', value: 'A' }).cells).toEqual(['Beta']);
    expect(passing(['a.b', 'axb'], { key: 'x', op: 'contains', value: '.' }).cells).toEqual(['a.b']);
  });

  it('Q29: know the case of the locale', () => {
    const where: Where = { key: 'x', op: 'contains', value: 'ı' };
    expect(passing(['IRMAK'], where, 'text', { locale: 'tr' }).cells).toEqual(['IRMAK']);
    expect(passing(['IRMAK'], where, 'text', { locale: 'en' }).cells).toEqual([]);
    expect(passing(['IRMAK'], { ...where, value: 'i' }, 'text', { locale: 'no such locale' }).cells).toEqual([
      'IRMAK',
    ]);
  });
});

describe('spans of time', () => {
  const days = [
    '2026-02-28',
    '2026-03-01',
    '2026-03-24',
    '2026-03-25',
    '2026-03-31',
    '2026-04-01',
    '2026-04-07',
  ];
  type Op = 'inLast' | 'inNext' | 'olderThan';
  const span = (op: Op, count: number, unit: 'day' | 'month' | 'hour' | 'week', skip?: number): Where => ({
    key: 'x',
    op,
    value: { count, unit, skip },
  });
  const of = (where: Where, options?: QueryOptions) => passing(days, where, 'date', options).cells;

  it('Q30: of dates include today', () => {
    expect(of(span('inLast', 7, 'day'))).toEqual(['2026-03-25', '2026-03-31']);
    expect(of(span('inLast', 1, 'day'))).toEqual(['2026-03-31']);
    expect(of(span('inNext', 1, 'week'))).toEqual(['2026-03-31', '2026-04-01']);
    expect(of(span('inLast', 1, 'month'))).toEqual(['2026-03-01', '2026-03-24', '2026-03-25', '2026-03-31']);
    expect(of(span('inLast', 1, 'hour'))).toEqual(['2026-03-31']);
    expect(of(span('inLast', 0, 'day'))).toEqual([]);
  });

  it('Q30: of dates take today from the zone', () => {
    const berlin = { timeZone: 'Europe/Berlin' };
    expect(of(span('inLast', 1, 'day'), berlin)).toEqual(['2026-04-01']);
  });

  it('Q30: move away from now by skip, so that periods meet and do not overlap', () => {
    expect(of(span('inLast', 7, 'day', 7))).toEqual(['2026-03-24']);
    expect(of(span('inNext', 7, 'day', 7))).toEqual(['2026-04-07']);
  });

  it('Q30: of datetimes end at this instant', () => {
    const cells = [
      '2026-03-31T20:29:59Z',
      '2026-03-31T20:30:01Z',
      '2026-03-31T22:30:00Z',
      '2026-03-31T22:30:01Z',
    ];
    expect(passing(cells, span('inLast', 2, 'hour'), 'datetime').cells).toEqual(cells.slice(1, 3));
    expect(passing(cells, span('inNext', 1, 'hour'), 'datetime').cells).toEqual(cells.slice(2));
    expect(passing(cells, span('olderThan', 2, 'hour'), 'datetime').cells).toEqual(cells.slice(0, 1));
  });

  it('Q31: olderThan passes what lies before inLast', () => {
    expect(of(span('olderThan', 7, 'day'))).toEqual(['2026-02-28', '2026-03-01', '2026-03-24']);
    expect(of({ not: span('olderThan', 7, 'day') })).toEqual(days.slice(3));
  });

  it('Q30: longer than the calendar are open', () => {
    const endless: Where = { key: 'x', op: 'inLast', value: { count: 100_000, unit: 'year' } };
    expect(of(endless)).toEqual(days.slice(0, 5));
  });

  it('Q32: pass nothing while the clock is not known', () => {
    expect(passing(days, span('inLast', 7, 'day'), 'date', { now: null })).toEqual({
      cells: [],
      codes: ['query.clockUnknown'],
    });
  });

  it('need a column of dates', () => {
    expect(passing([1, 2], span('inLast', 7, 'day'), 'number')).toEqual({
      cells: undefined,
      codes: ['query.needsDate'],
    });
  });

  it('take their count from a formula', () => {
    const where: Where = {
      key: 'x',
      op: 'inLast',
      value: { count: formula('filters.n'), unit: 'day' },
      optional: true,
    };
    expect(of(where, page({ n: 7 }))).toEqual(['2026-03-25', '2026-03-31']);
    expect(of(where, page({ n: null }))).toEqual(days);
    expect(passing(days, where, 'date', page({ n: -1 })).codes).toEqual(['query.badValue']);
  });
});

describe('bad conditions', () => {
  it.each([
    [{ key: 'x', op: 'between', value: [1] }, '/where/value'],
    [{ key: 'x', op: 'between', value: 1 }, '/where/value'],
    [{ key: 'x', op: 'eq', value: ['a'] }, '/where/value'],
    [{ key: 'x', op: 'inLast', value: 3 }, '/where/value'],
    [{ key: 'x', op: 'lt', value: { count: 1, unit: 'day' } }, '/where/value'],
    [{ all: [{ not: { key: 'x', op: 'contains', value: true } }] }, '/where/all/0/not/value'],
  ] satisfies [Where, string][])('%j are refused with their place', (where, path) => {
    const { rows, issues } = runQuery({ from: 't', where }, { t: [{ x: 1 }] });
    expect(rows).toBeUndefined();
    expect(issues).toMatchObject([{ code: 'query.badValue', path }]);
  });

  it('nested too deep are refused', () => {
    let where: Where = { key: 'x', op: 'notNull' };
    for (let i = 0; i < 5000; i++) where = { not: where };
    expect(passing([1], where).codes).toEqual(['query.tooDeep']);
  });
});
