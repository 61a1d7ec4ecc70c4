import type { Moment } from '../../../dates/readMoment.js';
import { civilOf } from '../../../dates/calendarDay.js';
import type { Run } from '../../evaluate/Run.js';
import { movePoint, roundDecimal } from '../number/roundDecimal.js';

/** A pattern for numbers: what stands before and after the digits, and how many of these there are. */
interface NumberPattern {
  readonly before: string;
  readonly after: string;
  readonly grouped: boolean;
  readonly whole: number;
  readonly leastDecimals: number;
  readonly mostDecimals: number;
  readonly percent: boolean;
}

/**
 * A number by a pattern of spreadsheets: `0` is a digit that is always there, `#` one that may be, `,` separates thousands and
 * `%` multiplies by a hundred; what stands around it is kept. Null when there are no digits in the pattern.
 */
export function formatNumber(value: number, pattern: string, run: Run): string | null {
  const parsed = parseNumberPattern(pattern);
  if (!parsed) return null;
  const { before, after, grouped, whole, leastDecimals, mostDecimals, percent } = parsed;
  const scaled = percent ? movePoint(value, 2) : value;
  const rounded = roundDecimal(scaled, mostDecimals);
  const digits = run.tools.numberFormat(run.scope.locale, {
    useGrouping: grouped,
    minimumIntegerDigits: whole,
    minimumFractionDigits: leastDecimals,
    maximumFractionDigits: mostDecimals,
  });
  return `${rounded < 0 ? '-' : ''}${before}${digits.format(Math.abs(rounded))}${after}`;
}

function parseNumberPattern(pattern: string): NumberPattern | null {
  const match = /^([^0#]*)([#0,]*[#0])(?:\.([0#]+))?([^0#]*)$/.exec(pattern);
  if (!match) return null;
  const [, before = '', whole = '', decimals = '', after = ''] = match;
  const percent = before.includes('%') || after.includes('%');
  return {
    before,
    after,
    grouped: whole.includes(','),
    whole: Math.min(21, Math.max(1, countZeros(whole))),
    leastDecimals: Math.min(20, countZeros(decimals)),
    mostDecimals: Math.min(20, decimals.length),
    percent,
  };
}

function countZeros(text: string): number {
  let count = 0;
  for (const character of text) if (character === '0') count++;
  return count;
}

/**
 * A date by a pattern: `yyyy` `yy`, `mmmm` (name) `mmm` `mm` `m`, `dddd` (name) `ddd` `dd` `d`, `hh` `h`, `ss`; `mm` beside hours
 * or seconds is minutes. Text between double quotes is kept as it is. Null when no part of a date is in the pattern.
 */
export function formatMoment(moment: Moment, pattern: string, run: Run): string | null {
  const parts = pattern.match(/"[^"]*"|y+|m+|d+|h+|s+|[^ymdhs"]+|"/gi) ?? [];
  const kinds = parts.map(kindOf);
  if (!kinds.some((kind) => kind !== '')) return null;
  const local = localTime(moment, run);
  const written = parts.map((part, index) => {
    const kind = kinds[index]!;
    if (kind === '') return part.startsWith('"') ? part.slice(1, -1) : part;
    const isMinute =
      kind === 'm' && (neighbor(kinds, index, -1) === 'h' || neighbor(kinds, index, 1) === 's');
    return writePart(isMinute ? 'minute' : kind, part.length, local, run);
  });
  return written.join('');
}

function kindOf(part: string): string {
  const letter = part.charAt(0).toLowerCase();
  return 'ymdhs'.includes(letter) ? letter : '';
}

/** Kind of the nearest part of a date on one side. */
function neighbor(kinds: readonly string[], index: number, step: 1 | -1): string {
  for (let at = index + step; at >= 0 && at < kinds.length; at += step) if (kinds[at]) return kinds[at]!;
  return '';
}

interface LocalTime {
  readonly day: number;
  /** Milliseconds since midnight. */
  readonly clock: number;
}

const DAY = 86_400_000;

function localTime({ day, instant }: Moment, run: Run): LocalTime {
  if (instant === null) return { day, clock: 0 };
  const local = instant + run.zone.offsetAt(instant) * 60_000;
  return { day: Math.floor(local / DAY), clock: local - Math.floor(local / DAY) * DAY };
}

function writePart(kind: string, length: number, { day, clock }: LocalTime, run: Run): string {
  const civil = civilOf(day);
  const padded = (value: number) => String(value).padStart(Math.min(length, 2), '0');
  switch (kind) {
    case 'y':
      return length > 2 ? String(civil.year).padStart(4, '0') : String(civil.year % 100).padStart(2, '0');
    case 'm':
      return length > 2 ? nameOf(day, { month: length > 3 ? 'long' : 'short' }, run) : padded(civil.month);
    case 'd':
      return length > 2 ? nameOf(day, { weekday: length > 3 ? 'long' : 'short' }, run) : padded(civil.day);
    case 'h':
      return padded(Math.floor(clock / 3_600_000));
    case 'minute':
      return padded(Math.floor(clock / 60_000) % 60);
    default:
      return padded(Math.floor(clock / 1000) % 60);
  }
}

function nameOf(day: number, options: Intl.DateTimeFormatOptions, run: Run): string {
  return run.tools.dateFormat(run.scope.locale, options).format(day * DAY);
}
