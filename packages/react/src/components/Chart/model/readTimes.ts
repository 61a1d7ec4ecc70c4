import { cellOf, dayOf } from '@vitrine/runtime/internal';
import type { Row } from '@vitrine/schema';
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
  const offsetAt = createOffsets(timeZone);
  return (text) => {
    const time = timeInUtc(text);
    return hasZone(text) && !Number.isNaN(time) ? time + offsetAt(time) : time;
  };
}

/** A column read as times. */
export interface Times {
  /** Wall-clock milliseconds by row; NaN where a cell is no time. */
  readonly at: Float64Array;
  /** Whether every cell that is not empty reads as a time, be it one that no calendar has. */
  readonly all: boolean;
  /** Whether at least one does. */
  readonly some: boolean;
}

/** Reads a column as {@link createTimeParser} reads a text. */
export function readTimes(rows: readonly Row[], key: string, timeZone: string): Times {
  const at = new Float64Array(rows.length);
  const offsetAt = createOffsets(timeZone);
  let [all, some] = [true, false];
  // Most datetimes differ from the one before in hour and minute only. To compare is quick from the first row on; to read all digits is so
  // only once the engine has compiled it, and by then most charts are drawn.
  let [day, tail, length, midnight, isZoned] = [none, none, 0, 0, false];
  for (let row = 0; row < rows.length; row += 1) {
    const cell = cellOf(rows[row]!, key);
    if (typeof cell === 'string') {
      if (cell.length === length && cell.startsWith(day) && cell.startsWith(tail, clockLength)) {
        const minutes = minutesOf(cell);
        if (minutes >= 0 && minutes < minutesOfDay) {
          const time = midnight + minutes * unitLength.minute;
          at[row] = isZoned ? time + offsetAt(time) : time;
          continue;
        }
      }
      const time = timeInUtc(cell);
      const isTime = !Number.isNaN(time);
      const shifts = isTime && hasZone(cell);
      at[row] = shifts ? time + offsetAt(time) : time;
      if (isTime && cell.length >= clockLength) {
        day = cell.slice(0, 11);
        tail = cell.slice(clockLength);
        ({ length } = cell);
        midnight = time - minutesOf(cell) * unitLength.minute;
        isZoned = shifts;
      }
      if (isTime || isTimeText(cell)) some = true;
      else all = false;
    } else {
      at[row] = Number.NaN;
      if (cell !== null) all = false;
    }
  }
  return { at, all, some };
}

/** Begins no time. */
const none = '-';

/** Characters of `YYYY-MM-DDThh:mm`. */
const clockLength = 16;

const minutesOfDay = 1440;

/** A text as milliseconds; NaN where it is no time. What has no zone is taken as UTC. */
function timeInUtc(text: string): number {
  const { length } = text;
  if (length < clockLength) return length === 10 || length === 7 ? dateOf(text, length) : Number.NaN;
  const end = endOfClock(text);
  const separator = text.charCodeAt(10);
  const minutes = minutesOf(text);
  if ((separator !== code.t && separator !== code.space) || minutes < 0) return Number.NaN;
  const time = minutes * unitLength.minute + secondsOf(text, end);
  if (!(time <= unitLength.day)) return Number.NaN;
  return dateOf(text, 10) + time - (end === length ? 0 : zoneOf(text, end));
}

function hasZone(text: string): boolean {
  return text.length > clockLength && endOfClock(text) < text.length;
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

/** Where the clock of a datetime ends: at its zone, or at the end of the text. */
function endOfClock(text: string): number {
  if (text.charCodeAt(16) !== code.colon) return 16;
  if (text.charCodeAt(19) !== code.dot) return 19;
  let end = 20;
  while (end < 29 && digit(text, end) >= 0) end += 1;
  return end;
}

/** Minutes since midnight of a datetime; negative where they are none. */
function minutesOf(text: string): number {
  if (text.charCodeAt(13) !== code.colon) return -1;
  const hour = pair(text, 11);
  const minute = pair(text, 14);
  return hour >= 0 && minute >= 0 && minute <= 59 ? hour * 60 + minute : -1;
}

/** Seconds of a datetime and their fraction in ms; NaN where they are none. */
function secondsOf(text: string, end: number): number {
  if (end === 16) return 0;
  const second = pair(text, 17);
  if (second < 0 || second > 59 || end === 20) return Number.NaN;
  let time = second * 1000;
  for (let at = 20, unit = 100; at < end && unit >= 1; at += 1, unit /= 10) time += digit(text, at) * unit;
  return time;
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
  if (timeZone === 'UTC') return () => 0;
  // Made when it is needed: it takes a browser a millisecond, and dates need none.
  let format: Intl.DateTimeFormat | null | undefined;
  const known = new Map<number, number>();
  const exact = (time: number) => {
    const minute = Math.floor(time / unitLength.minute) * unitLength.minute;
    const found = known.get(minute);
    if (found !== undefined) return found;
    if (format === undefined) format = zoneReader(timeZone);
    if (format === null) return 0;
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
