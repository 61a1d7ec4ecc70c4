import type { RefObject } from 'react';
import { useIsomorphicLayoutEffect } from '../../../renderer/hooks/useIsomorphicLayoutEffect.js';
import type { TableColumn } from '../logic/resolveColumns.js';

/** Tells the pinned columns how far from their edge they stay, through CSSOM because server HTML has no styles. */
export function usePinnedColumns(grid: RefObject<HTMLElement | null>, columns: readonly TableColumn[]): void {
  useIsomorphicLayoutEffect(() => {
    const table = grid.current;
    if (!table || !columns.some(({ pinned }) => pinned)) return undefined;
    const place = () => {
      const headings = [...table.querySelectorAll<HTMLElement>('thead th')];
      const place = (cells: HTMLElement[], edge: 'start' | 'end') => {
        let offset = 0;
        for (const heading of cells) {
          const column = heading.dataset.column;
          if (heading.dataset.pin === edge) {
            for (const cell of table.querySelectorAll<HTMLElement>(
              `tr > :nth-child(${Number(column) + 1})[data-pin]`,
            )) {
              cell.style.setProperty(
                edge === 'start' ? 'inset-inline-start' : 'inset-inline-end',
                `${offset}px`,
              );
            }
          }
          if (heading.dataset.pin === edge || 'actions' in heading.dataset) offset += heading.offsetWidth;
        }
      };
      place(headings, 'start');
      place(headings.reverse(), 'end');
    };
    place();
    const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(place);
    observer?.observe(table);
    return () => observer?.disconnect();
  });
}
