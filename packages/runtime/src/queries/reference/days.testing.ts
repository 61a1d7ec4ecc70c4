import type { Cell } from '@vitrine/schema';

const DAY = 86_400_000;
const dateOf = (text: string): Date => new Date(`${text}T00:00:00Z`);
const textOf = (date: Date): string => date.toISOString().slice(0, 10);
export const isDate = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(dateOf(value).getTime()) &&
  textOf(dateOf(value)) === value;

export function shifted(day: string, count: number, unit: string): string {
  const date = dateOf(day);
  if (unit === 'day' || unit === 'week')
    return textOf(new Date(date.getTime() + count * DAY * (unit === 'week' ? 7 : 1)));
  if (unit === 'hour')
    return textOf(new Date(date.getTime() + Math.sign(count) * Math.ceil(Math.abs(count) / 24) * DAY));
  const months = date.getUTCMonth() + count * (unit === 'year' ? 12 : 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), months + 1, 0)).getUTCDate();
  return textOf(new Date(Date.UTC(date.getUTCFullYear(), months, Math.min(date.getUTCDate(), last))));
}

export function bucket(cell: Cell, unit: string | undefined | null, weekStart: number): Cell {
  if (!unit) return cell;
  if (!isDate(cell)) return null;
  const date = dateOf(cell);
  const weekday = date.getUTCDay() || 7;
  switch (unit) {
    case 'week':
      return textOf(new Date(date.getTime() - ((weekday - weekStart + 7) % 7) * DAY));
    case 'month':
      return `${cell.slice(0, 7)}-01`;
    case 'quarter':
      return textOf(new Date(Date.UTC(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / 3) * 3, 1)));
    case 'year':
      return `${cell.slice(0, 4)}-01-01`;
    case 'dayOfWeek':
      return weekday;
    case 'monthOfYear':
      return date.getUTCMonth() + 1;
    default:
      return cell;
  }
}

/** The buckets from the first to the last. */
export function everyBucket(present: readonly Cell[], unit: string, weekStart: number): Cell[] {
  const known = present.filter((value) => value !== null);
  if (known.length === 0) return [];
  if (typeof known[0] === 'number') {
    const turned = (value: number) => (unit === 'dayOfWeek' ? (value - weekStart + 7) % 7 : value);
    const places = known.map((value) => turned(value as number));
    return Array.from({ length: unit === 'dayOfWeek' ? 7 : 12 }, (_, i) => i + 1)
      .filter((value) => turned(value) >= Math.min(...places) && turned(value) <= Math.max(...places))
      .sort((a, b) => turned(a) - turned(b));
  }
  const days = (known as string[]).toSorted();
  const all = new Set<string>();
  for (let day = days[0]!; day <= days.at(-1)!; day = shifted(day, 1, 'day'))
    all.add(bucket(day, unit, weekStart) as string);
  return [...all];
}
