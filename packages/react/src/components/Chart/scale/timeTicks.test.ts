import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonUnit, floorTime } from './calendar.js';
import { createTimeWriter } from './createTimeWriter.js';
import { timeLabels, timeTicks } from './timeTicks.js';

const at = (text: string) => Date.parse(text);
const options = { write: createTimeWriter('en'), weekStart: 1, unit: 'day' as const };
const atMost = (count: number) => (ticks: readonly number[]) => ticks.length <= count;

describe('calendar ticks', () => {
  it('stand at the starts of months and name the year where it begins', () => {
    const { labels } = timeTicks({
      ...options,
      min: at('2025-10-03'),
      max: at('2026-03-20'),
      fits: atMost(6),
    });
    expect(labels).toEqual(['Nov 2025', 'Dec', 'Jan 2026', 'Feb', 'Mar']);
  });

  it('never repeat a label: over two years each month has its year', () => {
    const months = Array.from({ length: 24 }, (_, month) => Date.UTC(2025, month, 1));
    const labels = timeLabels(months, 'month', createTimeWriter('en'));
    expect(new Set(labels).size).toBe(24);
    expect(labels[13]).toBe('Feb 2026');
  });

  it('start weeks on the day the document says', () => {
    expect(floorTime(at('2026-03-05'), 'week', 1, 1)).toBe(at('2026-03-02'));
    expect(floorTime(at('2026-03-05'), 'week', 1, 7)).toBe(at('2026-03-01'));
    expect(floorTime(at('1969-12-30'), 'week', 1, 1)).toBe(at('1969-12-29'));
  });

  it('are no finer than the data', () => {
    const { ticks } = timeTicks({
      ...options,
      unit: 'month',
      min: at('2026-01-01'),
      max: at('2026-04-01'),
      fits: () => true,
    });
    expect(ticks).toHaveLength(4);
  });

  it('give none where not even two fit', () => {
    expect(timeTicks({ ...options, min: 0, max: 1e12, fits: () => false }).ticks).toEqual([]);
  });

  it('lie within any span, rising, each label once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -6e13, max: 2e14 }),
        fc.integer({ min: 1000, max: 2e14 }),
        fc.integer({ min: 2, max: 12 }),
        (min, span, count) => {
          const max = Math.min(8e15, min + span);
          const { ticks, labels } = timeTicks({ ...options, unit: 'second', min, max, fits: atMost(count) });
          expect(new Set(labels).size).toBe(ticks.length);
          expect(
            ticks.every(
              (tick, index) => tick >= min && tick <= max && (index === 0 || tick > ticks[index - 1]!),
            ),
          ).toBe(true);
        },
      ),
    );
  });
});

describe('the unit of times', () => {
  it('is the coarsest at whose starts they all lie', () => {
    expect(commonUnit([at('2025-01-01'), at('2026-01-01')])).toBe('year');
    expect(commonUnit([at('2025-01-01'), at('2025-04-01')])).toBe('month');
    expect(commonUnit([at('2025-01-01'), at('2025-04-02')])).toBe('day');
    expect(commonUnit([at('2025-01-01T05:00:00Z')])).toBe('hour');
    expect(commonUnit([at('2025-01-01T05:00:00Z'), at('2025-01-01T05:30:00Z')])).toBe('minute');
    expect(commonUnit([at('2025-01-01T05:00:01Z')])).toBe('second');
  });
});
