import { describe, expect, it } from 'vitest';
import { chartProps, sceneOf, textsOf } from './scene.testing.js';

const rows = (values: readonly (number | null)[]) => values.map((y, index) => ({ x: `c${index}`, y }));

describe('a pie', () => {
  it('draws the largest first and puts the smallest of many together', () => {
    const scene = sceneOf(
      chartProps(rows(Array.from({ length: 20 }, (_, index) => index + 1)), { kind: 'pie' }),
    );
    expect(scene.marks).toHaveLength(8);
    expect(scene.marks.at(-1)?.color).toBeUndefined();
  });

  it('draws one share as a full circle, sums repeated names and leaves out what is no share', () => {
    const scene = sceneOf(
      chartProps(
        [
          { x: 'a', y: 2 },
          { x: 'a', y: 3 },
          { x: 'b', y: -1 },
          { x: 'c', y: null },
          { x: 'd', y: 0 },
        ],
        { kind: 'donut' },
      ),
    );
    expect(scene.marks).toHaveLength(1);
    expect(textsOf(scene, 'total')).toEqual(['5']);
    expect(scene.notes).toEqual([{ kind: 'notPositive', count: 1 }]);
  });

  it.each(['pie', 'donut'] as const)('draws a share beside which the others cannot be seen: %s', (kind) => {
    const [largest] = sceneOf(chartProps(rows([1e9, 50, 30]), { kind })).marks;
    const path = largest?.shape === 'path' ? largest.d : '';
    // Two half circles: one whole arc would begin where it ends, and not be drawn.
    expect(path.match(/A/g)!.length).toBe(kind === 'donut' ? 4 : 2);
  });

  it('leaves a slice that is switched off out of the whole', () => {
    expect(textsOf(sceneOf(chartProps(rows([6, 4]), { kind: 'donut' }), 600, ['c0']), 'total')).toEqual([
      '4',
    ]);
  });

  it('writes a total that is too long for its middle short, with no zeros behind the point', () => {
    const totalOf = (y: number) =>
      textsOf(sceneOf(chartProps(rows([y]), { kind: 'donut', height: 160 })), 'total');
    expect(totalOf(12_505_123)).toEqual(['12.5M']);
    expect(totalOf(1_000_001_500)).toEqual(['1B']);
  });

  it('tells a small share from nothing and the rest from the whole', () => {
    const labelsOf = (values: readonly number[]) =>
      textsOf(sceneOf(chartProps(rows(values), { kind: 'pie', valueLabels: true })), 'value');
    expect(labelsOf([99.6, 0.4])).toEqual(['99.6%']);
    expect(labelsOf([75, 25])).toEqual(['75%', '25%']);
    expect(labelsOf([5])).toEqual(['100%']);
  });

  it('knows the slice under the pointer', () => {
    const scene = sceneOf(chartProps(rows([50, 50]), { kind: 'donut' }));
    const { x, y, width } = scene.plot;
    expect(scene.slotAt(x + width - 5, y + width / 2)).toBe(0);
    expect(scene.slotAt(x + 5, y + width / 2)).toBe(1);
    expect(scene.slotAt(x + width / 2, y + width / 2)).toBeNull();
  });
});
