import { expect, test } from 'vitest';
import type { TableColumn } from '../../logic/columns/resolveColumns.js';
import { filterOfCell } from './filterOfCell.js';

const of = (type: TableColumn['type']) => ({ key: 'a', type }) as TableColumn;

test('rows with the same number, day, choice or text pass', () => {
  expect(filterOfCell(12, of('number'))).toEqual({ key: 'a', op: 'between', from: 12, to: 12 });
  expect(filterOfCell('2026-03-01T09:00:00Z', of('datetime'))).toEqual({
    key: 'a',
    op: 'between',
    from: '2026-03-01',
    to: '2026-03-01',
  });
  expect(filterOfCell('Pro', of('select'))).toEqual({ key: 'a', op: 'in', values: ['Pro'] });
  expect(filterOfCell(['x', 'y'], of('multiselect'))).toEqual({ key: 'a', op: 'in', values: ['x', 'y'] });
  expect(filterOfCell('Acme', of('text'))).toEqual({ key: 'a', op: 'in', values: ['Acme'] });
});

test('an empty cell lets empty ones pass; an empty check box is not ticked', () => {
  expect(filterOfCell(null, of('number'))).toEqual({ key: 'a', op: 'in', values: [null] });
  expect(filterOfCell('', of('date'))).toEqual({ key: 'a', op: 'in', values: [null] });
  expect(filterOfCell(null, of('boolean'))).toEqual({ key: 'a', op: 'is', value: false });
});
