import type { Dispatch, SetStateAction } from 'react';
import type { ColumnWindow } from './useColumnWindow.js';

/** The window moves by so many columns at once, so that rows are not drawn anew with each of them. */
const step = 8;

/** Tells which columns are in view, and half a view beside it, whenever the box is scrolled or sized. */
export function followColumns(
  box: HTMLElement,
  onChange: Dispatch<SetStateAction<ColumnWindow>>,
): () => void {
  let frame = 0;
  const measure = () => {
    frame = 0;
    const { left, right, width } = box.getBoundingClientRect();
    const seen = [
      ...box.querySelectorAll<HTMLElement>('thead th:not([data-pin], [data-lead], [data-actions])'),
    ]
      .filter((heading) => {
        const place = heading.getBoundingClientRect();
        return place.right > left - width / 2 && place.left < right + width / 2;
      })
      .map((heading) => Number(heading.dataset['column']));
    if (seen.length === 0) return;
    const from = Math.floor(seen[0]! / step) * step;
    const to = (Math.floor(seen.at(-1)! / step) + 1) * step;
    onChange((last) => (last.from === from && last.to === to ? last : { from, to }));
  };
  const follow = () => {
    frame ||= requestAnimationFrame(measure);
  };
  box.addEventListener('scroll', follow, { passive: true });
  const observer = new ResizeObserver(follow);
  observer.observe(box);
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
    box.removeEventListener('scroll', follow);
  };
}
