import fc from 'fast-check';
import { expect, it } from 'vitest';
import { visibleIndexes } from './thinPoints.js';

it('keeps the first, lowest, highest and last point of every column of pixels, in order, and at most four', () => {
  const points = fc.array(
    fc.tuple(fc.double({ min: 0, max: 20, noNaN: true }), fc.double({ min: -1e9, max: 1e9, noNaN: true })),
    { maxLength: 300 },
  );
  fc.assert(
    fc.property(points, (given) => {
      const sorted = given.toSorted(([a], [b]) => a - b);
      const [xs, ys] = [sorted.map(([x]) => x), sorted.map(([, y]) => y)];
      const kept = visibleIndexes(ys, (index) => xs[index]!);
      expect(kept).toEqual([...new Set(kept)].toSorted((a, b) => a - b));
      const columns = new Map<number, number[]>();
      xs.forEach((x, index) => columns.set(Math.floor(x), [...(columns.get(Math.floor(x)) ?? []), index]));
      for (const indexes of columns.values()) {
        const left = kept.filter((index) => indexes.includes(index));
        expect(left.length).toBeLessThanOrEqual(4);
        expect(left).toContain(indexes[0]);
        expect(left).toContain(indexes.at(-1));
        const heights = (of: readonly number[]) => of.map((index) => ys[index]!);
        expect(Math.min(...heights(left))).toBe(Math.min(...heights(indexes)));
        expect(Math.max(...heights(left))).toBe(Math.max(...heights(indexes)));
      }
    }),
  );
});
