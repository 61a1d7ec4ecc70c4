import type { Point } from './paths.js';

/** Points of a column of pixels from which on the line covers all between its lowest and highest, wherever it comes and goes. */
const dense = 16;

/**
 * Of points in order of x, the indexes of those that can be seen: of each pixel column the first, lowest, highest and last, so that
 * peaks survive and the line looks the same (M4: Jugel, Jerzak, Hackenbroich and Markl, VLDB 2014); where points stand densely, the lowest and
 * highest. The first and last of all are kept.
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
  for (let first = 0, next = 0, length = 0; first < count; first = next) {
    next = endOfColumn(first, count, length, xAt);
    length = next - first;
    let low = first;
    let high = first;
    for (let index = first + 1; index < next; index += 1) {
      if (heights[index]! < heights[low]!) low = index;
      else if (heights[index]! > heights[high]!) high = index;
    }
    const last = next - 1;
    const isDense = length >= dense;
    const one = Math.min(low, high);
    const other = Math.max(low, high);
    if (one > first && (!isDense || first === 0)) kept.push(first);
    kept.push(one);
    if (other > one) kept.push(other);
    if (last > other && (!isDense || next === count)) kept.push(last);
  }
  return kept;
}

/**
 * The first index whose point is in another column of pixels.
 *
 * @param likely How many points the column may have, as the one before has: the search goes out from there in growing steps, then by halves.
 */
function endOfColumn(first: number, count: number, likely: number, xAt: (index: number) => number): number {
  const column = Math.floor(xAt(first));
  const isInside = (index: number) => Math.floor(xAt(index)) === column;
  let inside = first;
  let outside = count;
  const guess = Math.min(first + likely, count - 1);
  if (guess > first && !isInside(guess)) {
    outside = guess;
    for (let step = 1; outside - step > first; step *= 2) {
      if (isInside(outside - step)) {
        inside = outside - step;
        break;
      }
      outside -= step;
    }
  } else {
    inside = Math.max(first, guess);
    for (let step = 1; inside + step < count; step *= 2) {
      if (!isInside(inside + step)) {
        outside = inside + step;
        break;
      }
      inside += step;
    }
  }
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
