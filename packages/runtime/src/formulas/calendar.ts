const DAY = 86_400_000;

/** A cell that holds a date or a datetime, taken apart. */
export interface Moment {
  /** Days since 1970-01-01 of the date as written. */
  readonly day: number;
  /** Milliseconds since 1970 of a datetime; null for a date, which belongs to no time zone. */
  readonly instant: number | null;
  /** Minutes east of UTC that the datetime is written in. */
  readonly offset: number;
}

/** Days since 1970-01-01 in the Gregorian calendar; months from 1. NaN when there is no such day. */
export function dayOf(year: number, month: number, day: number): number {
  if (!Number.isInteger(year) || year < 0 || year > 9999) return Number.NaN;
  if (!Number.isInteger(month) || month < 1 || month > 12) return Number.NaN;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return Number.NaN;
  const shifted = month <= 2 ? year - 1 : year;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1 - 719_468;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Year, month and day of month of a number of days since 1970-01-01. */
export function civilOf(day: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `YYYY-MM-DD`, or null outside the years 0 to 9999. */
export function formatDay(day: number): string | null {
  const date = new Date(day * DAY);
  const year = date.getUTCFullYear();
  return year >= 0 && year <= 9999 ? date.toISOString().slice(0, 10) : null;
}

/** ISO 8601 with offset, without a fraction when there is none; null outside the years 0 to 9999. */
export function formatInstant(instant: number, offset: number): string | null {
  const local = new Date(instant + offset * 60_000);
  const year = local.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) return null;
  const text = local.toISOString().slice(0, -1);
  const clock = text.endsWith('.000') ? text.slice(0, -4) : text;
  if (offset === 0) return `${clock}Z`;
  const minutes = Math.abs(offset);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${clock}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Reads `YYYY-MM-DD` or an ISO 8601 datetime; one without offset is taken as UTC. Null for any other text. */
export function readMoment(text: string): Moment | null {
  if (text.length < 10 || text.length > 40 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45)
    return null;
  const day = dayOf(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
  if (Number.isNaN(day)) return null;
  if (text.length === 10) return { day, instant: null, offset: 0 };
  const match = /^[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d{2}):?(\d{2}))?$/.exec(
    text.slice(10),
  );
  if (!match) return null;
  const [, hours, minutes, seconds = '0', fraction = '0', sign, offsetHours = '0', offsetMinutes = '0'] =
    match;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -1 : 1);
  const milliseconds = Math.floor(Number(`0.${fraction}`) * 1000);
  const clock = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + milliseconds;
  return { day, instant: day * DAY + clock - offset * 60_000, offset };
}

/** NaN when a character is no digit. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** The same day so many months on, or the last of the month when that one is shorter. */
export function addMonths(day: number, months: number): number {
  const civil = civilOf(day);
  const index = civil.year * 12 + civil.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayOf(year, month, Math.min(civil.day, daysInMonth(year, month)));
}

/** Whole months from one day to another; negative backwards. */
export function monthsBetween(from: number, to: number): number {
  if (to < from) return -monthsBetween(to, from);
  const start = civilOf(from);
  const end = civilOf(to);
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return addMonths(from, months) > to ? months - 1 : months;
}

/** A time zone with its formatter, which is slow to make. */
export interface Zone {
  /** Minutes east of UTC at an instant. */
  offsetAt(instant: number): number;
  /** Day in this zone, in days since 1970-01-01. */
  dayAt(instant: number): number;
}

/** An IANA zone; UTC when the name is not known. */
export function createZone(timeZone: string): Zone {
  const formatter = timeZone === 'UTC' ? null : zoneFormatter(timeZone);
  const offsetAt = (instant: number): number => {
    if (!formatter || !Number.isFinite(instant)) return 0;
    const name = formatter.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? '';
    const match = /^GMT([+-])(\d{2}):(\d{2})/.exec(name);
    return match ? (Number(match[2]) * 60 + Number(match[3])) * (match[1] === '-' ? -1 : 1) : 0;
  };
  return { offsetAt, dayAt: (instant) => Math.floor((instant + offsetAt(instant) * 60_000) / DAY) };
}

function zoneFormatter(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    return null;
  }
}
