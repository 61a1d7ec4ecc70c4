import type { RefObject } from 'react';
import { useIsomorphicLayoutEffect } from '../../../../hooks/useIsomorphicLayoutEffect.js';
import type { TableColumn } from '../../logic/columns/resolveColumns.js';

/** Tells the pinned columns how far from their edge they stay, through CSSOM because server HTML has no styles. */
export function usePinnedColumns(
  grid: RefObject<HTMLTableElement | null>,
  columns: readonly TableColumn[],
): void {
  useIsomorphicLayoutEffect(() => {
    const table = grid.current;
    if (!table || !columns.some(({ pinned }) => pinned)) return undefined;
    const place = () => {
      const headings = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
      placeAt(table, headings, 'start');
      placeAt(table, headings.reverse(), 'end');
    };
    place();
    const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(place);
    observer?.observe(table);
    return () => observer?.disconnect();
  });
}

function placeAt(table: HTMLTableElement, headings: readonly HTMLTableCellElement[], edge: 'start' | 'end') {
  // The heading of a group spans columns, so its cells are not those of the headings.
  const rows = [...table.rows].filter((row) => !('group' in row.dataset));
  let offset = 0;
  for (const [at, heading] of headings.entries()) {
    const isPinned = heading.dataset.pin === edge;
    // Counted from the edge: a row may not draw all cells between.
    if (isPinned)
      for (const { cells } of rows)
        cells[edge === 'start' ? at : cells.length - 1 - at]?.style.setProperty('--vt-pin', `${offset}px`);
    if (isPinned || (edge === 'end' && 'actions' in heading.dataset)) offset += heading.offsetWidth;
  }
}
