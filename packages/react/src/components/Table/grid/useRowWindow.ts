import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useState } from 'react';
import type { RefObject } from 'react';
import { useIsomorphicLayoutEffect } from '../../../renderer/hooks/useIsomorphicLayoutEffect.js';

/** Fewer rows than these are all drawn. */
const windowFrom = 60;
const firstPaint = 30;
const overscan = 8;

/** Which rows are drawn, and the room that the others take. */
export interface RowWindow {
  readonly from: number;
  /** After the last row drawn. */
  readonly to: number;
  /** Pixels above and below. */
  readonly before: number;
  readonly after: number;
  readonly rowsInView: number;
  readonly reveal: (row: number) => void;
}

/**
 * Draws only the rows in view. All rows have one height, read from the first that is drawn.
 *
 * On a server, and until the box is measured, the first rows are drawn.
 */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, count: number): RowWindow {
  const [rowHeight, setRowHeight] = useState(40);
  const windowed = count > windowFrom;
  // oxlint-disable-next-line react/incompatible-library -- its functions are called here and handed to nothing that is memoized
  const virtualizer = useVirtualizer({
    count: windowed ? count : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan,
    scrollPaddingEnd: 2 * rowHeight,
    useFlushSync: false,
  });

  useIsomorphicLayoutEffect(() => {
    const height = scroller.current?.querySelector<HTMLElement>('tbody > tr[data-height]')?.offsetHeight;
    if (height) setRowHeight(height);
  }, [scroller, windowed]);
  useIsomorphicLayoutEffect(() => {
    virtualizer.measure();
  }, [virtualizer, rowHeight]);

  const reveal = useCallback(
    (row: number) => {
      if (windowed) virtualizer.scrollToIndex(row);
    },
    [virtualizer, windowed],
  );

  const rowsInView = Math.max(1, Math.floor((scroller.current?.clientHeight || 400) / rowHeight) - 2);
  if (!windowed) return { from: 0, to: count, before: 0, after: 0, rowsInView, reveal };
  const items = virtualizer.getVirtualItems();
  const from = items[0]?.index ?? 0;
  const to = (items.at(-1)?.index ?? Math.min(count, firstPaint) - 1) + 1;
  return { from, to, before: from * rowHeight, after: (count - to) * rowHeight, rowsInView, reveal };
}
