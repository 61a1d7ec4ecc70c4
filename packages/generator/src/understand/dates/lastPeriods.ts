import { cellOf } from '@vitrine/runtime/internal';
import type { Row } from '@vitrine/schema';
import { dayFrom, isoDay, startOf } from './calendar.js';
import type { Language } from '../lexicon/index.js';
import { phraseIn } from '../lexicon/senses.js';
import type { TimeUnit } from '../tables/profileData.js';

/** A calendar period: its first day and the first day after it, ISO, and its name. */
export interface Period {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/** The last period that the data covers wholly, and the one before it. */
export interface LastPeriods {
  readonly last: Period;
  readonly before: Period;
}

/** What a calendar period is called that begins on a day. */
function periodName(from: string, unit: TimeUnit, language: Language): string {
  const date = new Date(`${from}T00:00:00Z`);
  const year = date.getUTCFullYear();
  const write = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(date);
  switch (unit) {
    case 'year':
      return String(year);
    case 'quarter':
      return `Q${Math.floor(date.getUTCMonth() / 3) + 1} ${year}`;
    case 'month':
      return write({ month: 'long', year: 'numeric' });
    case 'week':
      return phraseIn(language, 'weekOf', { x: write({ dateStyle: 'medium' }) });
    default:
      return write({ dateStyle: 'medium' });
  }
}

/** What a stretch of days is called: a calendar period by its name, any other by its first and last day. */
export function stretchName(from: string, to: string, unit: TimeUnit, language: Language): string {
  if (startOf(from, unit, 1) === to) return periodName(from, unit, language);
  const [first, last] = [from, dayFrom(to, -1, 'day')].map((day) => new Date(`${day}T00:00:00Z`));
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).formatRange(
    first!,
    last!,
  );
}

/** The days of a column, each with its latest time of day, empty for days without one. */
function endsOfDays(rows: readonly Row[], key: string): ReadonlyMap<string, string> {
  const ends = new Map<string, string>();
  for (const row of rows) {
    const cell = cellOf(row, key);
    if (typeof cell !== 'string' || Number.isNaN(Date.parse(cell.slice(0, 10)))) continue;
    const [day, time] = [cell.slice(0, 10), cell.slice(11, 16)];
    if (time >= (ends.get(day) ?? '')) ends.set(day, time);
  }
  return ends;
}

/** Whether a day ends earlier than any other: the data was taken while it went on. */
const breaksOff = (ends: ReadonlyMap<string, string>, day: string): boolean =>
  [...ends].every(([other, end]) => other === day || end > ends.get(day)!);

/**
 * Finds the two periods that can be compared fairly: both over by `now`, both with rows, and neither cut off by
 * where the data begins or ends. Null where there are no two in a row.
 */
export function lastPeriods(
  rows: readonly Row[],
  key: string,
  unit: TimeUnit,
  now: number,
  language: Language = 'en',
): LastPeriods | null {
  const ends = endsOfDays(rows, key);
  const sorted = [...ends.keys()].toSorted();
  const [first, newest] = [sorted[0], sorted.at(-1)];
  if (!first || !newest || first === newest) return null;
  const starts = new Set(sorted.map((day) => startOf(day, unit)));
  // One date for each period stands for all of it: figures by month, dated on the first.
  const isSummed = starts.size === sorted.length;
  const gap = ((Date.parse(newest) - Date.parse(first)) / (sorted.length - 1)) * 1.5;
  const covers = (from: string) =>
    isSummed ||
    (Date.parse(first) - gap <= Date.parse(from) &&
      Date.parse(newest) + gap >= Date.parse(startOf(from, unit, 1)));
  const isOver = (from: string) =>
    startOf(from, unit, 1) <= isoDay(now) && !(unit === 'day' && from === newest && breaksOff(ends, newest));
  const last = [...starts].toSorted().findLast((from) => isOver(from) && covers(from));
  const before = last && startOf(last, unit, -1);
  if (!last || !before || !starts.has(before) || !covers(before)) return null;
  const period = (from: string): Period => ({
    from,
    to: startOf(from, unit, 1),
    name: periodName(from, unit, language),
  });
  return { last: period(last), before: period(before) };
}
