import type { Cell } from '@vitrine/schema';
import { isBlank } from '../../logic/cells/isBlank.js';
import type { TableColumn } from '../../logic/columns/resolveColumns.js';
import type { ColumnFilter } from '../../logic/rowIndex/columnFilters.js';

/** The filter that rows with the same cell pass: the same number, day, text or choice, or nothing either. */
export function filterOfCell(cell: Cell, { key, type }: TableColumn): ColumnFilter {
  if (type === 'boolean') return { key, op: 'is', value: cell === true };
  if (isBlank(cell)) return { key, op: 'in', values: [null] };
  if (Array.isArray(cell)) return { key, op: 'in', values: cell };
  if (typeof cell === 'number') return { key, op: 'between', from: cell, to: cell };
  const text = String(cell);
  if (type !== 'date' && type !== 'datetime') return { key, op: 'in', values: [text] };
  const day = text.slice(0, 10);
  return { key, op: 'between', from: day, to: day };
}
