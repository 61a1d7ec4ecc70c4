import { useEffect } from 'react';
import type { RefObject } from 'react';
import { useStableCallback } from '../../../hooks/useStableCallback.js';
import type { Direction } from './geometry.js';
import { followZoom } from './followZoom.js';

export interface ZoomGesturesProps {
  readonly scroller: RefObject<HTMLElement | null>;
  /** Width in pixels of what sticks at the start of the scroller. */
  readonly aside: number;
  readonly direction: Direction;
  /** Zooms by a factor; what stands `at` so many pixels from where the drawing begins to be seen stays there. */
  readonly onZoom: (factor: number, at: number) => void;
}

/** Zooming by wheel and by pinching, laid over a timeline that zooms by its buttons without. */
export function ZoomGestures({ scroller, aside, direction, onZoom }: ZoomGesturesProps) {
  const zoomAt = useStableCallback((factor: number, clientX: number) => {
    const box = scroller.current?.getBoundingClientRect();
    if (!box) return;
    const fromStart = direction === 'rtl' ? box.right - clientX : clientX - box.left;
    onZoom(factor, Math.max(0, fromStart - aside));
  });
  useEffect(() => (scroller.current ? followZoom(scroller.current, zoomAt) : undefined), [scroller, zoomAt]);
  return null;
}
