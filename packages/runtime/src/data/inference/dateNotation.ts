import { dayOf, formatDay } from '../../dates/calendarDay.js';
import { formatInstant } from '../../dates/formatInstant.js';

const DAY = 86_400_000;

/** Which of two numbers is the day: 31/12/2026 or 12/31/2026. */
export type DateOrder = 'dmy' | 'mdy';

/** A text that is written like a date, whether or not there is such a day. */
export interface WrittenDate {
  /** Year, month and day; for `open` the first two numbers could be either. */
  readonly numbers: readonly [number, number, number];
  readonly open: boolean;
  /** The separator of numbers, for a guess of their order. */
  readonly separator: string;
  /** Milliseconds since midnight; null without a time. NaN for a time that there is not. */
  readonly clock: number | null;
  /** Minutes east of UTC; null when none is named. */
  readonly offset: number | null;
}

const time =
  /(?:T|,?\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(AM|PM)?\s*(Z|GMT|UTC|(?:GMT|UTC)?[+-]\d{2}:?\d{2})?$/i;
const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const yearMonth = /^(\d{4})-(\d{2})$/;
const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\s+/i;
const dayName =
  /^(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]+(?:de\s+)?(\p{L}{3,10})\.?,?[\s-]+(?:de\s+)?(\d{4}|\d{2})$/u;
const nameDay = /^(\p{L}{3,9})\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(\d{4}|\d{2})$/u;
const nameYear = /^(\p{L}{3,10})\.?[\s-]+(\d{4})$/u;
/** 2026年4月2日, 令和8年4月2日, also without the day, and with the day of the week behind. */
const eastAsian =
  /^(令和|平成)?\s*(\d{1,4}|元)\s*年\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*[日号號])?(?:\s*[(（]?(?:[月火水木金土日](?:曜日?)?|(?:星期|周|週)[一二三四五六日天])[)）]?)?$/u;
/** The years before the first ones of Japanese eras. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988 };
const digitsOnly = /^(\d{4})(\d{2})(\d{2})$/;

const months: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'januar', 'enero', 'janvier', 'janv', 'janeiro'],
    ['february', 'februar', 'febrero', 'février', 'févr', 'fevereiro'],
    ['march', 'märz', 'mrz', 'maerz', 'marzo', 'mars', 'março'],
    ['april', 'abril', 'avril'],
    ['may', 'mai', 'mayo', 'maio'],
    ['june', 'juni', 'junio', 'juin', 'junho'],
    ['july', 'juli', 'julio', 'juillet', 'juil', 'julho'],
    ['august', 'agosto', 'août'],
    ['september', 'sept', 'septiembre', 'septembre', 'setembro'],
    ['october', 'oktober', 'octubre', 'octobre', 'outubro'],
    ['november', 'noviembre', 'novembre', 'novembro'],
    ['december', 'dezember', 'diciembre', 'décembre', 'dezembro'],
  ].flatMap((names, index) =>
    names.flatMap((name) => [[name, index + 1] as const, [name.slice(0, 3), index + 1] as const]),
  ),
);

/** Reads the parts of a date; null for any other text. `compact` also takes 20260331, and 46112 as spreadsheets count days. */
export function readWrittenDate(text: string, compact = false): WrittenDate | null {
  const trimmed = text.trim();
  if (compact && isSerialDay(trimmed)) return serialDate(Number(trimmed));
  if (trimmed.length < 6 || trimmed.length > 45) return null;
  const clockMatch = time.exec(trimmed);
  const date = (clockMatch ? trimmed.slice(0, clockMatch.index) : trimmed).replace(weekday, '');
  const written = numericDate(date, compact) ?? namedDate(date);
  return written && { ...written, ...readTime(clockMatch) };
}

/** Whether a text is a day from 2000 to 2049 as spreadsheets count them, from the end of 1899. */
const isSerialDay = (text: string): boolean =>
  /^\d{5}$/.test(text) && Number(text) >= 36_526 && Number(text) < 54_789;

function serialDate(serial: number): WrittenDate {
  const date = new Date((serial - 25_569) * DAY);
  return {
    ...fixed(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()),
    clock: null,
    offset: null,
  };
}

type DatePart = Pick<WrittenDate, 'numbers' | 'open' | 'separator'>;

function numericDate(text: string, compact: boolean): DatePart | null {
  let match = yearFirst.exec(text);
  if (match) return fixed(Number(match[1]), Number(match[3]), Number(match[4]));
  match = yearLast.exec(text);
  if (match) {
    return {
      numbers: [fullYear(match[4]!), Number(match[1]), Number(match[3])],
      open: true,
      separator: match[2]!,
    };
  }
  match = yearMonth.exec(text);
  if (match) return fixed(Number(match[1]), Number(match[2]), 1);
  match = eastAsian.exec(text);
  if (match) {
    const [, era, year = '', month, day = '1'] = match;
    const number = year === '元' ? 1 : Number(year);
    return fixed(era ? eras[era]! + number : fullYear(year), Number(month), Number(day));
  }
  match = compact ? digitsOnly.exec(text) : null;
  return match && fixed(Number(match[1]), Number(match[2]), Number(match[3]));
}

function namedDate(text: string): DatePart | null {
  const dayFirst = dayName.exec(text);
  const match = dayFirst ?? nameDay.exec(text);
  if (match) {
    const month = months.get((dayFirst ? match[2] : match[1])!.toLowerCase());
    const day = Number(dayFirst ? match[1] : match[2]);
    return month === undefined ? null : fixed(fullYear(match[3]!), month, day);
  }
  const yearOnly = nameYear.exec(text);
  const month = yearOnly && months.get(yearOnly[1]!.toLowerCase());
  return month ? fixed(Number(yearOnly[2]), month, 1) : null;
}

function fixed(year: number, month: number, day: number): DatePart {
  return { numbers: [year, month, day], open: false, separator: '' };
}

/** Two digits mean 1950 to 2049. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
}

function readTime(match: RegExpExecArray | null): Pick<WrittenDate, 'clock' | 'offset'> {
  if (!match) return { clock: null, offset: null };
  const [, hours, minutes, seconds = '0', fraction = '0', half, zone] = match;
  let hour = Number(hours);
  const wrong = half ? hour < 1 || hour > 12 : hour > 23;
  if (half) hour = (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  if (wrong || Number(minutes) > 59 || Number(seconds) > 59) return { clock: Number.NaN, offset: null };
  const clock =
    ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 +
    Math.floor(Number(`0.${fraction}`) * 1000);
  return { clock, offset: zone === undefined ? null : readOffset(zone) };
}

function readOffset(zone: string): number {
  const match = /([+-])(\d{2}):?(\d{2})$/.exec(zone);
  return match ? (Number(match[2]) * 60 + Number(match[3])) * (match[1] === '-' ? -1 : 1) : 0;
}

/** The day in days since 1970-01-01; NaN when there is none in this order. */
export function dayOfWritten({ numbers, open, clock }: WrittenDate, order: DateOrder): number {
  if (Number.isNaN(clock)) return Number.NaN;
  const [year, first, second] = numbers;
  return open && order === 'dmy' ? dayOf(year, second, first) : dayOf(year, first, second);
}

/** `YYYY-MM-DD`, or ISO 8601 with an offset, UTC when none was named; null when there is no such day. */
export function formatWritten(date: WrittenDate, order: DateOrder, type: 'date' | 'datetime'): string | null {
  const day = dayOfWritten(date, order);
  if (Number.isNaN(day)) return null;
  if (type === 'date') return formatDay(day);
  const offset = date.offset ?? 0;
  return formatInstant(day * DAY + (date.clock ?? 0) - offset * 60_000, offset);
}
