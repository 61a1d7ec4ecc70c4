import type { TimeUnit } from '../../profileData.js';

const dayLength = 86_400_000;

export const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** First day of the unit that lies `steps` units after that of a day. */
export function startOf(day: string, unit: TimeUnit, steps = 0): string {
  const date = new Date(`${day}T00:00:00Z`);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  switch (unit) {
    case 'day':
      return isoDay(date.getTime() + steps * dayLength);
    case 'week':
      return isoDay(date.getTime() + (steps * 7 - ((date.getUTCDay() + 6) % 7)) * dayLength);
    case 'month':
      return isoDay(Date.UTC(year, month + steps));
    case 'quarter':
      return isoDay(Date.UTC(year, month - (month % 3) + steps * 3));
    default:
      return isoDay(Date.UTC(year + steps, 0));
  }
}

/** The day so many units before another one; of a month that is too short its last day. */
export function dayBefore(day: string, unit: TimeUnit, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (unit === 'day' || unit === 'week')
    return isoDay(date.getTime() - count * (unit === 'week' ? 7 : 1) * dayLength);
  const months = count * (unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() - months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return isoDay(Date.UTC(year, month, Math.min(date.getUTCDate(), last)));
}

/** A month, quarter, half or year by its first month and length. */
export const monthsFrom = (year: number, month: number, count: number) => ({
  first: isoDay(Date.UTC(year, month)),
  after: isoDay(Date.UTC(year, month + count)),
});
