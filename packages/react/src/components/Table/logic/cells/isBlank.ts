import type { Cell } from '@vitrine/schema';

/** Whether a cell holds nothing. */
export function isBlank(cell: Cell): boolean {
  return cell === null || cell === '' || (Array.isArray(cell) && cell.length === 0);
}
