import type { NodeContext } from '../../../renderer/types.js';

/** Least width of the list in pixels: a title of a few letters. */
export const narrowest = 96;

/** How much of the drawing stays in view, in pixels; the style sheet has the same. */
const drawingKept = 96;

/** How far an arrow key moves the edge, in pixels. */
const step = 16;

/** Most width of the list in so much room. */
export function widest(room: number): number {
  return Math.max(narrowest, room - drawingKept);
}

/** The width that a key leads to; undefined for keys that lead nowhere. */
export function stepWidth(
  key: string,
  width: number,
  most: number,
  direction: NodeContext['direction'],
): number | undefined {
  const grow = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key === 'Home') return narrowest;
  if (key === 'End') return most;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  return width + (key === grow ? step : -step);
}

/** The width as it was remembered; undefined for anything else, and while nobody chose one. */
export function readWidth(value: unknown): number | undefined {
  return typeof value === 'number' && value >= narrowest && value <= 10_000 ? value : undefined;
}
