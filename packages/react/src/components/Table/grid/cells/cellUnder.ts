import type { Place } from './CellRange.js';

/** The cell of a row that an event happened in, among those that hold data or what a row can do. */
export function cellUnder(event: { readonly target: EventTarget | null }): Place | undefined {
  const cell = (event.target as Element).closest<HTMLElement>('tbody td[data-column]');
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : undefined;
}
