import type { Format } from '@vitrine/schema';

/** Whether days are written, and typed, as the months that they begin. */
export function isOfMonths(format: Format | undefined): boolean {
  return (typeof format === 'object' ? format.style : format) === 'month';
}

/** A day as a field of months holds it: 2026-11 for 2026-11-01. Other text stays. */
export function monthOfDay(text: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(text) ? text.slice(0, 7) : text;
}

/** The first day of a month as a field of months holds it. Other text stays, such as half a month where browsers have no such field. */
export function dayOfMonth(text: string): string {
  return /^\d{4}-\d\d$/.test(text) ? `${text}-01` : text;
}
