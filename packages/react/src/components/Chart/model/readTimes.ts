import { cellOf, createZone, readMoment } from '@vitrine/runtime/internal';
import type { Zone } from '@vitrine/runtime/internal';
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
    return hasZone(text) ? time + offsetAt(time) : time;
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
      const shifts = hasZone(cell);
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
  const moment = readMoment(text.length === 7 ? `${text}-01` : text);
  return moment ? (moment.instant ?? moment.day * unitLength.day) : Number.NaN;
}

function hasZone(text: string): boolean {
  return text.length > clockLength && /[Z+-]/.test(text.slice(clockLength));
}

/** Minutes since midnight of a datetime; NaN where they are none. */
function minutesOf(text: string): number {
  const minute = pair(text, 14);
  return text[13] === ':' && minute < 60 ? pair(text, 11) * 60 + minute : Number.NaN;
}

/** The number that two digits make; NaN where they are none. */
function pair(text: string, at: number): number {
  const high = text.charCodeAt(at) - 48;
  const low = text.charCodeAt(at + 1) - 48;
  return high >= 0 && high <= 9 && low >= 0 && low <= 9 ? high * 10 + low : Number.NaN;
}

/** Milliseconds that a zone is ahead of UTC, by the instant. The zone is made when it is needed: dates need none. */
function createOffsets(timeZone: string): (time: number) => number {
  let zone: Zone | undefined;
  return (time) => (zone ??= createZone(timeZone)).offsetAt(time) * unitLength.minute;
}
