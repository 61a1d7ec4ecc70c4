import type { Cell, Column } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { runQuery } from '../runQuery.js';

function sorted(cells: readonly Cell[], desc = false, column: Partial<Column> = {}, locale = 'en') {
  const t = { rows: cells.map((x) => ({ x })), columns: [{ key: 'x', ...column }] };
  return runQuery({ from: 't', orderBy: [{ key: 'x', desc }] }, { t }, { locale }).rows?.map(
    (row) => row['x'],
  );
}

describe('orderBy', () => {
  it('Q60: puts null last both ways', () => {
    expect(sorted([2, null, 1])).toEqual([1, 2, null]);
    expect(sorted([2, null, 1], true)).toEqual([2, 1, null]);
    expect(sorted(['b', null, 'a'], true)).toEqual(['b', 'a', null]);
  });

  it('Q60: by several columns leaves equal rows in their order', () => {
    const t = [
      { id: 'a', x: 1, y: 1 },
      { id: 'b', x: 0, y: 1 },
      { id: 'c', x: 1, y: 2 },
      { id: 'd', x: 1, y: 1 },
    ];
    const query = { from: 't', orderBy: [{ key: 'x' }, { key: 'y', desc: true }] };
    expect(runQuery(query, { t }).keys).toEqual(['b', 'c', 'a', 'd']);
  });

  it('Q61: orders kinds of cells among each other', () => {
    const cells = [['a'], true, 'text', 3, null, false, '2026-01-01', 1];
    expect(sorted(cells, false, { type: 'date' })).toEqual([
      1,
      3,
      '2026-01-01',
      'text',
      false,
      true,
      ['a'],
      null,
    ]);
  });

  it('Q61: orders texts by the locale and numbers in them by size', () => {
    expect(sorted(['Item 10', 'item 9', 'Item 2'])).toEqual(['Item 2', 'item 9', 'Item 10']);
    expect(sorted(['z', 'ä', 'a'], false, {}, 'de')).toEqual(['a', 'ä', 'z']);
    expect(sorted(['z', 'ä', 'a'], false, {}, 'sv')).toEqual(['a', 'z', 'ä']);
  });

  it('Q61: orders options as they stand in the column', () => {
    const options = [{ value: 'Todo' }, { value: 'Doing' }, { value: 'Done' }];
    const cells = ['Done', 'Unknown', 'Todo', null, 'Doing', 'Also'];
    expect(sorted(cells, false, { type: 'select', options })).toEqual([
      'Todo',
      'Doing',
      'Done',
      'Also',
      'Unknown',
      null,
    ]);
  });

  it('Q61: orders datetimes in time, not by their text', () => {
    const early = '2026-03-01T10:00:00+02:00';
    const late = '2026-03-01T09:00:00Z';
    expect(sorted([late, early], false, { type: 'datetime' })).toEqual([early, late]);
  });

  it('Q7: by a column that is not there fails', () => {
    const result = runQuery({ from: 't', orderBy: [{ key: 'nmae' }] }, { t: [{ name: 'a' }] });
    expect(result.rows).toBeUndefined();
    expect(result.issues).toMatchObject([
      { code: 'query.unknownColumn', path: '/orderBy/0/key', params: { column: 'nmae', meant: 'name' } },
    ]);
  });

  it('comes before offset and limit', () => {
    const t = [3, 1, 2].map((x) => ({ x }));
    const cut = (offset: number, limit: number) =>
      runQuery({ from: 't', orderBy: [{ key: 'x' }], offset, limit }, { t }).rows?.map((row) => row['x']);
    expect(cut(1, 1)).toEqual([2]);
    expect(cut(5, 2)).toEqual([]);
    expect(cut(0, 0)).toEqual([]);
  });
});
