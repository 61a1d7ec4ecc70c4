import type { Cell } from '@vitrine/schema';
import type { TableColumn } from '../columns/resolveColumns.js';
import { isBlank } from './isBlank.js';

type AggregateName = NonNullable<TableColumn['aggregate']>;

/** One value for the cells of some rows of a column; null skips, and without any cell there is nothing to say. */
export function aggregateCells(column: readonly Cell[], places: Uint32Array, name: AggregateName): Cell {
  const cells: Cell[] = [];
  for (const place of places) if (!isBlank(column[place]!)) cells.push(column[place]!);
  if (name === 'count') return cells.length;
  if (name === 'countDistinct')
    return new Set(cells.map((cell) => (Array.isArray(cell) ? JSON.stringify(cell) : cell))).size;
  if (name === 'min' || name === 'max') return extreme(cells, name === 'min' ? -1 : 1);
  const numbers = cells.filter((cell) => typeof cell === 'number');
  return numbers.length === 0 ? null : numeric[name](numbers);
}

const numeric: Readonly<Record<'sum' | 'avg' | 'median', (numbers: number[]) => number>> = {
  sum: (numbers) => numbers.reduce((sum, number) => sum + number, 0),
  avg: (numbers) => numeric.sum(numbers) / numbers.length,
  median: (numbers) => {
    const sorted = [...numbers].sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  },
};

function extreme(cells: readonly Cell[], sign: 1 | -1): Cell {
  return cells.reduce<Cell>((found, cell) => {
    if (typeof cell !== 'number' && typeof cell !== 'string') return found;
    if (found === null || typeof found !== typeof cell) return found ?? cell;
    return (cell > found! ? 1 : -1) === sign ? cell : found;
  }, null);
}
