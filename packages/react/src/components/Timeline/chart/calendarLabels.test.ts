import { expect, test } from 'vitest';
import { createFormatter } from '../../../format/createFormatter.js';
import { createCalendarLabels } from './calendarLabels.js';

const dayOf = (date: string) => Date.parse(date) / 86_400_000;

function shortSpan(locale: string, start: string, end: string): string {
  const environment = { locale, currency: 'USD', timeZone: 'UTC', weekStart: 1, now: Date.UTC(2026, 10, 22) };
  const format = createFormatter(environment).formatValue;
  const labels = createCalendarLabels({ environment, t: (key) => key, format });
  return labels.shortSpan(dayOf(start), dayOf(end)).replaceAll(/\s/gu, ' ');
}

test.each([
  ['en', '2026-11-30', '2026-12-11', 'Nov 30 – Dec 11'],
  ['de', '2026-11-02', '2026-11-13', '2.–13. Nov.'],
  ['de', '2026-11-16', '2026-12-11', '16.11. – 11.12.'],
])('a short span in %s names its months where a narrow list has room for that: %s to %s', (...given) => {
  const [locale, start, end, written] = given;
  expect(shortSpan(locale, start, end)).toBe(written);
});

test('a short span far from today has its years', () => {
  expect(shortSpan('en', '2024-01-08', '2024-03-22')).toBe('1/8/24 – 3/22/24');
});
