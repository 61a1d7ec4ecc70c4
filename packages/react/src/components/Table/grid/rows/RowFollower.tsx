import { useImperativeHandle, useLayoutEffect, useMemo, useRef } from 'react';
import type { Ref, RefObject } from 'react';
import { createRowScale } from './rowScale.js';

/** Rows that are drawn above and below those in view. */
const overscan = 8;
/** Rows that come and go together, so that not each that is passed draws anew. */
const step = 4;

/** Brings a row into view. */
export interface RowRevealer {
  readonly reveal: (row: number) => void;
}

/** The rows to draw. */
export interface DrawnRows {
  readonly from: number;
  /** After the last. */
  readonly to: number;
  /** Pixels above the first. */
  readonly before: number;
}

export interface RowFollowerProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly count: number;
  /** Pixels of each row. */
  readonly rowHeight: number;
  readonly revealer: Ref<RowRevealer>;
  /** Told the height of the first row that is drawn. */
  readonly onHeight: (pixels: number) => void;
  /** Told which rows to draw. */
  readonly onRange: (range: DrawnRows) => void;
}

/** Follows the scrolling of a table of many rows; draws nothing. */
export function RowFollower({ scroller, count, rowHeight, revealer, onHeight, onRange }: RowFollowerProps) {
  const scale = useMemo(() => createRowScale(count, rowHeight), [count, rowHeight]);
  const follow = useRef(() => {});

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return undefined;
    const height = box.querySelector<HTMLElement>('tbody > tr[data-height]')?.offsetHeight;
    if (height) onHeight(height);
    const update = () => {
      const view = box.clientHeight;
      const { row, top } = scale.at(box.scrollTop, view);
      const from = Math.max(0, Math.floor((row - overscan) / step) * step);
      const to = Math.min(count, Math.ceil((row + view / rowHeight + overscan) / step) * step);
      onRange({ from, to, before: Math.max(0, Math.round(top - (row - from) * rowHeight)) });
    };
    follow.current = update;
    update();
    box.addEventListener('scroll', update, { passive: true });
    const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(update);
    observer?.observe(box);
    return () => {
      box.removeEventListener('scroll', update);
      observer?.disconnect();
    };
  }, [scroller, count, rowHeight, scale, onHeight, onRange]);

  useImperativeHandle(
    revealer,
    () => ({
      reveal: (row) => {
        const box = scroller.current;
        if (!box) return;
        // The heading and the footer stand over the rows.
        const inner = box.clientHeight - 2 * rowHeight;
        const { row: first } = scale.at(box.scrollTop, box.clientHeight);
        const wanted = row < first ? row : Math.max(first, row + 1 - inner / rowHeight);
        if (wanted === first) return;
        box.scrollTop = scale.scrollTo(wanted, box.clientHeight);
        follow.current();
      },
    }),
    [scroller, rowHeight, scale],
  );
  return null;
}
