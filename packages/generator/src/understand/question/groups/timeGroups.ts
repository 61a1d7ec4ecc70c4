import { daysBetween } from '../../dates/calendar.js';
import { fold } from '../../words/fold.js';
import { lexicons, type Language } from '../../lexicon/index.js';
import { isClock } from '../../tables/clocks.js';
import type { ColumnProfile, TimeUnit } from '../../tables/profileData.js';
import { coarser } from '../../tables/timeUnit.js';
import { timeColumnOf } from '../conditions/periodConditions.js';
import type { AskedGroup, GroupUnit } from '../Question.js';
import { clockColumnOf } from '../columns/clockColumn.js';
import { isGroupable, isYearColumn } from '../columns/columnRoles.js';
import { namesAt, says, saysGrammar, type Reading } from '../Reading.js';

export function asGroup(column: ColumnProfile, unit: GroupUnit | 'auto' | null): AskedGroup {
  if (column.role === 'time')
    return { column, unit: unit && unit !== 'auto' ? fit(unit, column) : fineUnit(column) };
  if (isYearColumn(column) && unit === 'decade') return { column, unit };
  return isClock(column) ? { column, unit: 'hourOfDay' } : { column };
}

/** As asked, but no finer than the days of the column are. */
function fit(unit: GroupUnit, { grain = 'day', type }: ColumnProfile): GroupUnit {
  if (unit === 'hourOfDay' || unit === 'hour') return type === 'datetime' ? unit : 'day';
  if (unit === 'decade' || unit === 'dayOfWeek' || unit === 'monthOfYear') return unit;
  return coarser(grain, unit);
}

export function timeGroup(
  reading: Reading,
  unit: GroupUnit | 'auto',
  groups: readonly AskedGroup[],
): AskedGroup | undefined {
  const { profile } = reading;
  const clock = unit === 'hourOfDay' ? clockColumnOf(reading) : undefined;
  if (clock) return { column: clock, unit: 'hourOfDay' };
  if (groups.some(({ column }) => column.role === 'time')) return undefined;
  const column = timeColumnOf(reading);
  if (column?.role === 'time')
    return { column, unit: unit === 'auto' ? fineUnit(column) : fit(unit, column) };
  if (column && (unit === 'year' || unit === 'auto')) return { column };
  if (column && unit === 'decade') return { column, unit };
  const written = profile.columns.find((one) => isGroupable(one) && meansUnit(one, unit));
  return written ? { column: written, isSequence: true } : column && { column };
}

/** The axis of time that shows how `deaths since 1990` went on from there. */
export function sinceThen(reading: Reading): AskedGroup | null {
  const column = timeColumnOf(reading);
  const { periods, tokens, columns } = reading;
  const isSince = periods.some((period) => {
    const at = tokens.findIndex(({ end }) => end > period.start);
    const names = namesAt(reading, at - 1);
    return period.unit === 'year' && names.includes('since') && !names.includes('in');
  });
  const isReduced =
    says(reading, 'sum', 'average', 'count', 'median', 'distinct', 'share', 'most', 'least') ||
    saysGrammar(
      reading,
      'sum',
      'average',
      'count',
      'max',
      'min',
      'median',
      'distinct',
      'top',
      'share',
      'which',
    );
  const isGrouped = columns.some(
    ({ columns: named, op }) =>
      op !== undefined || named.some((one) => isGroupable(one) && one.role !== 'time'),
  );
  if (!column || !isSince || isReduced || isGrouped || columns.length === 0) return null;
  return column.role === 'time' ? { column, unit: fineUnit(column) } : { column };
}

/** A column of texts that bears the name of a unit of time, such as one of months. */
function meansUnit({ key, type }: ColumnProfile, unit: GroupUnit | 'auto'): boolean {
  if (type === 'number') return false;
  const ids: readonly TimeUnit[] =
    unit === 'auto'
      ? ['month', 'quarter', 'year', 'week']
      : unit === 'monthOfYear'
        ? ['month']
        : unit in lexicons.en.units
          ? [unit as TimeUnit]
          : [];
  const words = (Object.keys(lexicons) as Language[]).flatMap((language) =>
    ids.flatMap((id) => lexicons[language].units[id].split('|').map(fold)),
  );
  return fold(key)
    .split(/[^\p{L}]+/u)
    .some((word) => words.includes(word));
}

/** As fine as is still to be read, and as the data is: months up to 16 years, days up to two months. */
export function fineUnit({ min, max, grain = 'day' }: ColumnProfile): TimeUnit {
  const days = daysBetween(String(min).slice(0, 10), String(max).slice(0, 10));
  return coarser(grain, days <= 62 ? 'day' : days <= 366 * 16 ? 'month' : 'year');
}
