import { twoDigits } from './calendarDay.js';

/**
 * ISO 8601 with the offset given in minutes east of UTC, without a fraction when there is none: `2026-03-01T09:30:00+01:00`.
 * Null outside the years 0 to 9999.
 */
export function formatInstant(instant: number, offset: number): string | null {
  const local = new Date(instant + offset * 60_000);
  const year = local.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) return null;
  const text = local.toISOString();
  const clock = local.getUTCMilliseconds() === 0 ? text.slice(0, 19) : text.slice(0, 23);
  if (offset === 0) return `${clock}Z`;
  const minutes = Math.abs(offset);
  return `${clock}${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
