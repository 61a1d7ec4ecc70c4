import fc from 'fast-check';
import { expect, it } from 'vitest';
import { visibleIndexes } from './thinPoints.js';

const pointsIn = (width: number) =>
  fc
    .array(
      fc.tuple(
        fc.double({ min: 0, max: width, noNaN: true }),
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      ),
      { maxLength: 300 },
    )
    .map((points) => points.toSorted(([a], [b]) => a - b));

/** The indexes of each column of pixels, and those of them that are kept. */
function columnsOf(points: readonly (readonly [number, number])[]) {
  const kept = visibleIndexes(
    points.map(([, y]) => y),
    (index) => points[index]![0],
  );
  expect(kept).toEqual([...new Set(kept)].toSorted((a, b) => a - b));
  const columns = new Map<number, number[]>();
  points.forEach(([x], index) => columns.set(Math.floor(x), [...(columns.get(Math.floor(x)) ?? []), index]));
  return [...columns.values()].map((all) => ({ all, kept: all.filter((index) => kept.includes(index)) }));
}

it('keeps the lowest and highest point of every column of pixels, and the first and last of all', () => {
  fc.assert(
    fc.property(fc.oneof(pointsIn(3), pointsIn(20), pointsIn(400)), (points) => {
      const columns = columnsOf(points);
      for (const { all, kept } of columns) {
        const heights = (of: readonly number[]) => of.map((index) => points[index]![1]);
        expect(kept.length).toBeLessThanOrEqual(4);
        expect(Math.min(...heights(kept))).toBe(Math.min(...heights(all)));
        expect(Math.max(...heights(kept))).toBe(Math.max(...heights(all)));
      }
      expect(columns[0]?.kept[0]).toBe(columns[0]?.all[0]);
      expect(columns.at(-1)?.kept.at(-1)).toBe(columns.at(-1)?.all.at(-1));
    }),
  );
});

it('keeps where the line enters and leaves a column that has few points', () => {
  fc.assert(
    fc.property(pointsIn(100), (points) => {
      for (const { all, kept } of columnsOf(points)) {
        if (all.length >= 16) continue;
        expect(kept[0]).toBe(all[0]);
        expect(kept.at(-1)).toBe(all.at(-1));
      }
    }),
  );
});
