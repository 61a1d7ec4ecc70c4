import type { Row } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { profileData } from './profileData.js';
import { totalRows } from './totalRows.js';

const columns = [
  { key: 'region', type: 'select' as const },
  { key: 'sales', type: 'number' as const },
];
const rowsOf = (all: number): Row[] =>
  [0, 1, 2].flatMap((year) => [
    { region: 'North', sales: 10 + year },
    { region: 'South', sales: 20 + year },
    { region: 'All regions', sales: all + 2 * year },
  ]);
const find = (rows: Row[]) => totalRows(profileData(columns, rows), rows);

describe('rows of a total', () => {
  it('are found by their name and by what they add up', () => {
    expect(find(rowsOf(30))).toEqual({ key: 'region', label: 'region', value: 'All regions' });
  });

  it('are rows like others where they add up nothing', () => {
    expect(find(rowsOf(12))).toBeNull();
  });

  it('are not found by a sum alone', () => {
    const rows = rowsOf(30).map((row) => ({
      ...row,
      region: row.region === 'All regions' ? 'East' : row.region!,
    }));
    expect(find(rows)).toBeNull();
  });
});
