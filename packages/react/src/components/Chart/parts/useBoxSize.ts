import { useState } from 'react';
import type { RefObject } from 'react';
import { useIsomorphicLayoutEffect } from '../../../hooks/useIsomorphicLayoutEffect.js';

/** Width and height in whole px. */
export interface BoxSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Size of an element, measured before the first paint in a browser and again whenever it changes.
 *
 * @param first Stands for it until it is measured; null draws nothing twice.
 * @param hint Stands for it where nothing can be measured.
 */
export function useBoxSize(
  box: RefObject<HTMLElement | null>,
  first: BoxSize | null,
  hint: BoxSize,
): BoxSize | null {
  const [size, setSize] = useState(first);
  useIsomorphicLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => {
      const rect = element.getBoundingClientRect();
      const [width, height] = [Math.floor(rect.width), Math.floor(rect.height)];
      setSize((known) => {
        if (width <= 0) return known ?? hint;
        return known?.width === width && known.height === height ? known : { width, height };
      });
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, hint]);
  return size;
}
