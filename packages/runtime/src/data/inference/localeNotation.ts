import type { DateOrder } from './dateNotation.js';
import type { DecimalSign } from './numberNotation.js';

/** The decimal sign that people of a locale write; a point without one. */
export function decimalSignFor(locale: string | null): DecimalSign {
  try {
    return locale !== null && new Intl.NumberFormat(locale).format(1.5).includes(',') ? ',' : '.';
  } catch {
    return '.';
  }
}

/** Whether people of a locale write the day or the month first; the month without one. */
export function dateOrderFor(locale: string | null): DateOrder {
  if (locale === null) return 'mdy';
  try {
    const fields = new Intl.DateTimeFormat(locale).formatToParts(0).map(({ type }) => type);
    return fields.indexOf('month') < fields.indexOf('day') ? 'mdy' : 'dmy';
  } catch {
    return 'mdy';
  }
}
