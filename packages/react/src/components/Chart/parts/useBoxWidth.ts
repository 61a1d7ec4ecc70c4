import { useState } from 'react';
import { useHydrated } from '../../../hooks/useHydrated.js';
import { useIsomorphicLayoutEffect } from '../../../hooks/useIsomorphicLayoutEffect.js';

/**
 * Width of an element in whole px, measured before the first paint in a browser and again whenever it changes.
 *
 * @param hint Stands for it on the server, where its HTML is taken over, and where nothing can be measured.
 * @returns Null in a browser until it is measured, so that nothing is drawn twice.
 */
export function useBoxWidth(box: HTMLElement | null, hint: number): number | null {
  const hydrated = useHydrated();
  const [width, setWidth] = useState(hydrated ? null : hint);
  useIsomorphicLayoutEffect(() => {
    if (!box) return undefined;
    const measure = () => {
      const measured = Math.floor(box.getBoundingClientRect().width);
      setWidth((known) => (measured > 0 ? measured : (known ?? hint)));
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [box, hint]);
  return width;
}
