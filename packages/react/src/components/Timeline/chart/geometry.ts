import { countLetters } from '../../../format/countLetters.js';
import { scrollStep } from './useViewport.js';
import type { Scale } from '../Timeline.scale.js';

export type Direction = 'ltr' | 'rtl';

/** Height of one line of the list and of the drawing, in pixels; the style sheet has the same. */
export const rowHeight = 44;

/** Height of bars: lower where so much is in view that they are short, so that they still lie. */
export function barHeight({ dayWidth }: Scale): number {
  return dayWidth < 1.2 ? 16 : 26;
}

/** Most of the corners of a bar. */
const barRadius = 8;

/** A bar is at least so wide: a single day stays easy to see where a year is in view. */
const leastBar = 8;

/** Where a bar from one offset to another is drawn, and how round its corners are; a short one stays a bar. */
export function barSpan(start: number, end: number): { offset: number; width: number; radius: number } {
  const width = Math.max(end - start - 2, leastBar);
  return { offset: (start + end - width) / 2, width, radius: Math.min(barRadius, width / 3) };
}

/** Width of the end of a bar that resizes it. */
export const gripWidth = 10;

/** Height of each of the two lines of the calendar. */
export const lineHeight = 26;

/** What is drawn beyond what is seen, in pixels. */
export const reach = 400;

/** Left edge of something that starts at an offset, in reading direction. */
export function place(scale: Scale, direction: Direction, offset: number, size = 0): number {
  return direction === 'rtl' ? scale.width - offset - size : offset;
}

/** Where a text of something wide starts, so that it stays in view: at its own start, or just inside what is seen. */
export function stayInView(start: number, end: number, textWidth: number, left: number): number {
  return start >= left ? start : Math.max(start, Math.min(left + scrollStep, end - textWidth));
}

/** Which lines are seen, with some above and below. */
export function visibleLines(count: number, top: number, height: number): { first: number; last: number } {
  const first = Math.max(0, Math.floor((top - reach) / rowHeight));
  return { first, last: Math.min(count, Math.ceil((top + height + reach) / rowHeight)) };
}

/** About the width of a text with some space around, by the size of an average letter. */
export function textWidth(text: string): number {
  return countLetters(text) * 6.8 + 16;
}
