import { unitLength } from '../scale/calendar.js';

const datePattern = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;
const dateTimePattern = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

/** Whether a text reads as a date or a date with time. */
export function isTimeText(text: string): boolean {
  return datePattern.test(text) || dateTimePattern.test(text);
}

/**
 * Makes a reader of dates and datetimes as wall-clock milliseconds in a zone; null for what is neither.
 *
 * A date has no zone and is the same day everywhere.
 */
export function createTimeParser(timeZone: string): (text: string) => number | null {
  const offsetAt = createOffsets(timeZone);
  return (text) => {
    const date = datePattern.exec(text);
    if (date) {
      const [year, month, day] = [Number(date[1]), Number(date[2]), Number(date[3] ?? 1)];
      const parsed = new Date(0);
      parsed.setUTCFullYear(year, month - 1, day);
      return parsed.getUTCMonth() === month - 1 && parsed.getUTCDate() === day ? parsed.getTime() : null;
    }
    if (!dateTimePattern.test(text)) return null;
    const hasZone = /(?:Z|[+-]\d{2}:?\d{2})$/.test(text);
    const time = Date.parse(hasZone ? text.replace(' ', 'T') : `${text.replace(' ', 'T')}Z`);
    if (Number.isNaN(time)) return null;
    return hasZone ? time + offsetAt(time) : time;
  };
}

// Asking Intl is slow, so a day whose ends agree is asked only once.
function createOffsets(timeZone: string): (time: number) => number {
  if (timeZone === 'UTC') return () => 0;
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
