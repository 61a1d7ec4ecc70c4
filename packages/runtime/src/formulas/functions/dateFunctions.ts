import type { Cell } from '@vitrine/schema';
import { dayOf, formatDay, monthsBetween } from '../../dates/calendarDay.js';
import { formatInstant } from '../../dates/formatInstant.js';
import { readMoment, type Moment } from '../../dates/readMoment.js';
import { addToDay, addToInstant, type TimeUnit } from '../../dates/timeUnits.js';
import { formulaNoSuchDate, formulaUnit } from '../../issues/formulaMessages.js';
import { dayIn, textOf, written } from '../evaluate/operators.js';
import type { Run } from '../evaluate/Run.js';
import type { CallSite, FunctionParameter, ScalarFunction } from './FormulaFunction.js';

const HOUR = 3_600_000;

const units: readonly TimeUnit[] = ['minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'];

const unit: FunctionParameter = { name: 'unit', type: 'text', optional: true };

export const dateFunctions: readonly ScalarFunction[] = [
  {
    kind: 'scalar',
    name: 'today',
    parameters: [],
    clock: true,
    documentation: 'The date of today in the time zone of the document.',
    examples: [{ formula: 'today()', result: '2026-03-31' }],
    apply: (_args, run) => withClock(run, (now) => formatDay(run.zone.dayAt(now))),
  },
  {
    kind: 'scalar',
    name: 'now',
    parameters: [],
    clock: true,
    documentation: 'The date and time of this moment.',
    examples: [{ formula: 'now()', result: '2026-03-31T12:00:00Z' }],
    apply: (_args, run) => withClock(run, (now) => formatInstant(now, run.zone.offsetAt(now))),
  },
  {
    kind: 'scalar',
    name: 'date',
    parameters: [
      { name: 'year', type: 'any' },
      { name: 'month', type: 'number', optional: true },
      { name: 'day', type: 'number', optional: true },
    ],
    documentation: 'The date of a year, month and day (both 1 by default), or the date of a datetime.',
    examples: [
      { formula: 'date(2026, 3, 31)', result: '2026-03-31' },
      { formula: 'date("2026-03-31T23:30:00Z")', result: '2026-03-31' },
    ],
    apply([year, month = 1, day = 1], run, call) {
      const moment = typeof year === 'string' ? readMoment(year) : null;
      const days = moment
        ? dayIn(run, moment)
        : [year, month, day].every(Number.isInteger)
          ? dayOf(year as number, month as number, day as number)
          : Number.NaN;
      const result = Number.isNaN(days) ? null : formatDay(days);
      return result ?? run.fail(formulaNoSuchDate(written(call.text, call), call));
    },
  },
  {
    kind: 'scalar',
    name: 'datediff',
    parameters: [{ name: 'from', type: 'date' }, { name: 'to', type: 'date' }, unit],
    documentation:
      'Whole units from one date to another: minute, hour, day (default), week, month, quarter or year. Negative backwards.',
    examples: [
      { formula: 'datediff("2026-01-31", "2026-03-01")', result: 29 },
      { formula: 'datediff("2026-01-31", "2026-03-01", "month")', result: 1 },
    ],
    apply([from, to, name = 'day'], run, call) {
      const unit = readUnit(name, run, call);
      return (
        unit &&
        Math.trunc(unitsBetween(run, readMoment(from as string)!, readMoment(to as string)!, unit)) + 0
      );
    },
  },
  {
    kind: 'scalar',
    name: 'dateadd',
    parameters: [{ name: 'date', type: 'date' }, { name: 'count', type: 'number' }, unit],
    documentation:
      'The date so many units later: minute, hour, day (default), week, month, quarter or year. Keeps to the last day of a shorter month.',
    examples: [
      { formula: 'dateadd("2026-01-31", 1, "month")', result: '2026-02-28' },
      { formula: 'dateadd("2026-03-01", -1)', result: '2026-02-28' },
    ],
    apply([date, count, name = 'day'], run, call) {
      const unit = readUnit(name, run, call);
      if (!unit) return null;
      const result = moved(run, readMoment(date as string)!, count as number, unit);
      return result ?? run.fail(formulaNoSuchDate(written(call.text, call), call));
    },
  },
];

function withClock(run: Run, read: (now: number) => Cell): Cell {
  const { now } = run.scope;
  if (now !== null) return read(now);
  run.pending = true;
  return null;
}

function readUnit(name: Cell, run: Run, call: CallSite): TimeUnit | null {
  const unit = units.find((known) => known === name);
  return unit ?? run.fail(formulaUnit(textOf(name), units, call.args[2] ?? call));
}

/** Minutes and hours of two datetimes are durations; all else counts days of the calendar, a date beginning at midnight. */
function unitsBetween(run: Run, from: Moment, to: Moment, unit: TimeUnit): number {
  const [first, last] = [dayIn(run, from), dayIn(run, to)];
  switch (unit) {
    case 'minute':
    case 'hour': {
      const both = from.instant !== null && to.instant !== null;
      const milliseconds = both ? to.instant - from.instant : (last - first) * 24 * HOUR;
      return milliseconds / (unit === 'hour' ? HOUR : HOUR / 60);
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
