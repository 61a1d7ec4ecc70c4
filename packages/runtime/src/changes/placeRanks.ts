import { ranksBetween } from './rankBetween.js';

/** A row in the order of a view: its rank there, or null while it stands where the query has it. */
export interface PlacedRow {
  readonly key: string;
  readonly rank: string | null;
}

/**
 * Ranks that put a row at an index among the others. Rows with ranks stand before those without, which keep the order
 * of the query: only the row itself gets one, and those before it that have none.
 */
export function placeRanks(
  others: readonly PlacedRow[],
  index: number,
  key: string,
): [row: string, rank: string][] {
  const found = others.findIndex(({ rank }) => rank === null);
  const ranked = found < 0 ? others.length : found;
  const low = others[Math.min(index, ranked) - 1]?.rank ?? null;
  const high = (index < ranked ? others[index]?.rank : null) ?? null;
  const keysOf = (from: number, to: number) => others.slice(from, to).map((other) => other.key);
  // Two people may have given the same rank: nothing fits between, so that all ranks are given anew.
  const isAnew = low !== null && high !== null && low >= high;
  const order = isAnew
    ? [...keysOf(0, index), key, ...keysOf(index, ranked)]
    : [...keysOf(ranked, index), key];
  const ranks = isAnew ? ranksBetween(null, null, order.length) : ranksBetween(low, high, order.length);
  return order.map((row, place) => [row, ranks[place]!]);
}
