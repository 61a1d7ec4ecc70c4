import { useVirtualizer } from '@tanstack/react-virtual';
import { useImperativeHandle, useLayoutEffect } from 'react';
import type { Ref, RefObject } from 'react';

const overscan = 8;

/** Brings a row into view. */
export interface RowRevealer {
  readonly reveal: (row: number) => void;
}

export interface RowVirtualizerProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly count: number;
  /** Pixels of each row. */
  readonly rowHeight: number;
  readonly revealer: Ref<RowRevealer>;
  /** Told the height of the first row that is drawn. */
  readonly onHeight: (pixels: number) => void;
  /** Told the first row to draw and the one after the last. */
  readonly onRange: (from: number, to: number) => void;
}

/** Follows the scrolling of a table of many rows; draws nothing. */
export function RowVirtualizer({
  scroller,
  count,
  rowHeight,
  revealer,
  onHeight,
  onRange,
}: RowVirtualizerProps) {
  // oxlint-disable-next-line react/incompatible-library -- its functions are called here and handed to nothing that is memoized
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan,
    scrollPaddingEnd: 2 * rowHeight,
    useFlushSync: false,
  });
  useLayoutEffect(() => {
    const height = scroller.current?.querySelector<HTMLElement>('tbody > tr[data-height]')?.offsetHeight;
    if (height) onHeight(height);
  }, [scroller, onHeight]);
  useLayoutEffect(() => {
    virtualizer.measure();
  }, [virtualizer, rowHeight]);
  useImperativeHandle(revealer, () => ({ reveal: (row) => virtualizer.scrollToIndex(row) }), [virtualizer]);

  const items = virtualizer.getVirtualItems();
  const from = items[0]?.index;
  const to = items.at(-1)?.index;
  useLayoutEffect(() => {
    if (from !== undefined && to !== undefined) onRange(from, to + 1);
  }, [from, to, onRange]);
  return null;
}
