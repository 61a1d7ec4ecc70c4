import type { Span } from '../lists/lists.js';

/** A text with blanks where some stretches stand, so that all other places stay the same. */
export const blanked = (text: string, spans: readonly Span[]): string =>
  spans.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
