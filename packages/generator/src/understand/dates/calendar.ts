import { addToDay, formatDay, startOfUnit, type DayUnit } from '@vitrine/runtime/internal';

const dayLength = 86_400_000;
const firstDay = '0000-01-01';
const lastDay = '9999-12-31';

/** The day of an instant in UTC, `YYYY-MM-DD`. */
export const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The day so many units on, or before where the count is negative; of a month that is too short its last day. */
export function dayFrom(day: string, count: number, unit: DayUnit): string {
  const moved = formatDay(addToDay(Date.parse(day) / dayLength, count, unit));
  return moved ?? (count < 0 ? firstDay : lastDay);
}

/** Days from one day to another; negative where that lies before. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / dayLength;

/** Days of a month, on average over leap years. */
export const daysInMonth = 30.4375;

/** First day of the unit that lies `steps` units after that of a day; weeks begin on Monday. */
export function startOf(day: string, unit: DayUnit, steps = 0): string {
  const start = formatDay(startOfUnit(Date.parse(day) / dayLength, unit, 1)) ?? day;
  return dayFrom(start, steps, unit);
}

/** Last day of the unit that a day lies in. */
export function endOf(day: string, unit: DayUnit): string {
  return dayFrom(startOf(day, unit, 1), -1, 'day');
}

/** Some months from the first of one on: their first day, and the first day after them. Months count from 0. */
export function monthsFrom(year: number, month: number, count: number): { first: string; after: string } {
  const first = isoDay(Date.UTC(year, month));
  return { first, after: dayFrom(first, count, 'month') };
}
