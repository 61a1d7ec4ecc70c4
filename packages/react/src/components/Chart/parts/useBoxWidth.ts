import { useEffect, useLayoutEffect, useState } from 'react';

// React 18 warns of layout effects on the server, where nothing is laid out.
const useBrowserLayoutEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect;

/** Width of an element in whole px, measured before the first paint in a browser and again whenever it changes. */
export function useBoxWidth(box: HTMLElement | null, hint: number): number {
  const [width, setWidth] = useState(hint);
  useBrowserLayoutEffect(() => {
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
