import { useVirtualizer } from '@tanstack/react-virtual';
import { useImperativeHandle, useLayoutEffect } from 'react';
import type { Ref, RefObject } from 'react';

const overscan = 8;

/** Brings an entry into view. */
export interface ListRevealer {
  readonly reveal: (index: number) => void;
}

/** The entries to draw, and the pixels that those before and after them take. */
export interface ListRange {
  readonly from: number;
  /** After the last. */
  readonly to: number;
  readonly before: number;
  readonly after: number;
}

export interface ListVirtualizerProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly count: number;
  /** Pixels of an entry that was never drawn. */
  readonly guess: number;
  readonly revealer: Ref<ListRevealer>;
  readonly onRange: (range: ListRange) => void;
}

/** Follows the scrolling of a long list whose entries have heights of their own; draws nothing. */
export function ListVirtualizer({ scroller, count, guess, revealer, onRange }: ListVirtualizerProps) {
  // oxlint-disable-next-line react/incompatible-library -- its functions are called here and handed to nothing that is memoized
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => guess,
    overscan,
    indexAttribute: 'data-index',
    useFlushSync: false,
  });
  useLayoutEffect(() => {
    scroller.current
      ?.querySelectorAll<HTMLElement>(':scope > [data-index]')
      .forEach((entry) => virtualizer.measureElement(entry));
  });
  useImperativeHandle(revealer, () => ({ reveal: (index) => virtualizer.scrollToIndex(index) }), [
    virtualizer,
  ]);

  const items = virtualizer.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  const total = virtualizer.getTotalSize();
  const [from, to] = [first?.index, last && last.index + 1];
  const [before, after] = [first?.start ?? 0, total - (last?.end ?? 0)];
  useLayoutEffect(() => {
    if (from !== undefined && to !== undefined) onRange({ from, to, before, after });
  }, [from, to, before, after, onRange]);
  return null;
}
