import type { Cell, Format } from '@vitrine/schema';
import { readMoment } from '@vitrine/runtime/internal';
import { cycleOf } from './cycles.js';
import { amountIn, amountsOf } from './units.js';

export interface FormatterOptions {
  /** BCP 47 tag. */
  readonly locale: string;
  /** ISO 4217 code of amounts that name none. */
  readonly currency: string;
  /** IANA zone in which points in time are written. Dates have no zone. */
  readonly timeZone: string;
}

/** Writes values for people; caches its `Intl` instances, whose first call is slow. */
export interface Formatter {
  /** Writes a cell. Missing and what is no finite number where one belongs is an em dash; never NaN. */
  formatValue(value: Cell | undefined, format?: Format): string;
}

type FormatObject = Extract<Format, object>;

const missing = '—';
const timeUnits = ['day', 'week', 'month', 'year'];
const dayLength = 86_400_000;
/** The last time that a calendar has. */
const latest = 8.64e15;

const dateParts = {
  date: { dateStyle: 'medium' },
  datetime: { dateStyle: 'medium', timeStyle: 'short' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
  week: { month: 'short', day: 'numeric', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type DateStyle = keyof typeof dateParts | 'quarter';

const isDateStyle = (style: FormatObject['style']): style is DateStyle =>
  style === 'quarter' || Object.hasOwn(dateParts, style);

/** Makes a formatter for one locale, currency and zone. An unknown currency falls back to USD; locale and zone are known ones. */
export function createFormatter(options: FormatterOptions): Formatter {
  const { locale, timeZone } = options;
  // Asked only where an amount is written: a page without them opens sooner.
  const currency = once(() =>
    usable(
      () =>
        new Intl.NumberFormat('en', { style: 'currency', currency: options.currency }).resolvedOptions()
          .currency ?? 'USD',
      'USD',
    ),
  );
  const numbers = new Map<string, Intl.NumberFormat>();
  const dates = new Map<string, Intl.DateTimeFormat>();
  const lists = new Map<string, Intl.ListFormat>();

  const number = (style: Intl.NumberFormatOptions) =>
    cached(
      numbers,
      style,
      () =>
        usable(() => new Intl.NumberFormat(locale, { signDisplay: 'negative', ...style }), null) ??
        new Intl.NumberFormat(locale),
    );
  const date = (style: Intl.DateTimeFormatOptions) =>
    cached(dates, style, () => new Intl.DateTimeFormat(locale, style));

  function formatNumber(
    value: number,
    { style, currency: own, decimals, unit, notation }: FormatObject,
  ): string {
    const digits =
      decimals === undefined || decimals === null
        ? {}
        : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    const compact =
      notation === 'compact' || style === 'compact'
        ? ({ notation: 'compact', maximumFractionDigits: 1 } as const)
        : {};
    const plain = decimals === undefined || decimals === null ? readable(value, style) : {};
    const fallback = decimals === undefined && !('notation' in compact) ? { maximumFractionDigits: 2 } : {};
    const inUnit =
      unit && (style === 'bytes' || style === 'duration') ? amountIn(style, value, unit) : undefined;
    const written = (() => {
      switch (style) {
        case 'currency': {
          const whole = decimals === undefined && Number.isInteger(value) ? { minimumFractionDigits: 0 } : {};
          return number({
            style: 'currency',
            currency: own ?? currency(),
            ...whole,
            ...compact,
            ...digits,
            ...plain,
          }).format(value);
        }
        case 'percent':
          return number({
            style: 'percent',
            maximumFractionDigits: 1,
            ...compact,
            ...digits,
            ...plain,
          }).format(value);
        case 'bytes':
        case 'duration':
          return (inUnit ? [inUnit] : amountsOf(style, value))
            .map(({ amount, unit, display }) =>
              number({
                style: 'unit',
                unit,
                unitDisplay: display,
                maximumFractionDigits: 1,
                ...digits,
              })
                .format(amount)
                .replaceAll(' ', '\u00a0'),
            )
            .join(' ');
        default:
          return number({ ...fallback, ...compact, ...digits, ...plain }).format(value);
      }
    })();
    // One minus for all locales, as wide as the plus and the digits; what is typed and exported has the hyphen.
    const signed = written.replaceAll('-', '\u2212');
    return unit && !inUnit ? `${signed}\u00a0${Math.abs(value) === 1 ? ofOne(unit) : unit}` : signed;
  }

  /** The word of a unit of time for one of it, where the language has another: 1 day, 2 days. */
  function ofOne(unit: string): string {
    const word = (name: string, amount: number) =>
      number({ style: 'unit', unit: name, unitDisplay: 'long' })
        .formatToParts(amount)
        .find(({ type }) => type === 'unit')?.value;
    const name = timeUnits.find((one) => word(one, 2) === unit);
    return (name && word(name, 1)) ?? unit;
  }

  function formatDate(value: string | number, style: DateStyle): string | undefined {
    // A month may be written without its day.
    const text = typeof value === 'string' && value.length === 7 ? `${value}-01` : value;
    const moment = typeof text === 'number' ? { instant: text, day: 0 } : readMoment(text);
    if (!moment) return undefined;
    const dayOnly = moment.instant === null;
    const time = moment.instant ?? moment.day * dayLength;
    if (!(Math.abs(time) <= latest)) return undefined;
    // A date is a square on the calendar: read and written in UTC, no zone can move it.
    const zone = dayOnly ? 'UTC' : timeZone;
    if (style === 'week')
      return date({ ...dateParts.week, timeZone: zone }).formatRange(
        time,
        Math.min(time + 6 * dayLength, latest),
      );
    const write = (parts: Intl.DateTimeFormatOptions) => date({ ...parts, timeZone: zone }).format(time);
    if (style !== 'quarter') return write(dateParts[dayOnly && style === 'datetime' ? 'date' : style]);
    const month = Number.parseInt(write({ month: 'numeric', numberingSystem: 'latn' }), 10);
    return `${/^(ca|es|fr|it|pt|ro)\b/.test(locale) ? 'T' : 'Q'}${Math.ceil(month / 3)} ${write(dateParts.year)}`;
  }

  function formatValue(value: Cell | undefined, format?: Format): string {
    if (value === null || value === undefined || value === '') return missing;
    if (typeof value === 'number' && !Number.isFinite(value)) return missing;
    if (Array.isArray(value)) {
      return value.length === 0
        ? missing
        : cached(lists, {}, () => new Intl.ListFormat(locale, { type: 'unit', style: 'short' })).format(
            value,
          );
    }
    const spec: FormatObject =
      typeof format === 'object'
        ? format
        : { style: format ?? (typeof value === 'number' ? 'number' : 'text') };
    const { style } = spec;
    if (isDateStyle(style)) {
      return typeof value === 'boolean'
        ? missing
        : (formatDate(value as string | number, style) ?? String(value));
    }
    if (typeof value === 'number') {
      if (style === 'text') return String(value);
      const cycle = cycleOf(style);
      const time = cycle?.timeOf(value);
      return cycle && time !== undefined
        ? date({ ...cycle.parts, timeZone: 'UTC' }).format(time)
        : formatNumber(value, spec);
    }
    return String(value);
  }

  return { formatValue };
}

/** From here on nobody counts the zeros. */
const astronomic = 1e15;

/** How numbers are written whose size the usual digits would hide: too small for them, or with too many of them. */
function readable(value: number, style: FormatObject['style']): Intl.NumberFormatOptions {
  const size = Math.abs(value) * (style === 'percent' ? 100 : 1);
  if (size === 0 || (size >= 0.01 && size < astronomic)) return {};
  const notation = size >= astronomic || size < 1e-6 ? ({ notation: 'scientific' } as const) : {};
  return { ...notation, maximumSignificantDigits: 3, minimumFractionDigits: undefined };
}

function cached<Instance>(instances: Map<string, Instance>, style: object, make: () => Instance): Instance {
  const key = JSON.stringify(style);
  let instance = instances.get(key);
  if (!instance) {
    instance = make();
    instances.set(key, instance);
  }
  return instance;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function usable<Value>(make: () => Value, fallback: Value): Value {
  try {
    return make();
  } catch {
    return fallback;
  }
}
