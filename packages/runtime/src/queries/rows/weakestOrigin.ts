import type { Origin } from './RowSet.js';

const strengths: Readonly<Record<Origin, number>> = { sample: 0, entered: 1, imported: 2, source: 3 };

/** The weaker of two origins: a number is a sample as soon as one of its inputs is. Null stands for no input and yields. */
export function weakestOrigin(a: Origin | null, b: Origin | null): Origin | null {
  if (a === null || b === null) return a ?? b;
  return strengths[a] <= strengths[b] ? a : b;
}

/** The weakest of many origins; null for none. */
export function weakestOf(origins: Iterable<Origin | null>): Origin | null {
  let weakest: Origin | null = null;
  for (const origin of origins) if (origin !== weakest) weakest = weakestOrigin(weakest, origin);
  return weakest;
}
