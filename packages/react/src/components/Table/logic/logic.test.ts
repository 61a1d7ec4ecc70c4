import type { Row } from '@vitrine/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowSetOf } from '../../../plain/rowSetOf.js';
import { aggregateCells } from './aggregateCells.js';
import { createTableIndex } from './createTableIndex.js';
import type { TableColumn } from './resolveColumns.js';
import { nextSort, readSort } from './sortKeys.js';
import { toCsv, toTsv } from '../../../format/toCsv.js';

const column = (key: string, extra: Partial<TableColumn> = {}): TableColumn => ({
  key,
  label: key,
  type: 'text',
  width: 100,
  align: 'start',
  sortable: true,
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

  it('writes rows for pasting without tabs and line ends inside cells', () => {
    expect(toTsv([{ a: 'x\ty\nz', b: null }], [column('a'), column('b')])).toBe('a\tb\nx y z\t');
  });
});

describe('aggregateCells', () => {
  const rows: Row[] = [{ n: 4 }, { n: null }, { n: 1 }, { n: 'x' }, {}, { n: 1 }];
  it.each([
    ['sum', 6],
    ['avg', 2],
    ['median', 1],
    ['min', 1],
    ['max', 4],
    ['count', 4],
    ['countDistinct', 3],
  ] as const)('gives the %s of what is there', (name, value) => {
    expect(aggregateCells(rows, 'n', name)).toBe(value);
  });

  it.each(['sum', 'avg', 'median', 'min', 'max'] as const)('gives no %s of nothing', (name) => {
    expect(aggregateCells([{ n: null }, {}], 'n', name)).toBeNull();
  });

  it('finds the first and last date', () => {
    const dates = [{ d: '2026-02-01' }, { d: '2025-12-31' }];
    expect(aggregateCells(dates, 'd', 'min')).toBe('2025-12-31');
    expect(aggregateCells(dates, 'd', 'max')).toBe('2026-02-01');
  });
});

describe('createTableIndex', () => {
  const cells = fc.oneof(fc.integer(), fc.constant(null), fc.string(), fc.boolean());
  const index = (rows: readonly Row[]) => createTableIndex(rowSetOf(rows), 'en', (cell) => String(cell));

  it('keeps every row once and puts null last, whichever way it sorts', () => {
    fc.assert(
      fc.property(fc.array(cells), fc.boolean(), (values, desc) => {
        const found = index(values.map((a) => ({ a }))).find([column('a')], '', [{ key: 'a', desc }]);
        expect(found.toSorted((a, b) => a - b)).toEqual(values.map((_, at) => at));
        const blank = found.map((at) => values[at] === null || values[at] === '');
        expect(blank).toEqual(blank.toSorted((a, b) => Number(a) - Number(b)));
      }),
    );
  });

  it('keeps rows that are equal as they stood', () => {
    const rows = [{ a: 'b' }, { a: 'a' }, { a: 'B' }, { a: 'b' }];
    expect(index(rows).find([column('a')], '', [{ key: 'a', desc: true }])[3]).toBe(1);
    expect(index(rows.map(() => ({ a: 1 }))).find([column('a')], '', [{ key: 'a', desc: true }])).toEqual([
      0, 1, 2, 3,
    ]);
  });

  it('finds the same whether a search was narrowed or asked at once', () => {
    const rows = ['apple', 'pineapple', 'grape', 'app'].map((a) => ({ a }));
    const columns = [column('a')];
    const narrowed = index(rows);
    narrowed.find(columns, 'a', []);
    narrowed.find(columns, 'app', []);
    expect(narrowed.find(columns, 'apple', [])).toEqual([0, 1]);
    expect(narrowed.find(columns, 'gr', [])).toEqual([2]);
  });

  it('ignores an order by a column that is not there', () => {
    expect(index([{ a: 2 }, { a: 1 }]).find([column('a')], '', [{ key: '__proto__' }])).toEqual([0, 1]);
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
