import type { Condition } from '@vitrine/schema';
import { monthOf } from '../../dates/readPeriods.js';
import type { ColumnProfile } from '../../tables/profileData.js';
import type { Days } from '../Question.js';
import { namesAt, type Reading } from '../Reading.js';
import type { ReadCondition } from './readConditions.js';

const fewest = 3;

const namesMonths = ({ options = [] }: ColumnProfile): boolean =>
  options.length >= fewest && options.every(({ value }) => monthOf(value) > 0);

/** The column of names of months, in a table that knows no year. */
export const monthColumnOf = ({ profile }: Pick<Reading, 'profile'>): ColumnProfile | undefined =>
  profile.columns.find(namesMonths);

/** Whether the periods of a question are told by names of months: quarters where no day and only a year is known. */
export const isOfMonths = (reading: Reading, time: ColumnProfile | undefined): boolean =>
  time?.role !== 'time' &&
  monthColumnOf(reading) !== undefined &&
  reading.periods.every(({ unit }) => unit === 'quarter' || unit === 'month');

/** The names of the months within a stretch of days, whatever its year. */
export function monthsWithin({ key, options = [] }: ColumnProfile, { first, after }: Days): Condition {
  const [from, to] = [first, after].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)));
  const months = new Set(
    Array.from({ length: Math.min(12, to! - from!) }, (_, at) => ((from! - 1 + at) % 12) + 1),
  );
  return {
    key,
    op: 'in',
    value: options.map(({ value }) => value).filter((value) => months.has(monthOf(value))),
  };
}

/** `since July`, `before March` of columns of months: all of them behind or before the one that is named. */
export function monthsSince(reading: Reading, condition: ReadCondition): ReadCondition {
  const { where } = condition;
  const column = 'key' in where && where.op === 'eq' ? monthColumnOf(reading) : undefined;
  if (!column || !('key' in where) || where.key !== column.key) return condition;
  const names = namesAt(reading, condition.from - 1);
  const at = (column.options ?? []).findIndex(({ value }) => value === where.value);
  const values = (column.options ?? []).map(({ value }) => value);
  const kept = names.includes('after')
    ? values.slice(at + 1)
    : names.includes('before')
      ? values.slice(0, at)
      : names.includes('since')
        ? values.slice(at)
        : null;
  return kept
    ? { ...condition, where: { key: column.key, op: 'in', value: kept }, isPeriod: true, isState: false }
    : condition;
}
