import { useState } from 'react';
import { useIsomorphicLayoutEffect } from '../../../renderer/hooks/useIsomorphicLayoutEffect.js';

/** Width of an element in whole px, measured before the first paint in a browser and again whenever it changes. */
export function useBoxWidth(box: HTMLElement | null, hint: number): number {
  const [width, setWidth] = useState(hint);
  useIsomorphicLayoutEffect(() => {
    if (!box) return undefined;
    const measure = () => {
      const measured = Math.floor(box.getBoundingClientRect().width);
      if (measured > 0) setWidth(measured);
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [box]);
  return width;
}
