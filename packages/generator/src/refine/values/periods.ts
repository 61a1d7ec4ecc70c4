import type { Condition } from '@vitrine/schema';

const periodUnits = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type PeriodUnit = (typeof periodUnits)[number];

/** The condition that a day lies in the current day, week, month, quarter or year, whenever the page is opened. */
export function inCurrent(key: string, unit: PeriodUnit): Condition {
  const [first, last] = ['startOf', 'endOf'].map((name) => ({ formula: `${name}(today(), "${unit}")` }));
  return { key, op: 'between', value: [first!, last!] };
}

/** The period that such a condition is about; null for any other. */
export function currentPeriodOf(condition: Condition): PeriodUnit | null {
  const text = JSON.stringify(condition.value);
  return periodUnits.find((unit) => JSON.stringify(inCurrent(condition.key, unit).value) === text) ?? null;
}
