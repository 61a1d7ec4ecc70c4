import { describe, expect, it } from 'vitest';
import { rowSetOf } from '../../../../plain/rowSetOf.js';
import { editText, parseCell } from './parseCell.js';
import { resolveColumns } from '../columns/resolveColumns.js';

const [months] = resolveColumns(
  {
    data: rowSetOf([]),
    editable: true,
    columns: [
      {
        key: 'when',
        type: 'date',
        format: 'month',
        sortable: true,
        filterable: true,
        editable: true,
        hidden: false,
      },
    ],
  },
  true,
);

describe('a cell of a column of months', () => {
  it('is edited as its month and keeps the first day', () => {
    expect(editText('2026-11-01', months!, 'en')).toBe('2026-11');
    expect(parseCell('2026-12', months!, 'en')).toEqual({ value: '2026-12-01' });
    expect(parseCell('2026-12-01', months!, 'en')).toEqual({ value: '2026-12-01' });
  });

  it.each(['2026-13', 'December', '2026'])('refuses %s', (text) => {
    expect(parseCell(text, months!, 'en')).toEqual({ problem: 'table.notDate' });
  });
});
