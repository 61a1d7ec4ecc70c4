import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { niceStep } from '../../../drawing/niceStep.js';
import { alignedTicks, durationStep, linearTicks, logTicks, wholeStep } from './linearTicks.js';

const finite = fc
  .double({ min: -1e300, max: 1e300, noNaN: true })
  .map((value) => (Math.abs(value) < 1e-280 ? 0 : value));
const mantissaOf = (step: number) => Number(step.toExponential(6).split('e')[0]);

describe('ticks of a value axis', () => {
  it('are 1, 2 and 5 steps', () => {
    expect(linearTicks(0, 48_200, 5).ticks).toEqual([0, 10_000, 20_000, 30_000, 40_000, 50_000]);
    expect(linearTicks(0, 0.9, 5).ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(linearTicks(-24, 24, 5).ticks).toEqual([-30, -20, -10, 0, 10, 20, 30]);
  });

  it('show no half customers where values are counts', () => {
    expect(linearTicks(0, 2, 6, wholeStep).ticks).toEqual([0, 1, 2]);
  });

  it('are round as clocks are where values are durations', () => {
    const inMinutes = (seconds: number) =>
      linearTicks(0, seconds, 4, durationStep).ticks.map((tick) => tick / 60);
    expect(inMinutes(16_800)).toEqual([0, 120, 240, 360]);
    expect(inMinutes(3000)).toEqual([0, 15, 30, 45, 60]);
    expect(inMinutes(2 * 86_400)).toEqual([0, 720, 1440, 2160, 2880]);
    expect(linearTicks(0, 12, 4, durationStep).ticks).toEqual([0, 5, 10, 15]);
    expect(linearTicks(0, 8, 4, durationStep).ticks).toEqual([0, 2, 4, 6, 8]);
    expect(linearTicks(0, 40 * 86_400, 4, durationStep).step).toBe(10 * 86_400);
  });

  it('hold no more than they were asked for, and a few at the ends, even where numbers have no finer digits', () => {
    expect(linearTicks(1e15, 1e15 + 1, 6).ticks.length).toBeLessThan(10);
    expect(linearTicks(0, 5e-324, 6).ticks.length).toBeLessThan(10);
  });

  it('cover any domain, rising, in nice steps', () => {
    fc.assert(
      fc.property(finite, finite, fc.integer({ min: 1, max: 12 }), (a, b, count) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const { ticks, step } = linearTicks(low, high, count);
        const slack = step * 1e-6;
        expect(ticks[0]).toBeLessThanOrEqual(low + slack);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(high - slack);
        expect(ticks.length).toBeLessThanOrEqual(count + 3);
        expect([1, 2, 5, 10].some((nice) => Math.abs(mantissaOf(step) - nice) < 1e-6)).toBe(true);
        ticks.slice(1).forEach((tick, index) => expect(tick).toBeGreaterThan(ticks[index]!));
      }),
    );
  });

  it('cover both sides of zero with one interval', () => {
    expect(alignedTicks(-5, 5, 1)).toEqual({ ticks: [-5, 5], step: 10 });
    expect(alignedTicks(-1e-280, 1e-280, 1).ticks).toEqual([-1e-280, 1e-280]);
  });

  it('share the grid lines of another axis', () => {
    fc.assert(
      fc.property(finite, finite, fc.integer({ min: 1, max: 10 }), (a, b, intervals) => {
        const { ticks, step } = alignedTicks(Math.min(a, b), Math.max(a, b), intervals);
        expect(ticks).toHaveLength(intervals + 1);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(a, b) - step * 1e-6);
      }),
      { numRuns: 1000 },
    );
  });

  it('step up to the next of 1, 2 and 5', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-200, max: 1e200, noNaN: true }), (raw) => {
        expect(niceStep(raw)).toBeGreaterThanOrEqual(raw * (1 - 1e-8));
        expect(niceStep(raw)).toBeLessThanOrEqual(raw * 2.6);
      }),
    );
  });
});

describe('ticks of a log axis', () => {
  it('are powers of ten, with 2 and 5 between when there are few', () => {
    expect(logTicks(1, 1e6, 7)).toEqual([1, 10, 100, 1e3, 1e4, 1e5, 1e6]);
    expect(logTicks(3, 80, 6)).toEqual([1, 2, 5, 10, 20, 50, 100]);
  });

  it('cover any domain above zero with few ticks', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-200, max: 1e200, noNaN: true }),
        fc.double({ min: 1, max: 1e100, noNaN: true }),
        (low, times) => {
          const high = low * times;
          const ticks = logTicks(low, high, 6);
          expect(ticks[0]).toBeLessThanOrEqual(low * 1.0001);
          expect(ticks.at(-1)).toBeGreaterThanOrEqual(high * 0.9999);
          expect(ticks.length).toBeLessThan(12);
        },
      ),
    );
  });
});
