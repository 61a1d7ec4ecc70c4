import type { RefObject } from 'react';
import { useIsomorphicLayoutEffect } from '../../../../hooks/useIsomorphicLayoutEffect.js';
import type { TableColumn } from '../../logic/columns/resolveColumns.js';

/** Keeps the room of columns that stay at an edge free, so that a cell that gets the focus does not scroll below them. */
export function useScrollPadding(
  scroller: RefObject<HTMLElement | null>,
  columns: readonly TableColumn[],
): void {
  useIsomorphicLayoutEffect(() => {
    const box = scroller.current;
    if (!box || typeof ResizeObserver === 'undefined') return undefined;
    const measure = () => {
      let [start, end] = [0, 0];
      for (const heading of box.querySelectorAll<HTMLElement>('thead th')) {
        const edge = edgeOf(heading);
        if (edge === 'start') start += heading.offsetWidth;
        if (edge === 'end') end += heading.offsetWidth;
      }
      box.style.scrollPaddingInline = `${start}px ${end}px`;
    };
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [scroller, columns]);
}

/** The edge at which a cell stays; which of them do depends on the width of the table, so the style sheet has the last word. */
function edgeOf(cell: HTMLElement): 'start' | 'end' | undefined {
  const { position, insetInlineStart, insetInlineEnd } = getComputedStyle(cell);
  if (position !== 'sticky') return undefined;
  if (insetInlineStart !== 'auto') return 'start';
  return insetInlineEnd === 'auto' ? undefined : 'end';
}

/** Scrolls sideways until a cell is whole between the columns that stay: browsers leave one that got the focus half hidden. */
export function bringAside(cell: HTMLElement): void {
  const box = cell.closest<HTMLElement>('[data-sideways]');
  if (!box || edgeOf(cell)) return;
  const { scrollPaddingLeft, scrollPaddingRight } = getComputedStyle(box);
  const view = box.getBoundingClientRect();
  const { left, right } = cell.getBoundingClientRect();
  const hiddenBefore = view.left + pixels(scrollPaddingLeft) - left;
  const hiddenAfter = right + pixels(scrollPaddingRight) - view.right;
  if (hiddenBefore > 0) box.scrollLeft -= hiddenBefore;
  else if (hiddenAfter > 0) box.scrollLeft += Math.min(hiddenAfter, -hiddenBefore);
}

/** A length of a computed style; 0 for `auto`. */
function pixels(length: string): number {
  return Number.parseFloat(length) || 0;
}
