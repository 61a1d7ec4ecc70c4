import type { Place } from '../../grid/cells/CellRange.js';
import { cellUnder } from '../../grid/cells/cellUnder.js';

/** Pixels from the edges of the scrolling box within which it scrolls on, and the least and most that it does in a frame. */
const edge = 32;
const [slow, fast] = [4, 40];
/** Pixels that a pointer may tremble. */
const still = 6;

/** Who hears of a pointer that is followed. */
export interface PointerFollower {
  /** It came to another cell than the one where it began. */
  readonly onCell: (place: Place) => void;
  /** It was let go, or `cancelled`. */
  readonly onEnd?: (cancelled: boolean) => void;
}

/** Follows a pointer over the cells of a grid until it is let go; near an edge of the box, and beyond, the rows scroll on below it. */
export function followPointer(pointer: PointerEvent, { onCell, onEnd }: PointerFollower): void {
  const start = pointer.target as Element;
  const grid = start.closest('table');
  const box = start.closest<HTMLElement>('[data-sideways]');
  const root = start.getRootNode() as Document | ShadowRoot;
  const controller = new AbortController();
  const { signal } = controller;
  let last = cellUnder(pointer);
  let at = { x: pointer.clientX, y: pointer.clientY };
  let frame: number | undefined;

  const tell = () => {
    const view = box && roomOfRows(box, grid);
    const x = view ? within(at.x, view.left, view.right) : at.x;
    const y = view ? within(at.y, view.top, view.bottom) : at.y;
    const target = root.elementFromPoint(x, y);
    const place = target && grid?.contains(target) ? cellUnder({ target }) : undefined;
    if (!place || (place.row === last?.row && place.column === last.column)) return;
    last = place;
    onCell(place);
  };
  const scroll = () => {
    frame = undefined;
    if (!box || signal.aborted) return;
    const { left, right, top, bottom } = roomOfRows(box, grid);
    const [across, down] = [stepTo(at.x, left, right), stepTo(at.y, top, bottom)];
    if (across === 0 && down === 0) return;
    box.scrollBy(across, down);
    tell();
    frame = requestAnimationFrame(scroll);
  };
  const move = ({ clientX, clientY }: PointerEvent) => {
    at = { x: clientX, y: clientY };
    tell();
    const hasMoved = Math.hypot(clientX - pointer.clientX, clientY - pointer.clientY) > still;
    if (hasMoved) frame ??= requestAnimationFrame(scroll);
  };
  const end = (cancelled: boolean) => {
    controller.abort();
    if (frame !== undefined) cancelAnimationFrame(frame);
    onEnd?.(cancelled);
  };
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointercancel', () => end(true), { signal });
  window.addEventListener('pointerup', () => end(false), { signal });
}

/** Where rows are seen: the box without what stays at its top and bottom. */
function roomOfRows(box: HTMLElement, grid: HTMLTableElement | null) {
  const { left, top } = box.getBoundingClientRect();
  return {
    left,
    right: left + box.clientWidth,
    top: top + (grid?.tHead?.offsetHeight ?? 0),
    bottom: top + box.clientHeight - (grid?.tFoot?.offsetHeight ?? 0),
  };
}

function within(at: number, from: number, to: number): number {
  return Math.max(from + 1, Math.min(at, to - 1));
}

/** How far to scroll in a frame: the farther out, the faster. */
function stepTo(at: number, from: number, to: number): number {
  if (at < from + edge) return -paceOf(from + edge - at);
  return at > to - edge ? paceOf(at - (to - edge)) : 0;
}

function paceOf(depth: number): number {
  return Math.min(fast, slow + depth / 4);
}
