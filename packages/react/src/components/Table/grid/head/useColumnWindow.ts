import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { useChunk } from '../../../../hooks/useChunk.js';
import { usePrinting } from '../../../../hooks/usePrinting.js';

/** Columns whose cells are drawn: from the first to the one before `to`. */
export interface ColumnWindow {
  readonly from: number;
  readonly to: number;
}

/** So many cells are all drawn: the columns of a short table may be many. */
const mostCells = 2000;
/** So many columns are drawn before it is known which are in view. */
const firstPaint = 40;

const loadFollower = () => import('./followColumns.js');

/**
 * Which columns are in view, of a table that has many of them.
 *
 * @param rows How many rows there are.
 */
export function useColumnWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rows: number,
): ColumnWindow {
  const isWide = !usePrinting() && count > firstPaint && count * rows > mostCells;
  const follower = useChunk(loadFollower, isWide);
  const [inView, setInView] = useState<ColumnWindow>({ from: 0, to: firstPaint });
  useEffect(
    () => (isWide && scroller.current ? follower?.followColumns(scroller.current, setInView) : undefined),
    [isWide, follower, scroller],
  );
  return isWide ? inView : { from: 0, to: count };
}
