import type { Place } from '../grid/CellRange.js';

/** Pixels from the edges of the scrolling box within which it scrolls on, and how far each move does. */
const edge = 48;
const pace = 10;

/** Who hears of a pointer that is followed. */
export interface PointerFollower {
  /** It came to another cell. */
  readonly onCell: (place: Place) => void;
  /** It was let go, or `cancelled`. */
  readonly onEnd?: (cancelled: boolean) => void;
}

/** Follows a pointer from a handle in a grid until it is let go, and scrolls where it comes near an edge. */
export function followPointer(pointer: PointerEvent, { onCell, onEnd }: PointerFollower): void {
  const start = pointer.target as Element;
  const grid = start.closest('table');
  const box = start.closest<HTMLElement>('[data-sideways]');
  const root = start.getRootNode() as Document | ShadowRoot;
  const controller = new AbortController();
  const { signal } = controller;
  let last: Element | undefined;
  const move = ({ clientX, clientY }: PointerEvent) => {
    const cell = root.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('tbody td[data-column]');
    if (cell && cell !== last && grid?.contains(cell)) {
      last = cell;
      onCell({ row: Number(cell.dataset.row), column: Number(cell.dataset.column) });
    }
    if (!box) return;
    const { left, right, top, bottom } = box.getBoundingClientRect();
    box.scrollBy(stepTo(clientX, left, right), stepTo(clientY, top, bottom));
  };
  const end = (cancelled: boolean) => {
    controller.abort();
    onEnd?.(cancelled);
  };
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointercancel', () => end(true), { signal });
  window.addEventListener('pointerup', () => end(false), { signal });
}

function stepTo(at: number, from: number, to: number): number {
  if (at < from + edge) return -pace;
  return at > to - edge ? pace : 0;
}
