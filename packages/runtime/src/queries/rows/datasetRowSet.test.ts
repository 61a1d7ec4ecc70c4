import type { Dataset } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { datasetRowSet, type DatasetState } from './datasetRowSet.js';

const make = (dataset: Partial<Dataset>, state: DatasetState = {}) =>
  datasetRowSet({ name: 't', ...dataset }, state, {
    now: null,
    timeZone: 'UTC',
    locale: 'en',
    page: ([id]) => (id === 'rate' ? 2 : undefined),
  });
const codes = (result: ReturnType<typeof make>) => result.issues.map((issue) => issue.code);

describe('keys', () => {
  it('Q80: are the key cells as text', () => {
    expect(make({ rows: [{ id: 7 }, { id: 'a' }] }).rowSet).toMatchObject({
      keys: ['7', 'a'],
      writable: true,
      key: 'id',
    });
    expect(make({ key: 'sku', rows: [{ sku: 'x', id: 'y' }] }).rowSet.keys).toEqual(['x']);
  });

  it.each([
    [
      [{ id: 'a' }, { name: 'b' }],
      ['a', 'r2'],
    ],
    [
      [{ id: 'a' }, { id: 'a' }],
      ['a', 'r2'],
    ],
    [
      [{ id: 'r2' }, { id: null }],
      ['r2', 'r2 (2)'],
    ],
    [
      [{ id: '1' }, { id: 1 }, { id: '' }, { id: true }],
      ['1', 'r2', 'r3', 'r4'],
    ],
  ] as Dataset['rows'][][])('Q80: of %j make the rows read-only', (rows, keys) => {
    const result = make({ rows });
    expect(result.rowSet).toMatchObject({ keys, writable: false });
    expect(codes(result)).toEqual(['data.unusableKeys']);
  });

  it('Q80: of a dataset without rows are no trouble', () => {
    expect(make({ rows: [] })).toMatchObject({
      rowSet: { keys: [], key: 'id', writable: true, origin: null },
      issues: [],
    });
  });
});

describe('columns', () => {
  it('Q82: without a type have that of their cells', () => {
    const columns = ['n', 'b', 'd', 'dt', 'm', 't', 'mixed', 'none'].map((key) => ({ key }));
    const rows = [
      {
        id: 1,
        n: 1,
        b: true,
        d: '2026-03-01',
        dt: '2026-03-01T09:00:00Z',
        m: ['a'],
        t: 'x',
        mixed: 1,
        none: null,
      },
      {
        id: 2,
        n: null,
        b: false,
        d: '2026-03-02',
        dt: null,
        m: ['b'],
        t: '2026-03-01',
        mixed: 'x',
        none: null,
      },
    ];
    expect(make({ columns, rows }).rowSet.columns.map((column) => column.type)).toEqual([
      'number',
      'boolean',
      'date',
      'datetime',
      'multiselect',
      'text',
      'text',
      'text',
    ]);
  });

  it('Q82: of a dataset that lists none are the cells of its rows', () => {
    const { columns } = make({
      rows: [
        { id: 'a', x: 1 },
        { id: 'b', y: 2 },
      ],
    }).rowSet;
    expect(columns).toEqual([
      { key: 'x', label: 'x', type: 'number', readOnly: false },
      { key: 'y', label: 'y', type: 'number', readOnly: false },
    ]);
  });

  it('keep label, format and options', () => {
    const column = { key: 'x', label: 'X', format: 'percent', options: [{ value: 'a' }] } as const;
    expect(make({ columns: [column as never], rows: [] }).rowSet.columns).toEqual([
      { ...column, type: 'text', readOnly: false },
    ]);
  });
});

describe('formula columns', () => {
  it('Q81: are computed from their row, from each other in any order, and from the page', () => {
    const columns = [
      { key: 'arr', formula: 'mrr * 12' },
      { key: 'price' },
      { key: 'mrr', label: 'MRR', formula: 'price * rate', format: 'currency' as const },
    ];
    const { rowSet, issues } = make({ columns, rows: [{ id: 'a', price: 5, kept: 'k' }] });
    expect(issues).toEqual([]);
    expect(rowSet.rows).toEqual([{ id: 'a', price: 5, kept: 'k', mrr: 10, arr: 120 }]);
    expect(rowSet.columns).toEqual([
      { key: 'arr', label: 'arr', type: 'number', readOnly: true },
      { key: 'price', label: 'price', type: 'number', readOnly: false },
      { key: 'mrr', label: 'MRR', type: 'number', format: 'currency', readOnly: true },
    ]);
  });

  it('Q81: in a circle are null, with an issue that names them', () => {
    const columns = [
      { key: 'a', formula: 'b + 1' },
      { key: 'b', formula: 'row.a + 1' },
      { key: 'c', formula: '1' },
    ];
    const { rowSet, issues } = make({ columns, rows: [{ id: 'x' }] });
    expect(rowSet.rows).toEqual([{ id: 'x', a: null, b: null, c: 1 }]);
    expect(issues).toMatchObject([
      { code: 'data.formulaCycle', path: '/columns/0/formula', params: { columns: ['a', 'b'] } },
    ]);
  });

  it('that cannot be read are null, with an issue', () => {
    const { rowSet, issues } = make({ columns: [{ key: 'a', formula: '1 +' }], rows: [{ id: 'x' }] });
    expect(rowSet.rows).toEqual([{ id: 'x', a: null }]);
    expect(issues).toMatchObject([{ path: '/columns/0/formula' }]);
  });
});

describe('cells', () => {
  it('that no document can hold are made readable or empty', () => {
    const rows: unknown = [
      {
        id: 'a',
        at: new Date('2026-03-01T00:00:00Z'),
        big: 5n,
        nan: Number.NaN,
        object: { x: 1 },
        list: [1, 2],
      },
      'no row',
    ];
    const result = make({ rows: rows as Dataset['rows'] });
    expect(result.rowSet.rows[0]).toEqual({
      id: 'a',
      at: '2026-03-01T00:00:00.000Z',
      big: 5,
      nan: null,
      object: null,
      list: ['1', '2'],
    });
    expect(result.issues[0]).toMatchObject({ code: 'data.unreadableCells', params: { count: 2 } });
  });
});

describe('origins', () => {
  it('Q5: are the dataset’s, or each row’s own', () => {
    const rows = [{ id: 'a' }, { id: 'b' }];
    expect(make({ rows }).rowSet.origin).toBe('entered');
    expect(make({ rows, origin: 'imported' }).rowSet.origin).toBe('imported');
    expect(make({ rows }, { origins: ['entered', 'sample'] }).rowSet).toMatchObject({
      origin: 'sample',
      origins: ['entered', 'sample'],
    });
  });
});
