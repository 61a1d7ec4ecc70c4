import { orderByNumbers } from '@vitrine/runtime/internal';

type Compare = (a: string, b: string) => number;

/** A text that is new among others, at a row. */
export interface ChangedText {
  readonly row: number;
  /** Null for nothing. */
  readonly text: string | null;
}

/** More changes than these are ranked with all others anew. */
const few = 100;
const noPlaces = new Uint32Array();

/**
 * The ranks of a column of texts after a few of them changed: each new one stands between its neighbors, so that the others
 * keep theirs and are not compared again. Undefined where that is not possible.
 *
 * @param ranks Ranks of the texts before; NaN for nothing.
 * @param textOf The text of a row before.
 */
export function rankChanged(
  ranks: Float64Array,
  textOf: (row: number) => string,
  changed: readonly ChangedText[],
  compare: Compare,
): Float64Array | undefined {
  if (changed.length > few) return undefined;
  const ranked = ranks.slice();
  // Nothing has to be put in line where all changed to nothing, as rows that were just added are.
  const order = changed.some(({ text }) => text !== null) ? orderByNumbers(ranks) : noPlaces;
  let count = order.length;
  while (count > 0 && Number.isNaN(ranks[order[count - 1]!]!)) count--;
  const added = new Map<string, number>();
  for (const { row, text } of changed) {
    const rank = text === null ? Number.NaN : (added.get(text) ?? rankOf(text));
    if (rank === undefined) return undefined;
    if (text !== null) added.set(text, rank);
    ranked[row] = rank;
  }
  return ranked;

  function rankOf(text: string): number | undefined {
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(textOf(order[middle]!), text) < 0) low = middle + 1;
      else high = middle;
    }
    const next = order[low];
    if (next !== undefined && low < count && compare(textOf(next), text) === 0) return ranks[next];
    let below = low > 0 ? ranks[order[low - 1]!]! : -Infinity;
    let above = low < count ? ranks[order[low]!]! : Infinity;
    for (const [other, rank] of added) {
      const side = compare(other, text);
      if (side === 0) return rank;
      if (side < 0) below = Math.max(below, rank);
      else above = Math.min(above, rank);
    }
    return between(below, above);
  }
}

/** A number between two; undefined where none is left. */
function between(below: number, above: number): number | undefined {
  if (below === -Infinity) return above === Infinity ? 0 : above - 1;
  if (above === Infinity) return below + 1;
  const middle = (below + above) / 2;
  return below < middle && middle < above ? middle : undefined;
}
