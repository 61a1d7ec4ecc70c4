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
  // Most rows of a chart share their day, or their seconds and zone, with the row before. To compare is quick from the first row on; to
  // read digits is so only once the engine has compiled it, and by then most charts are drawn.
  let day = none;
  let midnight = Number.NaN;
  let tail = none;
  let end: TimeTail = readTail(tail);
  return (text) => {
    const { length } = text;
    if (length < 16) return length === 10 || length === 7 ? dateOf(text, length) : Number.NaN;
    if (!text.startsWith(day)) {
      day = text.slice(0, 10);
      midnight = dateOf(day, 10);
    }
    if (length !== tail.length + 16 || !text.startsWith(tail, 16)) {
      tail = text.slice(16);
      end = readTail(tail);
    }
    const time = midnight + clockOf(text, end.milliseconds);
    if (end.offset === null) return time;
    const instant = time - end.offset;
    return offsetAt === null || Number.isNaN(instant) ? instant : instant + offsetAt(instant);
  };
}

/** Begins no time. */
const none = '-';

/** What follows the minute of a datetime. */
interface TimeTail {
  /** Seconds and their fraction; NaN where they are none. */
  readonly milliseconds: number;
  /** What the zone is ahead of UTC in ms; NaN where it is none, null where the text ends without one. */
  readonly offset: number | null;
}

function readTail(tail: string): TimeTail {
  const clockEnd = endOfClock(tail);
  return {
    milliseconds: secondsOf(tail, clockEnd),
    offset: clockEnd === tail.length ? null : zoneOf(tail, clockEnd),
  };
}

/** Midnight of a date, `YYYY-MM-DD` or `YYYY-MM`; NaN where it is none. */
function dateOf(text: string, length: number): number {
  if (text.charCodeAt(4) !== code.minus || (length > 7 && text.charCodeAt(7) !== code.minus))
    return Number.NaN;
  const century = pair(text, 0);
  const year = pair(text, 2);
  const month = pair(text, 5);
  const day = length === 7 ? 1 : pair(text, 8);
  if (century < 0 || year < 0 || month < 0 || day < 0) return Number.NaN;
  return dayOf(century * 100 + year, month, day) * unitLength.day;
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

/** Where seconds and their fraction end: at the zone, or at the end of the text. */
function endOfClock(tail: string): number {
  if (tail.charCodeAt(0) !== code.colon) return 0;
  if (tail.charCodeAt(3) !== code.dot) return 3;
  let end = 4;
  while (end < 13 && digit(tail, end) >= 0) end += 1;
  return end;
}

/** Seconds and their fraction in ms; NaN where they are none. */
function secondsOf(tail: string, end: number): number {
  if (end === 0) return 0;
  const second = pair(tail, 1);
  if (second < 0 || second > 59 || end === 4) return Number.NaN;
  let time = second * 1000;
  for (let at = 4, unit = 100; at < end && unit >= 1; at += 1, unit /= 10) time += digit(tail, at) * unit;
  return time;
}

/** Time of day of a datetime in ms; NaN where it is none. */
function clockOf(text: string, milliseconds: number): number {
  const separator = text.charCodeAt(10);
  if ((separator !== code.t && separator !== code.space) || text.charCodeAt(13) !== code.colon)
    return Number.NaN;
  const hour = pair(text, 11);
  const minute = pair(text, 14);
  if (hour < 0 || minute < 0 || minute > 59) return Number.NaN;
  const time = hour * unitLength.hour + minute * unitLength.minute + milliseconds;
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
  // From midnight to midnight in UTC, while the zone's clock is not changed.
  let [steadyFrom, steadyTo, steady] = [0, 0, 0];
  return (time) => {
    if (time >= steadyFrom && time < steadyTo) return steady;
    const day = Math.floor(time / unitLength.day) * unitLength.day;
    const offset = exact(day);
    if (offset === exact(day + unitLength.day)) {
      [steadyFrom, steadyTo, steady] = [day, day + unitLength.day, offset];
      return offset;
    }
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
