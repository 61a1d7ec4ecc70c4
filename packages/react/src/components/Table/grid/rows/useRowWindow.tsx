import { useCallback, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { useChunk } from '../../../../hooks/useChunk.js';
import { usePrinting } from '../../../../hooks/usePrinting.js';
import type { DrawnRows, RowRevealer } from './RowFollower.js';
import { createRowScale } from './rowScale.js';

/** Fewer rows than these are all drawn. */
const windowFrom = 60;
const firstPaint = 30;
/** On paper all rows stand, up to these: some 150 pages. */
const mostPrinted = 5_000;

const loadFollower = () => import('./RowFollower.js');

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
  /** Rows that are left out because the page is being printed and they are too many. */
  readonly notPrinted: number;
  /** What follows the scrolling; draws nothing, and stands beside the rows. */
  readonly follower: ReactNode;
}

/**
 * Draws only the rows in view. All rows have one height, read from the first that is drawn.
 *
 * On a server, and until what follows the scrolling is loaded, the first rows are drawn.
 */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, count: number): RowWindow {
  const [rowHeight, setRowHeight] = useState(40);
  const [range, setRange] = useState<DrawnRows>({ from: 0, to: firstPaint, before: 0 });
  const revealer = useRef<RowRevealer>(null);
  const printing = usePrinting();
  const windowed = count > windowFrom && !printing;
  const chunk = useChunk(loadFollower, windowed);

  const reveal = useCallback((row: number) => revealer.current?.reveal(row), []);
  const note = useCallback(
    (next: DrawnRows) =>
      setRange((last) =>
        last.from === next.from && last.to === next.to && last.before === next.before ? last : next,
      ),
    [],
  );

  const rowsInView = Math.max(1, Math.floor((scroller.current?.clientHeight || 400) / rowHeight) - 2);
  if (!windowed) {
    const notPrinted = printing ? Math.max(0, count - mostPrinted) : 0;
    return {
      from: 0,
      to: count - notPrinted,
      before: 0,
      after: 0,
      rowsInView,
      reveal,
      notPrinted,
      follower: null,
    };
  }
  // The range of a longer table is kept until the follower has measured this one.
  const to = Math.min(range.to, count);
  const from = Math.min(range.from, Math.max(0, to - firstPaint));
  const { height } = createRowScale(count, rowHeight);
  const before = Math.max(0, Math.min(range.before, height - (to - from) * rowHeight));
  return {
    from,
    to,
    before,
    after: Math.max(0, height - before - (to - from) * rowHeight),
    rowsInView,
    reveal,
    notPrinted: 0,
    follower: chunk && (
      <chunk.RowFollower
        scroller={scroller}
        count={count}
        rowHeight={rowHeight}
        revealer={revealer}
        onHeight={setRowHeight}
        onRange={note}
      />
    ),
  };
}
