/** A part of an order: the ranks of the rows by their places, NaN last both ways. */
export interface OrderKey {
  readonly ranks: Float64Array;
  readonly desc: boolean;
}

/** Places of all rows in their order by some keys; equal rows in the order of their places. */
export interface KnownOrder {
  readonly keys: readonly OrderKey[];
  readonly places: Uint32Array;
}

/** Rows that came and went at one place. */
export interface Splice {
  readonly at: number;
  readonly removed: number;
  readonly added: number;
}

/**
 * An order after a few rows changed, came or went: the others stay in line, and each of those takes its place among them by
 * a search in halves.
 *
 * @param keys The keys after the change.
 * @param changed Places, after the change, of the rows that are not where they were: those that changed or came.
 */
export function keepOrder(
  before: Uint32Array,
  keys: readonly OrderKey[],
  { at, removed, added }: Splice,
  changed: readonly number[],
): KnownOrder {
  const apart = new Set(changed);
  const rest = new Uint32Array(before.length);
  let count = 0;
  for (const old of before) {
    if (old >= at && old < at + removed) continue;
    const place = old < at ? old : old - removed + added;
    if (!apart.has(place)) rest[count++] = place;
  }
  const compare = comparisonBy(keys);
  const places = new Uint32Array(count + changed.length);
  let [from, to] = [0, 0];
  for (const place of [...changed].sort(compare)) {
    let [low, high] = [from, count];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(rest[middle]!, place) < 0) low = middle + 1;
      else high = middle;
    }
    places.set(rest.subarray(from, low), to);
    to += low - from;
    places[to++] = place;
    from = low;
  }
  places.set(rest.subarray(from, count), to);
  return { keys, places };
}

function comparisonBy(keys: readonly OrderKey[]): (a: number, b: number) => number {
  return (a, b) => {
    for (const { ranks, desc } of keys) {
      const [left, right] = [ranks[a]!, ranks[b]!];
      if (left === right) continue;
      const missing = Number(Number.isNaN(left)) - Number(Number.isNaN(right));
      if (missing !== 0) return missing;
      if (!Number.isNaN(left)) return left < right === desc ? 1 : -1;
    }
    return a - b;
  };
}
