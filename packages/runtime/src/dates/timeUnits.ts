import { addMonths, civilOf, dayOf, weekdayOf } from './calendarDay.js';
import type { Zone } from './createZone.js';

/** Units that consist of whole days. */
export type DayUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';
/** Units of calendar and clock. */
export type TimeUnit = 'minute' | 'hour' | DayUnit;

const DAY = 86_400_000;

/** The day so many units on, counts cut to whole numbers; a day of the month that is missing becomes the last. NaN outside the years 0 to 9999. */
export function addToDay(day: number, count: number, unit: DayUnit): number {
  const whole = Math.trunc(count);
  if (unit === 'day') return day + whole;
  if (unit === 'week') return day + whole * 7;
  return addMonths(day, whole * (unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12));
}

/** The instant so many units on. From a day upwards the clock in the zone stays the same; minutes and hours may be fractions. */
export function addToInstant(instant: number, count: number, unit: TimeUnit, zone: Zone): number {
  if (unit === 'minute') return instant + count * 60_000;
  if (unit === 'hour') return instant + count * 3_600_000;
  const day = zone.dayAt(instant);
  const clock = instant + zone.offsetAt(instant) * 60_000 - day * DAY;
  return zone.instantAt(addToDay(day, count, unit), clock);
}

/** First day of the unit that a day lies in; weeks begin on `weekStart`, Monday 1 to Sunday 7. */
export function startOfUnit(day: number, unit: DayUnit, weekStart: number): number {
  if (unit === 'day') return day;
  if (unit === 'week') return day - ((weekdayOf(day) - weekStart + 7) % 7);
  const { year, month } = civilOf(day);
  if (unit === 'month') return dayOf(year, month, 1);
  return dayOf(year, unit === 'quarter' ? month - ((month - 1) % 3) : 1, 1);
}
