import type { Point } from './paths.js';

/**
 * Leaves of each pixel column the first, lowest, highest and last point, so that peaks survive and the line looks the same.
 *
 * @param points In order of x.
 */
export function thinPoints<T extends Point>(points: readonly T[]): readonly T[] {
  if (points.length < 3) return points;
  const kept: T[] = [];
  let start = 0;
  for (let index = 1; index <= points.length; index += 1) {
    if (index < points.length && Math.floor(points[index]!.x) === Math.floor(points[start]!.x)) continue;
    keepColumn(points, start, index - 1, kept);
    start = index;
  }
  return kept;
}

function keepColumn<T extends Point>(points: readonly T[], first: number, last: number, kept: T[]): void {
  let low = first;
  let high = first;
  for (let index = first + 1; index <= last; index += 1) {
    if (points[index]!.y < points[low]!.y) low = index;
    if (points[index]!.y > points[high]!.y) high = index;
  }
  for (const index of new Set([first, Math.min(low, high), Math.max(low, high), last]))
    kept.push(points[index]!);
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
