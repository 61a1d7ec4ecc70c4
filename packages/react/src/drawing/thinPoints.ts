import type { Point } from './paths.js';

/**
 * Of points in order of x, the indexes of those that can be seen: of each pixel column the first, lowest, highest and last, so that
 * peaks survive and the line looks the same (M4: Jugel, Jerzak, Hackenbroich and Markl, VLDB 2014).
 *
 * Asks for the x of few points only, because the end of a column can be searched for.
 *
 * @param heights The y of each point, or a value that rises or falls with it.
 */
export function visibleIndexes(
  heights: ArrayLike<number>,
  xAt: (index: number) => number,
): readonly number[] {
  const count = heights.length;
  const kept: number[] = [];
  for (let first = 0, next = 0; first < count; first = next) {
    next = endOfColumn(first, count, xAt);
    let low = first;
    let high = first;
    for (let index = first + 1; index < next; index += 1) {
      if (heights[index]! < heights[low]!) low = index;
      else if (heights[index]! > heights[high]!) high = index;
    }
    const last = next - 1;
    const [one, other] = [Math.min(low, high), Math.max(low, high)];
    kept.push(first);
    if (one > first) kept.push(one);
    if (other > one) kept.push(other);
    if (last > other) kept.push(last);
  }
  return kept;
}

/** The first index whose point is in another column of pixels, in growing steps and then by halves. */
function endOfColumn(first: number, count: number, xAt: (index: number) => number): number {
  const column = Math.floor(xAt(first));
  const isInside = (index: number) => Math.floor(xAt(index)) === column;
  let inside = first;
  let step = 1;
  while (inside + step < count && isInside(inside + step)) {
    inside += step;
    step *= 2;
  }
  let outside = Math.min(inside + step, count);
  while (outside - inside > 1) {
    const middle = (inside + outside) >> 1;
    if (isInside(middle)) inside = middle;
    else outside = middle;
  }
  return outside;
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
