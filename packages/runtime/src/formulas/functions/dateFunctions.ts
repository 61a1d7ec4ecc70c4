import type { Cell } from '@vitrine/schema';
import { formulaNoSuchDate, formulaUnit } from '../../issues/formulaMessages.js';
import {
  addMonths,
  dayOf,
  formatDay,
  formatInstant,
  monthsBetween,
  readMoment,
  type Moment,
} from '../calendar.js';
import { dayIn, written } from '../operators.js';
import type { Run } from '../Run.js';
import type { CallSite, FunctionParameter, ScalarFunction } from './FormulaFunction.js';

const HOUR = 3_600_000;

/** Length of a unit: so many months, or so many milliseconds. */
const units: ReadonlyMap<string, { readonly months: number; readonly milliseconds: number }> = new Map([
  ['minute', { months: 0, milliseconds: HOUR / 60 }],
  ['hour', { months: 0, milliseconds: HOUR }],
  ['day', { months: 0, milliseconds: 24 * HOUR }],
  ['week', { months: 0, milliseconds: 7 * 24 * HOUR }],
  ['month', { months: 1, milliseconds: 0 }],
  ['quarter', { months: 3, milliseconds: 0 }],
  ['year', { months: 12, milliseconds: 0 }],
]);

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
      const days = moment ? dayIn(run, moment) : dayOf(Number(year), month as number, day as number);
      const result = Number.isNaN(days) || (!moment && typeof year !== 'number') ? null : formatDay(days);
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
      const size = units.get(name as string);
      if (!size) return refuseUnit(name as string, run, call);
      const start = readMoment(from as string)!;
      const end = readMoment(to as string)!;
      if (size.months > 0) return whole(monthsBetween(dayIn(run, start), dayIn(run, end)) / size.months);
      const both = start.instant !== null && end.instant !== null && size.milliseconds <= HOUR;
      const apart = both ? end.instant! - start.instant! : (dayIn(run, end) - dayIn(run, start)) * 24 * HOUR;
      return whole(apart / size.milliseconds);
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
      const size = units.get(name as string);
      if (!size) return refuseUnit(name as string, run, call);
      const result = moved(readMoment(date as string)!, count as number, size);
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

function whole(value: number): number {
  return Math.trunc(value) + 0;
}

function refuseUnit(name: string, run: Run, call: CallSite): null {
  return run.fail(formulaUnit(name, [...units.keys()], call.args[2] ?? call));
}

/** Moves in the calendar; a datetime keeps its offset and, for months, its time of day. Hours turn a date to midnight UTC. */
function moved(
  moment: Moment,
  count: number,
  size: { readonly months: number; readonly milliseconds: number },
): string | null {
  if (size.months > 0) {
    const day = addMonths(moment.day, Math.trunc(count) * size.months);
    if (Number.isNaN(day)) return null;
    if (moment.instant === null) return formatDay(day);
    return formatInstant(moment.instant + (day - moment.day) * 24 * HOUR, moment.offset);
  }
  if (moment.instant === null && size.milliseconds >= 24 * HOUR) {
    return formatDay(moment.day + Math.floor((count * size.milliseconds) / (24 * HOUR)));
  }
  const start = moment.instant ?? moment.day * 24 * HOUR;
  return formatInstant(Math.round(start + count * size.milliseconds), moment.offset);
}
