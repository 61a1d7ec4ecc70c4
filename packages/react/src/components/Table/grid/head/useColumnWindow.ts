import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { useChunk } from '../../../../hooks/useChunk.js';
import { usePrinting } from '../../../../hooks/usePrinting.js';

/** Columns whose cells are drawn: from the first to the one before `to`. */
export interface ColumnWindow {
  readonly from: number;
  readonly to: number;
}

/** Up to this many columns all cells of a row are drawn, and so many before it is known which are in view. */
const most = 40;

const loadFollower = () => import('./followColumns.js');

/** Which columns are in view, of a table that has many of them. */
export function useColumnWindow(scroller: RefObject<HTMLElement | null>, count: number): ColumnWindow {
  const isWide = !usePrinting() && count > most;
  const follower = useChunk(loadFollower, isWide);
  const [inView, setInView] = useState<ColumnWindow>({ from: 0, to: most });
  useEffect(
    () => (isWide && scroller.current ? follower?.followColumns(scroller.current, setInView) : undefined),
    [isWide, follower, scroller],
  );
  return isWide ? inView : { from: 0, to: count };
}
