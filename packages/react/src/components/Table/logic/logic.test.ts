import type { Cell, Row } from '@vitrine/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowSetOf } from '../../../plain/rowSetOf.js';
import { aggregateCells } from './cells/aggregateCells.js';
import type { ColumnFilter } from './rowIndex/columnFilters.js';
import { createTableIndex } from './rowIndex/createTableIndex.js';
import { keepIndex } from './rowIndex/keepIndex.js';
import type { TableQuery } from './rowIndex/createTableIndex.js';
import type { TableColumn } from './columns/resolveColumns.js';
import { nextSort, readSort } from './rowIndex/sortKeys.js';
import { toCsv } from '@vitrine/runtime';

const column = (key: string, extra: Partial<TableColumn> = {}): TableColumn => ({
  key,
  label: key,
  type: 'text',
  width: 100,
  align: 'start',
  sortable: true,
  filterable: true,
  hidden: false,
  editable: false,
  options: [],
  tones: new Map(),
  ...extra,
});

describe('toCsv', () => {
  it.each(['=1+1', '+49 171', '-2', '@SUM(A1)', '\t=1', '  =1', '\uFF1D1', '\r=1'])(
    'keeps a spreadsheet from running %j',
    (text) => {
      const [, line] = toCsv([{ a: text }], [column('a')]).split(/\r\n(?=["'])/);
      expect(line?.replace(/^"/, '').startsWith("'")).toBe(true);
    },
  );

  it('leaves numbers as they are, negative ones too', () => {
    expect(toCsv([{ a: -5 }], [column('a')])).toBe('\uFEFFa\r\n-5\r\n');
  });

  it('quotes commas, quotes and line ends, and neutralises headings', () => {
    const rows = [{ a: 'x, "y"\nz' }];
    expect(toCsv(rows, [column('a', { label: '=cmd' })])).toBe('\uFEFF\'=cmd\r\n"x, ""y""\nz"\r\n');
  });
});

describe('aggregateCells', () => {
  const cells = [4, null, 1, 'x', '', 1];
  const all = (column: readonly Cell[]) => Uint32Array.from(column.keys());
  it.each([
    ['sum', 6],
    ['avg', 2],
    ['median', 1],
    ['min', 1],
    ['max', 4],
    ['count', 4],
    ['countDistinct', 3],
  ] as const)('gives the %s of what is there', (name, value) => {
    expect(aggregateCells(cells, all(cells), name)).toBe(value);
  });

  it.each(['sum', 'avg', 'median', 'min', 'max'] as const)('gives no %s of nothing', (name) => {
    expect(aggregateCells([null, ''], all([null, '']), name)).toBeNull();
  });

  it('finds the first and last date', () => {
    const dates = ['2026-02-01', '2025-12-31'];
    expect(aggregateCells(dates, all(dates), 'min')).toBe('2025-12-31');
    expect(aggregateCells(dates, all(dates), 'max')).toBe('2026-02-01');
  });
});

describe('createTableIndex', () => {
  const cells = fc.oneof(fc.integer(), fc.constant(null), fc.string(), fc.boolean());
  const index = (rows: readonly Row[]) => createTableIndex(rowSetOf(rows), 'en', (cell) => String(cell));
  const by = ({
    search = '',
    sort = [],
    type = 'text',
  }: Partial<TableQuery> & Partial<Pick<TableColumn, 'type'>>) => ({
    columns: [column('a', { type })],
    allColumns: [column('a', { type })],
    search,
    sort,
    filters: [],
  });

  it('keeps every row once and puts null last, whichever way it sorts', () => {
    fc.assert(
      fc.property(fc.array(cells), fc.boolean(), (values, desc) => {
        const found = index(values.map((a) => ({ a }))).find(by({ sort: [{ key: 'a', desc }] }));
        expect([...found].toSorted((a, b) => a - b)).toEqual(values.map((_, at) => at));
        const blank = [...found].map((at) => values[at] === null || values[at] === '');
        expect(blank).toEqual(blank.toSorted((a, b) => Number(a) - Number(b)));
      }),
    );
  });

  it('keeps rows that are equal as they stood', () => {
    const rows = [{ a: 'b' }, { a: 'a' }, { a: 'B' }, { a: 'b' }];
    expect(index(rows).find(by({ sort: [{ key: 'a', desc: true }] }))[3]).toBe(1);
    const alike = index(rows.map(() => ({ a: 1 })));
    expect([...alike.find(by({ sort: [{ key: 'a', desc: true }] }))]).toEqual([0, 1, 2, 3]);
  });

  it('finds the same whether a search was narrowed or asked at once', () => {
    const rows = ['apple', 'pineapple', 'grape', 'app'].map((a) => ({ a }));
    const narrowed = index(rows);
    const asked = by({});
    narrowed.find({ ...asked, search: 'a' });
    narrowed.find({ ...asked, search: 'app' });
    expect([...narrowed.find({ ...asked, search: 'apple' })]).toEqual([0, 1]);
    expect([...narrowed.find({ ...asked, search: 'gr' })]).toEqual([2]);
  });

  it('finds numbers by what is written and by what was typed, and no number by a word', () => {
    const amounts = [{ a: 1200 }, { a: 35 }, { a: null }];
    const written = createTableIndex(
      rowSetOf(amounts),
      'en',
      (cell) => `$${Number(cell).toLocaleString('en')}`,
    );
    const found = (search: string) => [...written.find(by({ search, type: 'number' }))];
    expect(found('1,2')).toEqual([0]);
    expect(found('1200')).toEqual([0]);
    expect(found('$')).toEqual([0, 1]);
    expect(found('word')).toEqual([]);
  });

  it('knows after an edit what has changed', () => {
    const rows = [
      { a: 'b', b: 1 },
      { a: 'a', b: 2 },
    ];
    const before = index(rows);
    const query = by({ sort: [{ key: 'a' }] });
    expect([...before.find(query)]).toEqual([1, 0]);
    const after = createTableIndex(
      rowSetOf([
        { a: 'b', b: 1 },
        { a: 'c', b: 2 },
      ]),
      'en',
      String,
      before,
      keepIndex,
    );
    expect([...after.find(query)]).toEqual([0, 1]);
  });

  it('gives after any edits, and rows that come and go, what a new index of the rows gives', () => {
    const words = fc.constantFrom('a', 'B', 'b', 'á', 'item 2', 'item 10', 'zz', '', null);
    const days = fc.integer({ min: 0, max: 4e9 }).map((second) => new Date(second * 1000).toISOString());
    const edit = <Value>(value: fc.Arbitrary<Value>) => fc.array(fc.tuple(fc.nat(), value), { maxLength: 5 });
    const kinds = [
      { type: 'text' as const, value: fc.oneof(words, fc.string(), fc.integer()) },
      { type: 'text' as const, value: fc.oneof(words, fc.string()) },
      { type: 'datetime' as const, value: fc.oneof(days, fc.constant(null)) },
      { type: 'number' as const, value: fc.oneof(fc.integer(), fc.constant(null)) },
    ];
    const cases = fc.oneof(
      ...kinds.map(({ type, value }) =>
        fc.tuple(
          fc.constant(type),
          fc.array<Cell>(value as fc.Arbitrary<Cell>, { minLength: 1, maxLength: 30 }),
          fc.array(edit(value as fc.Arbitrary<Cell>), { maxLength: 4 }),
        ),
      ),
    );
    const splices = fc.array(fc.tuple(fc.nat(40), fc.nat(3), fc.nat(3)), { maxLength: 4 });
    fc.assert(
      fc.property(
        cases,
        splices,
        fc.boolean(),
        fc.constantFrom('', 'b', '1'),
        ([type, values, rounds], turns, desc, search) => {
          const query = by({ type, search, sort: [{ key: 'a', desc }] });
          let rows: Row[] = values.map((a) => ({ a }));
          let known = index(rows);
          known.find(query);
          for (const round of rounds) {
            rows = [...rows];
            for (const [at, a] of round) rows[at % rows.length] = { a };
            known = createTableIndex(rowSetOf(rows), 'en', (cell) => String(cell), known, keepIndex);
            expect([...known.find(query)]).toEqual([...index(rows).find(query)]);
          }
          // Rows go and come at one place.
          for (const [at, removed, added] of turns) {
            rows = [...rows];
            rows.splice(at % (rows.length + 1), removed, ...values.slice(0, added).map((a) => ({ a })));
            known = createTableIndex(rowSetOf(rows), 'en', (cell) => String(cell), known, keepIndex);
            expect([...known.find(query)]).toEqual([...index(rows).find(query)]);
          }
        },
      ),
    );
  });

  it('keeps what it knows of a column whose options and format are the same in new objects', () => {
    const alike = () =>
      column('a', { options: [{ value: 'x' }], format: { style: 'currency', decimals: 2 } });
    const known = index([{ a: 'x' }]);
    expect(known.column(alike())).toBe(known.column(alike()));
    expect(known.column(alike())).not.toBe(known.column(column('a')));
  });

  it('ranks nothing again when a row goes, even where the others were made anew', () => {
    const rows: Row[] = Array.from({ length: 1_500 }, (_, at) => ({ a: `name ${(at * 7) % 1_500}` }));
    const query = by({ sort: [{ key: 'a' }] });
    const known = index(rows);
    known.find(query);
    const left = rows.filter((_, at) => at !== 700).map((row) => ({ ...row }));
    const next = createTableIndex(rowSetOf(left), 'en', String, known, keepIndex);
    expect(next.column(column('a')).known.ranks).toHaveLength(1_499);
    expect([...next.find(query)]).toEqual([...index(left).find(query)]);
  });

  it('puts one changed text of very many between its neighbors', () => {
    const rows: Row[] = Array.from({ length: 30_000 }, (_, at) => ({ a: `name ${(at * 7919) % 30_000}` }));
    const query = by({ sort: [{ key: 'a' }] });
    let known = index(rows);
    known.find(query);
    const edited = rows.map((row, at) => (at === 5 ? { a: 'name 15000b' } : row));
    known = createTableIndex(rowSetOf(edited), 'en', String, known, keepIndex);
    const places = [...known.find(query)];
    const at = places.indexOf(5);
    expect([places[at - 1], places[at + 1]].map((place) => edited[place!]!.a)).toEqual([
      'name 15000',
      'name 15001',
    ]);
    expect(places).toEqual([...index(edited).find(query)]);
  });

  it.each<[ColumnFilter, number[]]>([
    [{ key: 'a', op: 'contains', text: ' ÉM' }, [0]],
    [{ key: 'n', op: 'between', from: 2, to: null }, [1, 2]],
    [{ key: 'n', op: 'between', from: null, to: 1.5 }, [0]],
    [{ key: 'd', op: 'between', from: '2026-01-02', to: '2026-01-02' }, [1]],
    [{ key: 'p', op: 'in', values: ['x', null] }, [0, 2]],
    [{ key: 't', op: 'in', values: ['y'] }, [1]],
    [{ key: 'y', op: 'is', value: false }, [1, 2]],
    [{ key: 'gone', op: 'is', value: true }, [0, 1, 2]],
  ])('filters by %j', (filter, places) => {
    const rows = [
      { a: 'Émile', n: 1, d: '2026-01-01', p: 'x', t: ['x'], y: true },
      { a: 'Ada', n: 2, d: '2026-01-02T10:00:00Z', p: 'z', t: ['y', 'z'], y: false },
      { a: 'Bo', n: 3.5, d: null, p: null, t: [], y: null },
    ];
    const columns = Object.keys(rows[0]!).map((key) => column(key));
    expect([
      ...index(rows).find({ columns: [], allColumns: columns, search: '', sort: [], filters: [filter] }),
    ]).toEqual(places);
  });

  it('ignores an order by a column that is not there', () => {
    expect([...index([{ a: 2 }, { a: 1 }]).find(by({ sort: [{ key: '__proto__' }] }))]).toEqual([0, 1]);
  });
});

describe('sortKeys', () => {
  it('go up, down and away, alone or beside others', () => {
    expect(nextSort([], 'a', false)).toEqual([{ key: 'a' }]);
    expect(nextSort([{ key: 'a' }, { key: 'b' }], 'a', true)).toEqual([
      { key: 'a', desc: true },
      { key: 'b' },
    ]);
    expect(nextSort([{ key: 'a', desc: true }, { key: 'b' }], 'a', true)).toEqual([{ key: 'b' }]);
    expect(nextSort([{ key: 'a' }, { key: 'b' }], 'b', false)).toEqual([{ key: 'b', desc: true }]);
  });

  it.each([undefined, null, 'a', 3, {}])('are unknown from %j', (value) => {
    expect(readSort(value)).toBeUndefined();
  });

  it('leave out what is no sort key', () => {
    expect(readSort([{ key: 'a' }, null, { key: 3 }, 'x'])).toEqual([{ key: 'a', desc: false }]);
  });
});
