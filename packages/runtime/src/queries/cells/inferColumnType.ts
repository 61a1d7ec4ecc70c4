import type { Cell } from '@vitrine/schema';
import { readMoment } from '../../dates/readMoment.js';
import type { RowColumn } from '../rows/RowSet.js';

/** The type that all cells have, null left aside; text when they differ, are mixed or missing. */
export function inferColumnType(cells: readonly Cell[]): RowColumn['type'] {
  let type: RowColumn['type'] | undefined;
  for (const cell of cells) {
    if (cell === null) continue;
    const own = typeOfCell(cell);
    if (type !== undefined && own !== type) return 'text';
    type = own;
    if (type === 'text') return 'text';
  }
  return type ?? 'text';
}

function typeOfCell(cell: NonNullable<Cell>): RowColumn['type'] {
  if (typeof cell === 'number') return 'number';
  if (typeof cell === 'boolean') return 'boolean';
  if (typeof cell !== 'string') return 'multiselect';
  const moment = readMoment(cell);
  return moment === null ? 'text' : moment.instant === null ? 'date' : 'datetime';
}
