import { isGroupable } from './columns/columnRoles.js';
import { timeColumnOf } from './conditions/periodConditions.js';
import { dayFrom, startOf } from '../dates/calendar.js';
import type { ColumnProfile, TimeUnit } from '../tables/profileData.js';
import { comparedSign, saysThan } from './lexicon/comparisons.js';
import type { AskedGroup, Days, GrowthSide, Special } from './Question.js';
import { isJapaneseHead, type Ranking } from './ranking.js';
import { leads, says, type Reading } from './Reading.js';

/** `which product grew the most`: one period beside the one before, as far as the data reaches, or two values beside each other. */
export function growth(
  reading: Reading,
  groups: readonly AskedGroup[],
  { direction }: Ranking,
): Special | null {
  const only = moreThanBefore(reading);
  const grouped = groups.find(({ column, unit }) => unit === undefined && column.role !== 'time');
  const group = grouped ?? (only ? askedFor(reading) : undefined);
  const time = timeColumnOf(reading);
  // `what changed most between Q3 and Q4`
  const isChange = says(reading, 'change') && !says(reading, 'growth') && reading.periods.length === 2;
  const isImproved = says(reading, 'improved');
  const isDifference = isChange || isImproved || only !== null;
  if (!says(reading, 'growth') && !isDifference) return null;
  if ((direction === null && !only) || !group) return null;
  const said = {
    kind: 'growth',
    isDifference,
    ...(only && { only: only.sign }),
    ...(isImproved && { isImprovement: true }),
    column: group.column,
  } as const;
  const values = twoValues(reading, group.column);
  if (values) return { ...said, ...values };
  if (time?.role !== 'time') return null;
  const [first, last] = [time.min, time.max].map((day) => String(day).slice(0, 10));
  const ordered = only ? only.periods : reading.periods.toSorted((a, b) => (a.first < b.first ? 1 : -1));
  const [period, other] = ordered;
  const now = period ?? newest(first!, last!);
  const unit = now.unit;
  const pair = other
    ? { now: { first: now.first, after: now.after }, before: { first: other.first, after: other.after } }
    : beside(now, startOf(now.first, unit, -1), last!, unit);
  return { ...said, of: time, now: inDays(time, pair.now), before: inDays(time, pair.before) };
}

const inDays = ({ key }: ColumnProfile, { first, after }: Days): GrowthSide => ({
  name: `${first} until before ${after}`,
  where: {
    all: [
      { key, op: 'gte', value: first },
      { key, op: 'lt', value: after },
    ],
  },
});

/** `improved from 2025-A to 2026-P`: two values of a column that orders the rows, the second against the first. */
function twoValues(
  { values }: Reading,
  group: ColumnProfile,
): { readonly of: ColumnProfile; readonly now: GrowthSide; readonly before: GrowthSide } | null {
  const of = values.find(({ column }) => column !== group)?.column;
  const named = [...new Set(values.flatMap(({ column, value }) => (column === of ? value : [])))];
  const [before, now, ...others] = named;
  if (!of || before === undefined || now === undefined || others.length > 0) return null;
  const side = (value: string): GrowthSide => ({ name: value, where: { key: of.key, op: 'eq', value } });
  return { of, now: side(now), before: side(before) };
}

/** `more tickets in May than in April`: which of the two should have more, that one first. */
function moreThanBefore({ text, tokens, periods }: Reading) {
  const [first, second, ...others] = periods;
  const sign = comparedSign(tokens.map(({ folded }) => folded));
  if (!first || !second || others.length > 0 || !sign) return null;
  const isThan = (start: number, end: number) => saysThan(text.slice(start, end));
  // Chinese and Japanese say first what is compared with: 4月より5月のほうが.
  if (/^(?:より)/u.test(text.slice(first.end)) || /比\s*$/u.test(text.slice(0, first.start)))
    return { sign, periods: [second, first] };
  return isThan(first.end, second.start) ? { sign, periods: [first, second] } : null;
}

/** `which customers`: of what the difference is asked for. */
function askedFor(reading: Reading): AskedGroup | undefined {
  const match = reading.columns.find(
    ({ from, to, columns: [column] }) =>
      (leads(reading, from, 'which') || isJapaneseHead(reading, to)) &&
      isGroupable(column!) &&
      column!.role !== 'time',
  );
  return match && { column: match.columns[0]! };
}

/** The newest unit of which the data holds the one before too: years, else months, else weeks. */
function newest(first: string, last: string): { first: string; after: string; unit: TimeUnit } {
  const unit =
    (['year', 'quarter', 'month'] as const).find(
      (one) => first.slice(0, 7) <= startOf(last, one, -1).slice(0, 7),
    ) ?? 'week';
  return { first: startOf(last, unit), after: startOf(last, unit, 1), unit };
}

/** Two periods; one that is not over is compared with as much of the one before. */
export function beside(now: Days, start: string, last: string, unit: TimeUnit) {
  const end = dayFrom(last, 1, 'day');
  const isOpen = end < now.after;
  return {
    now: { first: now.first, after: isOpen ? end : now.after },
    before: { first: start, after: isOpen ? dayFrom(end, -1, unit) : now.first },
  };
}
