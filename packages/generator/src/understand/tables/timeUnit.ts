import { cellOf } from '@vitrine/runtime/internal';
import type { Row } from '@vitrine/schema';
import type { ColumnProfile, TimeUnit } from './profileData.js';

const units: readonly TimeUnit[] = ['day', 'week', 'month', 'quarter', 'year'];

/** The longer of two units. */
export const coarser = (left: TimeUnit, right: TimeUnit): TimeUnit =>
  units.indexOf(left) > units.indexOf(right) ? left : right;

/** Milliseconds of a day. */
export const dayLength = 86_400_000;

/** Calendar unit for a span of dates. */
export function timeUnit(first: string, last: string): TimeUnit {
  const days = (Date.parse(last.slice(0, 10)) - Date.parse(first.slice(0, 10))) / dayLength;
  if (days <= 45) return 'day';
  if (days <= 200) return 'week';
  if (days <= 366 * 11) return 'month';
  if (days <= 366 * 20) return 'quarter';
  return 'year';
}

/** Days of each unit, about. */
const lengths: Readonly<Record<TimeUnit, number>> = {
  day: 1,
  week: 7,
  month: 30.44,
  quarter: 91.3,
  year: 365.25,
};

const next = (unit: TimeUnit): TimeUnit => units[units.indexOf(unit) + 1] ?? 'year';

/** The unit for a column of days: as its span asks, and coarser where most periods would be empty. */
export function unitOf(column: ColumnProfile, rows: readonly Row[]): TimeUnit {
  const [first, last] = [String(column.min), String(column.max)];
  const days = new Set(rows.flatMap((row) => String(cellOf(row, column.key) ?? '').slice(0, 10) || []));
  const span = (Date.parse(last.slice(0, 10)) - Date.parse(first.slice(0, 10))) / dayLength;
  const usual = coarser(column.grain ?? 'day', timeUnit(first, last));
  const isSparse = (wish: TimeUnit) => {
    const filled = new Set([...days].map((day) => Math.floor(Date.parse(day) / dayLength / lengths[wish])))
      .size;
    const share = filled / (span / lengths[wish]);
    // Few rows with gaps between them say more together.
    return share < 0.7 || (share < 0.9 && rows.length < filled * 2);
  };
  let unit = usual;
  while (unit !== 'year' && isSparse(unit)) unit = next(unit);
  // What happens a few times a day makes a restless line.
  const isThin = rows.length > days.size * 1.5 && rows.length < days.size * 6;
  if (unit === 'day' && isThin && span / lengths.week >= 4) unit = 'week';
  // Two points make no line: then rather gaps.
  return span / lengths[unit] >= 1.5 ? unit : usual;
}
