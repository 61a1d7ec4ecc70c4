import type { TimeSpan } from '@vitrine/schema';
import { addToDay, addToInstant } from '../../../dates/timeUnits.js';
import { clockUnknown, needsDate } from '../../../issues/queryMessages.js';
import type { CellTest, CompiledTest, ConditionPlace } from './compileCondition.js';

interface Span {
  readonly count: number;
  readonly unit: TimeSpan['unit'];
  readonly skip: number;
}

/** Bounds in days or in milliseconds; the low one is included, the high one is not. */
interface Bounds {
  readonly from: number;
  readonly until: number;
}

/**
 * `inLast`, `inNext` and `olderThan`. Dates go by whole days in the zone, today included: the last 7 days are today and the 6
 * before it. Datetimes go by the instant, and days and longer units keep the clock of the zone. `olderThan` passes what lies
 * before `inLast` of the same span. On dates, minutes and hours are rounded up to days.
 */
export function spanTest(
  { condition: { op }, column, path, context }: ConditionPlace,
  span: Span,
): CompiledTest {
  const { info } = column;
  if (info.type !== 'date' && info.type !== 'datetime' && info.type !== 'text') {
    context.fail(needsDate(`${path}/key`, info.label, info.type, op));
    return 'unevaluated';
  }
  const { now } = context.environment.scope;
  if (now === null) {
    context.report(clockUnknown(path, op));
    return 'unevaluated';
  }
  const { reader } = context;
  const days = dayBounds(op, span, reader.zone.dayAt(now));
  const instants = instantBounds(op, span, now, (count) => addToInstant(now, count, span.unit, reader.zone));
  const test: CellTest = (cell) => {
    if (typeof cell !== 'string') return false;
    const byDay = info.type === 'date' || cell.length === 10;
    const at = byDay ? reader.day(cell) : reader.instant(cell);
    const { from, until } = byDay ? days : instants;
    return at >= from && at < until;
  };
  return test;
}

/** The first day of a span and the one after its last. */
export function dayBounds(op: string, { count, unit, skip }: Span, today: number): Bounds {
  const day = (units: number): number => {
    if (unit === 'minute') return today + wholeDays(units / 1440);
    if (unit === 'hour') return today + wholeDays(units / 24);
    return within(addToDay(today, units, unit), units);
  };
  if (op === 'inNext') return { from: day(skip), until: day(skip + count) };
  const from = day(-skip - count) + 1;
  return op === 'inLast' ? { from, until: day(-skip) + 1 } : { from: Number.NEGATIVE_INFINITY, until: from };
}

/** `inLast` reaches up to and with now, `inNext` begins with it. A millisecond is the smallest step, so `until` is one more. */
function instantBounds(
  op: string,
  { count, skip }: Span,
  now: number,
  shifted: (count: number) => number,
): Bounds {
  const at = (units: number) => within(units === 0 ? now : shifted(units), units);
  if (op === 'inNext') return { from: at(skip), until: at(skip + count) };
  const from = at(-skip - count) + 1;
  return op === 'inLast' ? { from, until: at(-skip) + 1 } : { from: Number.NEGATIVE_INFINITY, until: from };
}

/** A date has no clock: part of a day counts as a day. */
function wholeDays(days: number): number {
  return Math.sign(days) * Math.ceil(Math.abs(days));
}

/** A span longer than the calendar is open. */
function within(value: number, units: number): number {
  if (!Number.isNaN(value)) return value;
  return units < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
