import type { Point } from './paths.js';

/**
 * Of points in order of x, the indexes of those that can be seen: of each pixel column the first, lowest, highest and last, so that
 * peaks survive and the line looks the same (M4: Jugel, Jerzak, Hackenbroich and Markl, 2014).
 */
export function visibleIndexes(xs: ArrayLike<number>, ys: ArrayLike<number>): readonly number[] {
  const kept: number[] = [];
  let first = 0;
  let low = 0;
  let high = 0;
  const keep = (last: number) => {
    kept.push(first);
    const [one, other] = [Math.min(low, high), Math.max(low, high)];
    if (one > first) kept.push(one);
    if (other > Math.max(one, first)) kept.push(other);
    if (last > other) kept.push(last);
  };
  for (let index = 1; index < xs.length; index += 1) {
    if (Math.floor(xs[index]!) !== Math.floor(xs[first]!)) {
      keep(index - 1);
      first = low = high = index;
    } else if (ys[index]! < ys[low]!) low = index;
    else if (ys[index]! > ys[high]!) high = index;
  }
  if (xs.length > 0) keep(xs.length - 1);
  return kept;
}

/** Leaves one of the points that share a cell of a grid, the first of them. */
export function thinCloud<T extends Point>(points: readonly T[], cell: number): readonly T[] {
  const taken = new Set<string>();
  return points.filter(({ x, y }) => {
    const place = `${Math.floor(x / cell)},${Math.floor(y / cell)}`;
    if (taken.has(place)) return false;
    taken.add(place);
    return true;
  });
}
