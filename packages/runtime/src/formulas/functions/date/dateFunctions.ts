import type { Cell } from '@vitrine/schema';
import { civilOf, dayOf, formatDay, monthsBetween, weekdayOf } from '../../../dates/calendarDay.js';
import { formatInstant } from '../../../dates/formatInstant.js';
import { readMoment, type Moment } from '../../../dates/readMoment.js';
import {
  addToDay,
  addToInstant,
  startOfUnit,
  type DayUnit,
  type TimeUnit,
} from '../../../dates/timeUnits.js';
import { formulaNoSuchDate, formulaUnit } from '../../../issues/formulaValueMessages.js';
import { dayIn, textOf, written } from '../../evaluate/operators.js';
import type { Run } from '../../evaluate/Run.js';
import type { CallSite, FunctionParameter, ScalarFunction } from '../FormulaFunction.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MINUTES_OF_DAY = 24 * 60;
/** A Monday before the year 0, in days since 1970. */
const FIRST_MONDAY = -719_533;

const dayUnits: readonly DayUnit[] = ['day', 'week', 'month', 'quarter', 'year'];
const units: readonly TimeUnit[] = ['minute', 'hour', ...dayUnits];

const unit: FunctionParameter = { name: 'unit', type: 'text', optional: true };

const date: FunctionParameter = { name: 'date', type: 'date' };
const from: FunctionParameter = { name: 'from', type: 'date' };
const to: FunctionParameter = { name: 'to', type: 'date' };
const period: FunctionParameter = { name: 'unit', type: 'text' };

export const dateFunctions = {
  today: {
    kind: 'scalar',
    parameters: [],
    clock: true,
    apply: (_args, run) => withClock(run, (now) => formatDay(run.zone.dayAt(now))),
  },
  now: {
    kind: 'scalar',
    parameters: [],
    clock: true,
    apply: (_args, run) => withClock(run, (now) => formatInstant(now, run.zone.offsetAt(now))),
  },
  date: {
    kind: 'scalar',
    parameters: [
      { name: 'year', type: 'any' },
      { name: 'month', type: 'number', optional: true },
      { name: 'day', type: 'number', optional: true },
    ],
    apply([year, month = 1, day = 1], run, call) {
      const moment = typeof year === 'string' ? readMoment(year) : null;
      const days = moment
        ? dayIn(run, moment)
        : [year, month, day].every(Number.isInteger)
          ? dayOf(year as number, month as number, day as number)
          : Number.NaN;
      return dateOf(days, run, call);
    },
  },
  datediff: {
    kind: 'scalar',
    parameters: [from, to, unit],
    apply([from, to, name = 'day'], run, call) {
      const unit = readUnit(name, units, run, call);
      return (
        unit &&
        Math.trunc(unitsBetween(run, readMoment(from as string)!, readMoment(to as string)!, unit)) + 0
      );
    },
  },
  dateadd: {
    kind: 'scalar',
    parameters: [date, { name: 'count', type: 'number' }, unit],
    apply([date, count, name = 'day'], run, call) {
      const unit = readUnit(name, units, run, call);
      if (!unit) return null;
      const result = moved(run, readMoment(date as string)!, count as number, unit);
      return result ?? run.fail(formulaNoSuchDate(written(call.text, call), call));
    },
  },
  startOf: {
    kind: 'scalar',
    parameters: [date, period],
    apply([date, name], run, call) {
      const unit = readUnit(name!, dayUnits, run, call);
      return unit && dateOf(startOfUnit(dayFrom(run, date), unit, weekStartOf(run)), run, call);
    },
  },
  endOf: {
    kind: 'scalar',
    parameters: [date, period],
    apply([date, name], run, call) {
      const unit = readUnit(name!, dayUnits, run, call);
      if (!unit) return null;
      const start = startOfUnit(dayFrom(run, date), unit, weekStartOf(run));
      return dateOf(addToDay(start, 1, unit) - 1, run, call);
    },
  },
  year: partOfDay((day) => civilOf(day).year),
  quarter: partOfDay((day) => Math.ceil(civilOf(day).month / 3)),
  month: partOfDay((day) => civilOf(day).month),
  week: partOfDay(isoWeek),
  day: partOfDay((day) => civilOf(day).day),
  weekday: partOfDay(weekdayOf),
  hour: partOfClock((minutes) => Math.floor(minutes / 60)),
  minute: partOfClock((minutes) => minutes % 60),
  networkdays: {
    kind: 'scalar',
    parameters: [from, to],
    apply([from, to], run) {
      const [first, last] = [dayFrom(run, from), dayFrom(run, to)];
      return first <= last ? weekdaysBetween(first, last) : -weekdaysBetween(last, first);
    },
  },
  workday: {
    kind: 'scalar',
    parameters: [date, { name: 'count', type: 'number' }],
    apply([date, count], run, call) {
      return dateOf(addWeekdays(dayFrom(run, date), Math.trunc(count as number)), run, call);
    },
  },
} satisfies Readonly<Record<string, ScalarFunction>>;

/** A date or datetime of the calendar, or a refusal. */
function dateOf(day: number, run: Run, call: CallSite): Cell {
  const text = Number.isNaN(day) ? null : formatDay(day);
  return text ?? run.fail(formulaNoSuchDate(written(call.text, call), call));
}

function dayFrom(run: Run, date: Cell | undefined): number {
  return dayIn(run, readMoment(date as string)!);
}

function weekStartOf(run: Run): number {
  return run.scope.weekStart ?? 1;
}

function partOfDay(part: (day: number) => number): ScalarFunction {
  return { kind: 'scalar', parameters: [date], apply: ([date], run) => part(dayFrom(run, date)) };
}

/** Of minutes since midnight in the time zone of the scope; a date begins at midnight. */
function partOfClock(part: (minutes: number) => number): ScalarFunction {
  return {
    kind: 'scalar',
    parameters: [date],
    apply([date], run) {
      const { instant } = readMoment(date as string)!;
      if (instant === null) return part(0);
      const local = Math.floor(instant / MINUTE) + run.zone.offsetAt(instant);
      return part(((local % MINUTES_OF_DAY) + MINUTES_OF_DAY) % MINUTES_OF_DAY);
    },
  };
}

/** Week of ISO 8601: the first is the one with the first Thursday of the year. */
function isoWeek(day: number): number {
  const thursday = day - weekdayOf(day) + 4;
  return Math.floor((thursday - dayOf(civilOf(thursday).year, 1, 1)) / 7) + 1;
}

/** Mondays to Fridays from one day to a later one, both counted. */
function weekdaysBetween(first: number, last: number): number {
  return weekdaysUntil(last) - weekdaysUntil(first - 1);
}

/** Mondays to Fridays since the Monday before the first day there is, up to and including the day. */
function weekdaysUntil(day: number): number {
  const days = day - FIRST_MONDAY + 1;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7, 5);
}

function addWeekdays(day: number, count: number): number {
  if (count === 0) return day;
  // The weekday that is counted from: a Saturday counts on like the Friday before, and back like the Monday after.
  const weekday = weekdayOf(day);
  const onWeekend = weekday > 5;
  const base = !onWeekend ? day : count > 0 ? day - (weekday - 5) : day + (8 - weekday);
  const index = weekdayOf(base) - 1 + count;
  const weeks = Math.floor(index / 5);
  return base - (weekdayOf(base) - 1) + weeks * 7 + (index - weeks * 5);
}

function withClock(run: Run, read: (now: number) => Cell): Cell {
  const { now } = run.scope;
  if (now !== null) return read(now);
  run.pending = true;
  return null;
}

function readUnit<Unit extends string>(
  name: Cell,
  units: readonly Unit[],
  run: Run,
  call: CallSite,
): Unit | null {
  const unit = units.find((known) => known === name);
  return unit ?? run.fail(formulaUnit(textOf(name), units, call.args.at(-1)!));
}

/** Minutes and hours of two datetimes are durations; all else counts days of the calendar, a date beginning at midnight. */
function unitsBetween(run: Run, from: Moment, to: Moment, unit: TimeUnit): number {
  const [first, last] = [dayIn(run, from), dayIn(run, to)];
  switch (unit) {
    case 'minute':
    case 'hour': {
      const both = from.instant !== null && to.instant !== null;
      const milliseconds = both ? to.instant - from.instant : (last - first) * 24 * HOUR;
      return milliseconds / (unit === 'hour' ? HOUR : MINUTE);
    }
    case 'day':
      return last - first;
    case 'week':
      return (last - first) / 7;
    default:
      return monthsBetween(first, last) / (unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12);
  }
}

/** A datetime keeps its clock in the time zone of the scope; hours and minutes make a datetime of a date, from its midnight there. */
function moved(run: Run, moment: Moment, count: number, unit: TimeUnit): string | null {
  const clocked = unit === 'minute' || unit === 'hour';
  if (moment.instant === null && !clocked) return formatDay(addToDay(moment.day, count, unit));
  const start = moment.instant ?? run.zone.instantAt(moment.day, 0);
  const instant = Math.round(addToInstant(start, count, unit, run.zone));
  return formatInstant(instant, moment.instant === null ? run.zone.offsetAt(instant) : moment.offset);
}
