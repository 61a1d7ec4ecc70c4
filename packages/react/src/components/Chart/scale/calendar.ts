/** Calendar units, finest first. Times are wall-clock milliseconds: UTC fields read as the local ones. */
export type CalendarUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** Rough length of each unit in milliseconds. */
export const unitLength: Readonly<Record<CalendarUnit, number>> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
  month: 2_629_800_000,
  year: 31_557_600_000,
};

/** The coarsest unit at whose start every one of the times lies. */
export function commonUnit(times: ArrayLike<number>): CalendarUnit {
  let unit: CalendarUnit = 'year';
  for (let index = 0; index < times.length; index += 1) {
    const time = times[index]!;
    if (!isWhole(time / unitLength.minute)) return 'second';
    if (unit === 'minute') continue;
    if (!isWhole(time / unitLength.hour)) unit = 'minute';
    else if (!isWhole(time / unitLength.day)) unit = 'hour';
    else if (unit === 'year' || unit === 'month') {
      const date = new Date(time);
      if (date.getUTCDate() !== 1) unit = 'day';
      else if (date.getUTCMonth() !== 0) unit = 'month';
    }
  }
  return unit;
}

// Many times as fast as a remainder.
function isWhole(value: number): boolean {
  return Math.floor(value) === value;
}

/** Start of the unit, in steps of `step`, that is not after `time`. */
export function floorTime(time: number, unit: CalendarUnit, step: number, weekStart: number): number {
  const date = new Date(time);
  if (unit === 'year') return utcDate(Math.floor(date.getUTCFullYear() / step) * step, 0);
  if (unit === 'month') return utcDate(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / step) * step);
  if (unit === 'week') {
    const days = Math.floor(time / unitLength.day);
    // 1970 began on a Thursday, day 4 of a week that starts on Monday.
    const offset = (((days + 4 - weekStart) % 7) + 7) % 7;
    return (days - offset) * unitLength.day;
  }
  const length = unitLength[unit] * step;
  return Math.floor(time / length) * length;
}

/** The time `step` units later. */
export function addUnits(time: number, unit: CalendarUnit, step: number): number {
  const date = new Date(time);
  if (unit === 'year') return utcDate(date.getUTCFullYear() + step, 0);
  if (unit === 'month') return utcDate(date.getUTCFullYear(), date.getUTCMonth() + step);
  return time + unitLength[unit] * step;
}

// Date.UTC reads the years 0 to 99 as 1900 to 1999.
function utcDate(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return date.getTime();
}
