import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRowScale } from './rowScale.js';

const rowHeight = 40;
const view = 600;

describe('the scale of rows', () => {
  it('is the pixels of the rows as long as browsers can scroll them', () => {
    const scale = createRowScale(10_000, rowHeight);
    expect(scale.height).toBe(400_000);
    expect(scale.at(4_020, view)).toEqual({ row: 100.5, top: 4_020 });
    expect(scale.scrollTo(100.5, view)).toBe(4_020);
  });

  it('is squeezed for more, and its end is the end of the rows', () => {
    const scale = createRowScale(1_000_000, rowHeight);
    expect(scale.height).toBeLessThan(10_000_000);
    const { row } = scale.at(scale.height - view, view);
    expect(row).toBeCloseTo(1_000_000 - view / rowHeight, 6);
  });

  it('leads back to every row that it scrolled to', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (count, part) => {
          const row = Math.floor(part * Math.max(0, count - view / rowHeight));
          const scale = createRowScale(count, rowHeight);
          expect(scale.at(scale.scrollTo(row, view), view).row).toBeCloseTo(row, 3);
        },
      ),
    );
  });

  it('stays at the first row where all of them are in view', () => {
    expect(createRowScale(3, rowHeight).at(50, view)).toEqual({ row: 0, top: 0 });
  });
});
