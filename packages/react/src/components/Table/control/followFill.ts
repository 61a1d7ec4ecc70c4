import type { CellRange } from '../grid/CellRange.js';

/** Follows the handle of a block until the pointer lets it go; the rows down to there are to be filled. */
export function followFill(pointer: PointerEvent, from: CellRange, fill: (range: CellRange) => void): void {
  const start = pointer.target as Element;
  const grid = start.closest('table');
  const root = start.getRootNode() as Document | ShadowRoot;
  const controller = new AbortController();
  const { signal } = controller;
  const rowAt = (event: PointerEvent) => {
    const cell = root.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('td[data-row]');
    return cell && grid?.contains(cell) ? Number(cell.dataset.row) : from.bottom;
  };
  const mark = (to: number) => {
    for (const row of grid?.querySelectorAll<HTMLElement>('tbody tr') ?? []) {
      const at = Number(row.querySelector<HTMLElement>('[data-row]')?.dataset.row);
      row.toggleAttribute('data-filling', at > from.bottom && at <= to);
    }
  };
  window.addEventListener('pointermove', (event) => mark(rowAt(event)), { signal });
  window.addEventListener('pointercancel', () => end(), { signal });
  window.addEventListener(
    'pointerup',
    (event) => {
      end();
      const bottom = rowAt(event);
      if (bottom > from.bottom) fill({ ...from, bottom });
    },
    { signal },
  );
  function end() {
    controller.abort();
    mark(-1);
  }
}
