import type { Condition, Where } from '@vitrine/schema';
import { clockColumnOf, hoursInFormula } from '../columns/clockColumn.js';
import type { Reading } from '../Reading.js';
import { findClocks, midnight, type ClockMention } from './clockMentions.js';
import type { ReadCondition } from './readConditions.js';

/** Rows of some hours of the day: `before 10 am`, `zwischen 9 und 12 Uhr`, `at night`. */
export function clockConditions(reading: Reading): ReadCondition[] {
  const [first, ...others] = findClocks(reading);
  const column = clockColumnOf(reading);
  if (!first || !column) return [];
  const as = `hours of ${column.key}`;
  const { tokens, text } = reading;
  const [start, end] = [first, ...others].reduce<[number, number]>(
    ([from, to], one) => [Math.min(from, one.start), Math.max(to, one.end)],
    [first.start, first.end],
  );
  const hours = `${asTime(first.first)} to ${asTime(first.after)}`;
  return [
    {
      where: within(as, first),
      from: tokens.findIndex((token) => token.end > start),
      to: tokens.findLastIndex((token) => token.start < end) + 1,
      isState: true,
      derive: { as, formula: hoursInFormula(column) },
      note: {
        kind: 'inferred',
        text: first.isAssumed
          ? `"${text.slice(first.start, first.end)}" is taken for ${hours}`
          : `${hours} by ${column.label}`,
        from: `column ${column.label}`,
      },
    },
  ];
}

function within(key: string, { first, after }: ClockMention): Where {
  const since: Condition = { key, op: 'gte', value: first };
  const until: Condition = { key, op: 'lt', value: after };
  if (first >= after) return { any: [since, until] };
  if (first === 0) return { all: [until, { key, op: 'notNull' }] };
  return after === midnight ? since : { all: [since, until] };
}

const asTime = (hours: number): string =>
  `${String(Math.floor(hours)).padStart(2, '0')}:${String(Math.round((hours % 1) * 60)).padStart(2, '0')}`;
