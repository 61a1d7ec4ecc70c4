import { describe, expect, it } from 'vitest';
import { chartProps, sceneOf } from '../scene.testing.js';

const dates = ['2026-01-01', '2026-02-01', '2026-03-01'];

/** The left and right end of each bar. */
function barsOf(rows: Parameters<typeof chartProps>[0], width: number) {
  const scene = sceneOf(chartProps(rows, { kind: 'bar' }), width);
  const ends = scene.marks.map((mark) => {
    const xs = mark.shape === 'path' ? [...mark.d.matchAll(/[MH](-?[\d.]+)/g)].map(([, x]) => Number(x)) : [];
    return [Math.min(...xs), Math.max(...xs)] as const;
  });
  return { ends, plot: scene.plot };
}

describe('few bars in a wide chart', () => {
  it.each([
    ['categories', ['a', 'b', 'c']],
    ['months', dates],
  ])('of %s stand together in the middle, no thicker than others', (_, xs) => {
    const { ends, plot } = barsOf(
      xs.map((x, index) => ({ x, y: index + 1 })),
      1200,
    );
    const [first, last] = [ends[0]![0], ends.at(-1)![1]];
    expect(Math.abs(first - plot.x - (plot.x + plot.width - last))).toBeLessThan(5);
    expect(last - first).toBeLessThan(plot.width / 2);
    for (const [left, right] of ends) expect(right - left).toBeLessThanOrEqual(88);
  });

  it('use the whole width where it is just enough', () => {
    const { ends, plot } = barsOf(
      ['a', 'b', 'c'].map((x) => ({ x, y: 1 })),
      400,
    );
    expect(ends[0]![0] - plot.x).toBeLessThan(40);
  });
});
