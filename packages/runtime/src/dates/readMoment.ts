import { dayOf } from './calendarDay.js';

const DAY = 86_400_000;

/** A date or datetime as read from its text. */
export interface Moment {
  /** The day as written, in days since 1970-01-01. */
  readonly day: number;
  /** Milliseconds since 1970; null for a date, which belongs to no time zone. */
  readonly instant: number | null;
  /** Minutes east of UTC that a datetime is written in. */
  readonly offset: number;
}

/**
 * Reads `YYYY-MM-DD` or an ISO 8601 datetime (`2026-03-01T09:30`, seconds and fraction optional, `Z` or an offset; UTC when it
 * has neither). Null for any other text and for days that do not exist.
 */
export function readMoment(text: string): Moment | null {
  const day = readDay(text);
  if (Number.isNaN(day)) return null;
  return text.length === 10 ? { day, instant: null, offset: 0 } : readClock(text, day);
}

/** The day that a text starts with, NaN when it does not start with one. */
function readDay(text: string): number {
  if (text.length < 10 || text.length > 40 || text[4] !== '-' || text[7] !== '-') return Number.NaN;
  return dayOf(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
}

function readClock(text: string, day: number): Moment | null {
  if ((text[10] !== 'T' && text[10] !== ' ') || text[13] !== ':') return null;
  const hour = digits(text, 11, 13);
  const minute = digits(text, 14, 16);
  let second = 0;
  let end = 16;
  if (text[end] === ':') {
    second = digits(text, 17, 19);
    end = 19;
    if (text[end] === '.') {
      const from = end;
      do end++;
      while (isDigit(text.charCodeAt(end)));
      if (end === from + 1) return null;
      second += Number(text.slice(from, end));
    }
  }
  const offset = readOffset(text, end);
  if (!(hour < 24 && minute < 60 && second < 60) || Number.isNaN(offset)) return null;
  const clock = (hour * 60 + minute) * 60_000 + Math.floor(second * 1000 + 1e-6);
  return { day, instant: day * DAY + clock - offset * 60_000, offset };
}

/** Minutes of `Z`, `+02:00`, `+0200` or nothing at the end of the text; NaN for anything else. */
function readOffset(text: string, start: number): number {
  if (start === text.length) return 0;
  const sign = text[start];
  if (sign === 'Z') return text.length === start + 1 ? 0 : Number.NaN;
  if (sign !== '+' && sign !== '-') return Number.NaN;
  const minutes = text[start + 3] === ':' ? start + 4 : start + 3;
  if (text.length !== minutes + 2) return Number.NaN;
  const offset = digits(text, start + 1, start + 3) * 60 + digits(text, minutes, minutes + 2);
  return sign === '-' ? 0 - offset : offset;
}

/** The number written from one place to another; NaN when something else than digits stands there. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (!isDigit(code)) return Number.NaN;
    value = value * 10 + code - 48;
  }
  return value;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
