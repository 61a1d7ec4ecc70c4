import { describe, expect, it } from 'vitest';
import { rowSetOf } from '../../../../plain/rowSetOf.js';
import { resolveColumns } from './resolveColumns.js';
import type { ColumnSource } from './resolveColumns.js';

type Column = NonNullable<ColumnSource['columns']>[number];

const plain = { sortable: true, filterable: true, editable: true, hidden: false };

function resolve(...columns: Partial<Column>[]) {
  const data = rowSetOf([{ id: 'a', year: 2026, amount: 40, name: 'Posters' }]);
  const wanted = columns.map((column) => ({ ...plain, key: 'year', ...column }));
  return resolveColumns({ columns: wanted, data, editable: true }, true);
}

const alignment = (...columns: Partial<Column>[]) => resolve(...columns).map(({ align }) => align);

describe('Columns of numbers', () => {
  it('end below each other, but a first one that names the rows starts at its edge', () => {
    expect(alignment({ key: 'year' }, { key: 'amount' })).toEqual(['start', 'end']);
    expect(alignment({ key: 'name' }, { key: 'year' })).toEqual(['start', 'end']);
  });

  it('end below each other where the first is summed up', () => {
    expect(alignment({ key: 'amount', aggregate: 'sum' }, { key: 'name' })).toEqual(['end', 'start']);
  });

  it('stand where the document says', () => {
    expect(alignment({ key: 'year', align: 'end' }, { key: 'amount', align: 'center' })).toEqual([
      'end',
      'center',
    ]);
  });
});

describe('The first column', () => {
  it('has room for the card around it beside what it holds', () => {
    const [first, second] = resolve({ key: 'name' }, { key: 'name' });
    expect(first!.width).toBeGreaterThan(second!.width);
  });
});
