import type { Cell } from '@vitrine/schema';
import { readMoment } from '../../dates/readMoment.js';
import type { RowColumn } from '../rows/RowSet.js';

/** Whether a column of a type may hold the cell; null fits everywhere. */
export function fitsType(value: Cell, type: RowColumn['type']): boolean {
  if (value === null) return true;
  switch (type) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'multiselect':
      return Array.isArray(value);
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && readMoment(value) !== null;
    case 'datetime':
      return typeof value === 'string' && readMoment(value) !== null;
    default:
      return typeof value === 'string';
  }
}
