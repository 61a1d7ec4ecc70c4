import { useState } from 'react';
import type { RefObject } from 'react';
import { useIsomorphicLayoutEffect } from '../../../hooks/useIsomorphicLayoutEffect.js';

/** What is seen of something that scrolls, in pixels from its start. */
export interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Width of what sticks at its start. */
  readonly aside: number;
  /** Whether these are measures, and not what is assumed before there are any. */
  readonly measured: boolean;
}

/** What the server and the first paint assume. */
const hint: Viewport = { left: 0, top: 0, width: 720, height: 560, aside: 0, measured: false };

/** Scroll positions, in pixels, are taken in steps, so that not every pixel draws anew; what is drawn reaches over the edges. */
export const scrollStep = 32;

/**
 * Measures what is seen of a scrolling box, less what sticks at its start.
 *
 * @param aside The part that sticks, which takes away from the width.
 */
export function useViewport(
  scroller: RefObject<HTMLElement | null>,
  aside: RefObject<HTMLElement | null>,
): Viewport {
  const [viewport, setViewport] = useState(hint);
  useIsomorphicLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return undefined;
    const measure = () => {
      const start = aside.current?.offsetWidth ?? 0;
      const width = box.clientWidth - start;
      if (width <= 0) return;
      const next = {
        left: Math.floor(Math.abs(box.scrollLeft) / scrollStep) * scrollStep,
        top: Math.floor(box.scrollTop / scrollStep) * scrollStep,
        width,
        height: box.clientHeight,
        aside: start,
        measured: true,
      };
      setViewport((last) => (sameViewport(last, next) ? last : next));
    };
    measure();
    box.addEventListener('scroll', measure, { passive: true });
    const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(measure);
    observer?.observe(box);
    if (aside.current) observer?.observe(aside.current);
    return () => {
      box.removeEventListener('scroll', measure);
      observer?.disconnect();
    };
  }, [scroller, aside]);
  return viewport;
}

function sameViewport(a: Viewport, b: Viewport): boolean {
  return (Object.keys(b) as (keyof Viewport)[]).every((name) => a[name] === b[name]);
}
