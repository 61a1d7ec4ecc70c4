import { dayOf } from '@vitrine/runtime';
import { unitLength } from '../scale/calendar.js';

const timePattern =
  /^\d{4}-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?$/;

/** Whether a text reads as a date or a date with time, also one that no calendar has. */
export function isTimeText(text: string): boolean {
  return timePattern.test(text);
}

/**
 * Makes a reader of dates and datetimes as wall-clock milliseconds in a zone; NaN for what is neither.
 *
 * A date has no zone and is the same day everywhere.
 */
export function createTimeParser(timeZone: string): (text: string) => number {
  const offsetAt = timeZone === 'UTC' ? null : createOffsets(timeZone);
  // The rows of a chart have many times of the same day.
  let known = 0;
  let knownMidnight = Number.NaN;
  const midnightOf = (year: number, month: number, day: number) => {
    const date = (year * 100 + month) * 100 + day;
    if (date !== known) {
      known = date;
      knownMidnight = dayOf(year, month, day) * unitLength.day;
    }
    return knownMidnight;
  };
  return (text) => {
    const { length } = text;
    if (length < 7 || length > 35 || text.charCodeAt(4) !== code.minus) return Number.NaN;
    if (length > 7 && text.charCodeAt(7) !== code.minus) return Number.NaN;
    const century = pair(text, 0);
    const year = pair(text, 2);
    const month = pair(text, 5);
    const day = length === 7 ? 1 : pair(text, 8);
    if (century < 0 || year < 0 || month < 0 || day < 0) return Number.NaN;
    const midnight = midnightOf(century * 100 + year, month, day);
    if (length === 7 || length === 10) return midnight;
    const end = clockEnd(text);
    const time = midnight + clockOf(text, end);
    if (end === length) return time;
    const instant = time - zoneOf(text, end);
    return offsetAt === null || Number.isNaN(instant) ? instant : instant + offsetAt(instant);
  };
}

// By character codes and whole numbers, because a hundred thousand regular expressions take longer than drawing their chart.
const code = { minus: 45, plus: 43, dot: 46, zero: 48, colon: 58, space: 32, t: 84, z: 90 } as const;

/** The digit at a place; -1 where there is none. */
function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - code.zero;
  return value >= 0 && value <= 9 ? value : -1;
}

/** The number that two digits make; negative where they are none. */
function pair(text: string, at: number): number {
  const high = text.charCodeAt(at) - code.zero;
  const low = text.charCodeAt(at + 1) - code.zero;
  return high >= 0 && high <= 9 && low >= 0 && low <= 9 ? high * 10 + low : -1;
}

/** Where the clock of a datetime ends: at its zone, or at the end of the text. */
function clockEnd(text: string): number {
  if (text.charCodeAt(16) !== code.colon) return 16;
  if (text.charCodeAt(19) !== code.dot) return 19;
  let end = 20;
  while (end < 29 && digit(text, end) >= 0) end += 1;
  return end;
}

/** Time of day of a datetime in ms; NaN where it is none. */
function clockOf(text: string, end: number): number {
  const separator = text.charCodeAt(10);
  if ((separator !== code.t && separator !== code.space) || text.charCodeAt(13) !== code.colon)
    return Number.NaN;
  const hour = pair(text, 11);
  const minute = pair(text, 14);
  const second = end > 16 ? pair(text, 17) : 0;
  if (hour < 0 || minute < 0 || minute > 59 || second < 0 || second > 59 || end === 20) return Number.NaN;
  let time = hour * unitLength.hour + minute * unitLength.minute + second * 1000;
  for (let at = 20, unit = 100; at < end && unit >= 1; at += 1, unit /= 10) time += digit(text, at) * unit;
  return time <= unitLength.day ? time : Number.NaN;
}

/** What `Z`, `+01:00` or `+0100` is ahead of UTC, in ms; NaN where it is no zone. */
function zoneOf(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  if (sign === code.z) return text.length === at + 1 ? 0 : Number.NaN;
  const minuteAt = text.charCodeAt(at + 3) === code.colon ? at + 4 : at + 3;
  if ((sign !== code.plus && sign !== code.minus) || text.length !== minuteAt + 2) return Number.NaN;
  const hours = pair(text, at + 1);
  const minutes = pair(text, minuteAt);
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return Number.NaN;
  return (sign === code.minus ? -1 : 1) * (hours * unitLength.hour + minutes * unitLength.minute);
}

// Asking Intl is slow, so a day whose ends agree is asked only once.
function createOffsets(timeZone: string): (time: number) => number {
  const format = zoneReader(timeZone);
  if (format === null) return () => 0;
  const known = new Map<number, number>();
  const exact = (time: number) => {
    const minute = Math.floor(time / unitLength.minute) * unitLength.minute;
    const found = known.get(minute);
    if (found !== undefined) return found;
    const parts = new Map<string, number>(
      format.formatToParts(minute).map(({ type, value }) => [type, Number(value)]),
    );
    const part = (type: string) => parts.get(type) ?? 0;
    const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
    known.set(minute, local - minute);
    return local - minute;
  };
  return (time) => {
    const day = Math.floor(time / unitLength.day) * unitLength.day;
    const offset = exact(day);
    if (offset === exact(day + unitLength.day)) return offset;
    const quarter = unitLength.minute * 15;
    return exact(Math.floor(time / quarter) * quarter);
  };
}

/** Null for a zone that this browser does not know: times are then read in UTC. */
function zoneReader(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  } catch {
    return null;
  }
}
