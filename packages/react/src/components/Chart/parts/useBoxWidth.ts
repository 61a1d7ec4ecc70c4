import { useState } from 'react';
import type { RefObject } from 'react';
import { useIsomorphicLayoutEffect } from '../../../hooks/useIsomorphicLayoutEffect.js';

/**
 * Width of an element in whole px, measured before the first paint in a browser and again whenever it changes.
 *
 * @param first Stands for it until it is measured; null draws nothing twice.
 * @param hint Stands for it where nothing can be measured.
 */
export function useBoxWidth(
  box: RefObject<HTMLElement | null>,
  first: number | null,
  hint: number,
): number | null {
  const [width, setWidth] = useState(first);
  useIsomorphicLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => {
      const measured = Math.floor(element.getBoundingClientRect().width);
      setWidth((known) => (measured > 0 ? measured : (known ?? hint)));
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, hint]);
  return width;
}
