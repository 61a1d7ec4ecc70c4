import type { CalendarUnit } from './calendar.js';
import type { WriteTime } from './createTimeWriter.js';
import { addUnits, floorTime, unitLength } from './calendar.js';

/** Ticks of a time axis with their labels, no two of which are the same. */
export interface TimeTicks {
  readonly ticks: readonly number[];
  readonly labels: readonly string[];
}

const steps: readonly (readonly [CalendarUnit, number])[] = [
  ['second', 1],
  ['second', 5],
  ['second', 15],
  ['second', 30],
  ['minute', 1],
  ['minute', 5],
  ['minute', 15],
  ['minute', 30],
  ['hour', 1],
  ['hour', 3],
  ['hour', 6],
  ['hour', 12],
  ['day', 1],
  ['day', 2],
  ['week', 1],
  ['week', 2],
  ['month', 1],
  ['month', 2],
  ['month', 3],
  ['month', 6],
  ['year', 1],
  ['year', 2],
  ['year', 5],
  ['year', 10],
  ['year', 20],
  ['year', 50],
  ['year', 100],
  ['year', 200],
  ['year', 500],
];
const mostTicks = 60;

function ticksBetween(
  min: number,
  max: number,
  unit: CalendarUnit,
  step: number,
  weekStart: number,
): number[] {
  const ticks: number[] = [];
  let time = floorTime(min, unit, step, weekStart);
  while (time <= max && ticks.length <= mostTicks) {
    if (time >= min) ticks.push(time);
    const next = addUnits(time, unit, step);
    if (!(next > time)) break;
    time = next;
  }
  return ticks;
}

type DateParts = Intl.DateTimeFormatOptions;
const monthYear: DateParts = { month: 'short', year: 'numeric' };
const monthDay: DateParts = { month: 'short', day: 'numeric' };
const clock: DateParts = { hour: 'numeric', minute: '2-digit' };

/** How a tick is written: `short` among its neighbors, `context` where a larger unit begins, `full` where short ones would repeat. */
const styles: Readonly<Record<CalendarUnit, { short: DateParts; context: DateParts; full: DateParts }>> = {
  year: { short: { year: 'numeric' }, context: { year: 'numeric' }, full: { year: 'numeric' } },
  month: { short: { month: 'short' }, context: monthYear, full: monthYear },
  week: { short: monthDay, context: monthDay, full: { ...monthDay, year: 'numeric' } },
  day: { short: monthDay, context: monthDay, full: { ...monthDay, year: 'numeric' } },
  hour: { short: clock, context: monthDay, full: { ...monthDay, ...clock } },
  minute: { short: clock, context: monthDay, full: { ...monthDay, ...clock } },
  second: {
    short: { ...clock, second: '2-digit' },
    context: { ...clock, second: '2-digit' },
    full: { ...monthDay, ...clock, second: '2-digit' },
  },
};

function startsLarger(time: number, unit: CalendarUnit, isFirst: boolean): boolean {
  if (unit === 'month') return isFirst || new Date(time).getUTCMonth() === 0;
  return time % unitLength.day === 0;
}

/** Labels for times at the start of a unit, each different from the others; weeks of data that is by week with their last day. */
export function timeLabels(
  times: readonly number[],
  unit: CalendarUnit,
  write: WriteTime,
  finest = unit,
): string[] {
  const { short, context, full } = styles[unit];
  const isSpan = unit === 'week' && finest === 'week';
  const writeAs = (time: number, parts: DateParts) =>
    write(time, parts, isSpan ? time + 6 * unitLength.day : undefined);
  const labels = times.map((time, index) =>
    writeAs(time, startsLarger(time, unit, index === 0) ? context : short),
  );
  if (new Set(labels).size === labels.length) return labels;
  return times.map((time) => writeAs(time, full));
}

/** What {@link timeTicks} needs to know of the axis. */
export interface TimeTickOptions {
  readonly min: number;
  readonly max: number;
  /** Unit of the data: ticks are never finer. */
  readonly unit: CalendarUnit;
  readonly write: WriteTime;
  /** First day of the week, Monday 1. */
  readonly weekStart: number;
  /** Whether the labels have room at their ticks. */
  readonly fits: (ticks: readonly number[], labels: readonly string[]) => boolean;
}

/** Ticks at the starts of calendar units: the finest that fit. None when not even two fit. */
export function timeTicks(options: TimeTickOptions): TimeTicks {
  const { min, max, unit: finest, write, weekStart, fits } = options;
  for (const [unit, step] of steps) {
    if (unitLength[unit] < unitLength[finest]) continue;
    if ((max - min) / (unitLength[unit] * step) > mostTicks) continue;
    const ticks = ticksBetween(min, max, unit, step, weekStart);
    if (ticks.length < 2) break;
    const labels = timeLabels(ticks, unit, write, finest);
    if (new Set(labels).size === labels.length && fits(ticks, labels)) return { ticks, labels };
  }
  return { ticks: [], labels: [] };
}
