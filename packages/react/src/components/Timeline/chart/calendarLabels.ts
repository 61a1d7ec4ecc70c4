import { civilOf, createZone, formatDay } from '@vitrine/runtime/internal';
import type { DayUnit } from '@vitrine/runtime/internal';
import type { NodeContext } from '../../../renderer/types.js';
import type { Day } from '../Timeline.logic.js';

/** Writes the steps of the calendar in a language. */
export interface CalendarLabels {
  /** A short label: `14`, `Mar`, `Q2`, `2026`. */
  readonly minor: (unit: DayUnit, day: Day) => string;
  /** A label that stands alone: `March 2026`, `2026`. */
  readonly major: (unit: DayUnit, day: Day) => string;
  /** A day in full. */
  readonly day: (day: Day) => string;
  /** A day in little room: without the year where nobody asks for it, else in figures. */
  readonly shortDay: (day: Day) => string;
  /** First and last day, without saying twice what they share. */
  readonly span: (start: Day, end: Day) => string;
  /** The same in little room: without the year where nobody asks for it, else in figures. */
  readonly shortSpan: (start: Day, end: Day) => string;
}

const milliseconds = 86_400_000;

/** Half a year from today a day needs no year, on either side of New Year. */
const nearDays = 183;

/** Letters of a span that the narrowest list has room for. */
const longest = 16;

/**
 * Makes the labels of a calendar; making the formatters is slow, so each is made once for a language, when it is needed.
 *
 * @param range First and last day of all that is listed, whose short days are written alike.
 */
export function createCalendarLabels(
  { environment, t, format }: Pick<NodeContext, 'environment' | 't' | 'format'>,
  { start: first, end: last }: { readonly start: Day; readonly end: Day },
): CalendarLabels {
  const formatter = (options: Intl.DateTimeFormatOptions) => {
    let made: Intl.DateTimeFormat | undefined;
    return () => (made ??= new Intl.DateTimeFormat(environment.locale, { ...options, timeZone: 'UTC' }));
  };
  const writer = (options: Intl.DateTimeFormatOptions) => {
    const made = formatter(options);
    return (day: Day) => made().format(day * milliseconds);
  };
  const month = writer({ month: 'short' });
  const monthAndYear = writer({ month: 'long', year: 'numeric' });
  const year = writer({ year: 'numeric' });
  const dayOfMonth = writer({ day: 'numeric' });
  const short = formatter({ day: 'numeric', month: 'short' });
  const shortFigures = formatter({ day: 'numeric', month: 'numeric' });
  const figures = formatter({ day: 'numeric', month: 'numeric', year: '2-digit' });
  const medium = formatter({ dateStyle: 'medium' });
  const day = (value: Day) => format(formatDay(value), 'date');
  const span = (start: Day, end: Day) =>
    start === end ? day(start) : medium().formatRange(start * milliseconds, end * milliseconds);
  // The list and the drawing each write the days of an item, and again with every scroll; a range takes long to write.
  const spans = new Map<string, string>();
  const today = environment.now === null ? null : createZone(environment.timeZone).dayAt(environment.now);
  const isNear = (value: Day) =>
    today !== null && (Math.abs(value - today) < nearDays || civilOf(value).year === civilOf(today).year);
  // The calendar beside the list names its one year.
  const isYearKnown = civilOf(first).year === civilOf(last).year || (isNear(first) && isNear(last));
  return {
    minor: (unit, value) => {
      if (unit === 'year') return year(value);
      if (unit === 'quarter') return t('timeline.quarter', { number: Math.ceil(civilOf(value).month / 3) });
      return unit === 'month' ? month(value) : dayOfMonth(value);
    },
    major: (unit, value) => (unit === 'month' ? monthAndYear(value) : year(value)),
    day,
    span: (start, end) => {
      const key = `${start}:${end}`;
      const known = spans.get(key) ?? span(start, end);
      spans.set(key, known);
      return known;
    },
    shortDay: (value) => (isYearKnown ? short : figures)().format(value * milliseconds),
    shortSpan: (start, end) => {
      const write = (style: typeof short) => style().formatRange(start * milliseconds, end * milliseconds);
      if (!isYearKnown) return write(figures);
      const isOverNewYear = civilOf(start).year !== civilOf(end).year;
      // `formatRange` would write it with its years.
      const writeBoth = (style: typeof short) =>
        [start, end].map((value) => style().format(value * milliseconds)).join(' – ');
      const writeShort = isOverNewYear ? writeBoth : write;
      const named = writeShort(short);
      return named.length > longest ? writeShort(shortFigures) : named;
    },
  };
}
