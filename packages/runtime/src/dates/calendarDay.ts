/** Days are counted from 1970-01-01 in the Gregorian calendar, years 0 to 9999; NaN stands for a day that does not exist. */
const DAY = 86_400_000;

/** The day of a year, month (from 1) and day of month; NaN when there is none such. */
export function dayOf(year: number, month: number, day: number): number {
  if (!(year >= 0 && year <= 9999) || !(month >= 1 && month <= 12)) return Number.NaN;
  if (!(day >= 1 && day <= daysInMonth(year, month))) return Number.NaN;
  const fromMarch = month > 2 ? month - 3 : month + 9;
  const yearFromMarch = month > 2 ? year : year - 1;
  const leapDays =
    Math.floor(yearFromMarch / 4) - Math.floor(yearFromMarch / 100) + Math.floor(yearFromMarch / 400);
  return yearFromMarch * 365 + leapDays + Math.floor((fromMarch * 153 + 2) / 5) + day - 719_469;
}

/** How many days a month (from 1) has. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Year, month (from 1) and day of month of a day. */
export function civilOf(day: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Day of the week, Monday 1 to Sunday 7. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** `YYYY-MM-DD`; null outside the years 0 to 9999. */
export function formatDay(day: number): string | null {
  const { year, month, day: dayOfMonth } = civilOf(day);
  if (!(year >= 0 && year <= 9999)) return null;
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

/** The same day of the month so many months on, or the last day of a shorter month. */
export function addMonths(day: number, months: number): number {
  const from = civilOf(day);
  const index = from.year * 12 + from.month - 1 + Math.trunc(months);
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayOf(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/** Whole months from one day to another; negative backwards. */
export function monthsBetween(from: number, to: number): number {
  if (to < from) return -monthsBetween(to, from);
  const start = civilOf(from);
  const end = civilOf(to);
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return addMonths(from, months) > to ? months - 1 : months;
}

export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
