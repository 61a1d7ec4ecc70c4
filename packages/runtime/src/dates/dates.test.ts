import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, civilOf, dayOf, formatDay, monthsBetween, weekdayOf } from './calendarDay.js';
import { createZone } from './createZone.js';
import { formatInstant } from './formatInstant.js';
import { readMoment } from './readMoment.js';
import { addToDay, addToInstant, startOfUnit } from './timeUnits.js';

const day = (text: string) => readMoment(text)?.day ?? Number.NaN;
const anyDay = fc.integer({ min: dayOf(0, 1, 1), max: dayOf(9999, 12, 31) });
const instant = (text: string) => readMoment(text)?.instant ?? Number.NaN;

describe('days', () => {
  it('are counted as the calendar of JavaScript counts them', () => {
    fc.assert(
      fc.property(anyDay, (value) => {
        const { year, month, day } = civilOf(value);
        expect(dayOf(year, month, day)).toBe(value);
        expect(formatDay(value)).toBe(new Date(value * 86_400_000).toISOString().slice(0, 10));
        expect(weekdayOf(value) % 7).toBe(new Date(value * 86_400_000).getUTCDay());
      }),
    );
  });

  it('that do not exist are NaN', () => {
    expect(dayOf(2026, 2, 29)).toBeNaN();
    expect(dayOf(2026, 13, 1)).toBeNaN();
    expect(dayOf(10_000, 1, 1)).toBeNaN();
    expect(dayOf(2024, 2, 29)).toBe(19_782);
  });

  it('move by months to the last day of a shorter month', () => {
    expect(formatDay(addMonths(day('2026-01-31'), 1))).toBe('2026-02-28');
    expect(formatDay(addMonths(day('2026-03-31'), -13))).toBe('2025-02-28');
    expect(monthsBetween(day('2026-01-31'), day('2026-02-28'))).toBe(1);
    expect(monthsBetween(day('2026-02-28'), day('2026-01-31'))).toBe(-1);
  });

  it('begin weeks, months, quarters and years', () => {
    const start = (text: string, unit: 'week' | 'month' | 'quarter' | 'year', weekStart = 1) =>
      formatDay(startOfUnit(day(text), unit, weekStart));
    expect(start('2026-11-21', 'week')).toBe('2026-11-16');
    expect(start('2026-11-21', 'week', 7)).toBe('2026-11-15');
    expect(start('2026-11-22', 'week', 7)).toBe('2026-11-22');
    expect(start('2026-11-21', 'month')).toBe('2026-11-01');
    expect(start('2026-11-21', 'quarter')).toBe('2026-10-01');
    expect(start('2026-11-21', 'year')).toBe('2026-01-01');
    expect(formatDay(addToDay(day('2026-11-30'), 1, 'quarter'))).toBe('2027-02-28');
  });
});

describe('texts', () => {
  it('are read as dates and datetimes', () => {
    expect(readMoment('2026-03-01')).toEqual({ day: 20_513, instant: null, offset: 0 });
    expect(instant('2026-03-01T09:30:15.250+01:00')).toBe(Date.UTC(2026, 2, 1, 8, 30, 15, 250));
    expect(instant('2026-03-01 09:30-0330')).toBe(Date.UTC(2026, 2, 1, 13, 0));
    expect(instant('2026-03-01T09:30')).toBe(Date.UTC(2026, 2, 1, 9, 30));
  });

  it.each([
    '2026-3-1',
    '2026-02-30',
    '2026-03-01T',
    '2026-03-01T24:00',
    '2026-03-01T09:30:15.',
    '2026-03-01T09:30+1',
    '2026-03-01T09:30Zoo',
    '2026-03-01x',
    'yesterday',
    '',
  ])('such as %j are no dates', (text) => {
    expect(readMoment(text)).toBeNull();
  });

  it('survive being written and read again in any offset', () => {
    const instants = fc.integer({ min: Date.UTC(1, 0, 2), max: Date.UTC(9999, 11, 30) });
    fc.assert(
      fc.property(instants, fc.integer({ min: -840, max: 840 }), (value, offset) => {
        expect(readMoment(formatInstant(value, offset) ?? '')?.instant).toBe(value);
      }),
    );
  });
});

describe('zones', () => {
  const berlin = createZone('Europe/Berlin');

  it('know their offset before and after the clock changes', () => {
    expect(berlin.offsetAt(instant('2026-03-29T00:59:59Z'))).toBe(60);
    expect(berlin.offsetAt(instant('2026-03-29T01:00:00Z'))).toBe(120);
    expect(createZone('Asia/Kolkata').offsetAt(0)).toBe(330);
    expect(createZone('America/New_York').dayAt(instant('2026-03-01T02:00Z'))).toBe(day('2026-02-28'));
  });

  it('take a skipped hour for the one after and a repeated hour for the first', () => {
    expect(berlin.instantAt(day('2026-03-29'), 2.5 * 3_600_000)).toBe(instant('2026-03-29T01:30Z'));
    expect(berlin.instantAt(day('2026-10-25'), 2.5 * 3_600_000)).toBe(instant('2026-10-25T00:30Z'));
  });

  it('agree with Intl hour by hour through a year', () => {
    const names = ['Africa/Casablanca', 'America/St_Johns', 'Australia/Lord_Howe', 'Europe/Berlin'];
    for (const timeZone of names) {
      const zone = createZone(timeZone);
      const hours = new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' });
      for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 3_600_000 * 7) {
        const local = new Date(at + zone.offsetAt(at) * 60_000);
        expect(local.getUTCHours()).toBe(Number(hours.format(at)));
      }
    }
  });

  it('keep the clock when days are added and the duration when hours are', () => {
    const from = instant('2026-03-28T12:00+01:00');
    expect(addToInstant(from, 1, 'day', berlin)).toBe(instant('2026-03-29T12:00+02:00'));
    expect(addToInstant(from, 24, 'hour', berlin)).toBe(instant('2026-03-29T13:00+02:00'));
  });

  it('of an unknown name are UTC', () => {
    expect(createZone('Mars/Olympus').offsetAt(0)).toBe(0);
  });
});
