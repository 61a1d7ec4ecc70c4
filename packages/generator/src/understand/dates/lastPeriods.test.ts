import { describe, expect, it } from 'vitest';
import { lastPeriods } from './lastPeriods.js';

const now = Date.parse('2026-11-21T08:00:00Z');
const dayLength = 86_400_000;
/** A row for each day from the first to the last. */
function daily(first: string, last: string) {
  const count = (Date.parse(last) - Date.parse(first)) / dayLength + 1;
  return Array.from({ length: count }, (_, index) => ({
    day: new Date(Date.parse(first) + index * dayLength).toISOString().slice(0, 10),
  }));
}

describe('the last full period and the one before', () => {
  it('leave out the month that the data ends in the middle of', () => {
    expect(lastPeriods(daily('2026-01-01', '2026-06-12'), 'day', 'month', now)).toEqual({
      last: { from: '2026-05-01', to: '2026-06-01', name: 'May 2026' },
      before: { from: '2026-04-01', to: '2026-05-01', name: 'April 2026' },
    });
  });

  it('leave out the month that is not over yet, and what lies ahead', () => {
    const found = lastPeriods(daily('2026-01-01', '2026-12-31'), 'day', 'month', now);
    expect(found?.last.name).toBe('October 2026');
  });

  it('take one date for each month as the whole month', () => {
    const rows = ['2026-03-01', '2026-04-01', '2026-05-01'].map((day) => ({ day }));
    expect(lastPeriods(rows, 'day', 'month', now)?.last.name).toBe('May 2026');
  });

  it('reach over the turn of the year in every unit', () => {
    const rows = daily('2023-01-01', '2024-01-02');
    const names = (['day', 'week', 'month', 'quarter'] as const).map((unit) => {
      const found = lastPeriods(rows, 'day', unit, now);
      return [found?.before.name, found?.last.name];
    });
    expect(names).toEqual([
      ['Jan 1, 2024', 'Jan 2, 2024'],
      ['week of Dec 18, 2023', 'week of Dec 25, 2023'],
      ['November 2023', 'December 2023'],
      ['Q3 2023', 'Q4 2023'],
    ]);
    expect(lastPeriods(daily('2021-01-01', '2023-06-30'), 'day', 'year', now)?.last.name).toBe('2022');
  });

  it('are none where the period before has no rows or began before the data', () => {
    const rows = [...daily('2026-01-01', '2026-02-28'), ...daily('2026-04-01', '2026-04-30')];
    expect(lastPeriods(rows, 'day', 'month', now)).toBeNull();
    expect(lastPeriods(daily('2026-04-12', '2026-05-31'), 'day', 'month', now)).toBeNull();
    expect(lastPeriods([], 'day', 'month', now)).toBeNull();
    expect(lastPeriods([{ day: 'soon' }, { day: null }], 'day', 'month', now)).toBeNull();
  });
});

it('A28: a day that the data breaks off in is not compared with whole ones', () => {
  const hours = ['2026-10-02', '2026-10-03', '2026-10-04'].flatMap((day) =>
    ['06:00', '13:30', '21:00'].map((time) => ({ at: `${day}T${time}:00Z` })),
  );
  expect(lastPeriods(hours, 'at', 'day', now)?.last.from).toBe('2026-10-04');
  expect(lastPeriods(hours.slice(0, -2), 'at', 'day', now)?.last.from).toBe('2026-10-03');
});
