import { expect, test } from 'vitest';
import { createFormatter } from '../../../format/createFormatter.js';
import { createCalendarLabels } from './calendarLabels.js';

const dayOf = (date: string) => Date.parse(date) / 86_400_000;

function labelsIn(locale: string, first: string, last: string) {
  const environment = { locale, currency: 'USD', timeZone: 'UTC', weekStart: 1, now: Date.UTC(2026, 10, 22) };
  const format = createFormatter(environment).formatValue;
  return createCalendarLabels(
    { environment, t: (key) => key, format },
    {
      start: dayOf(first),
      end: dayOf(last),
    },
  );
}

test.each([
  ['en', '2026-11-30', '2026-12-11', 'Nov 30 – Dec 11'],
  ['de', '2026-11-02', '2026-11-13', '2.–13. Nov.'],
  ['de', '2026-11-16', '2026-12-11', '16.11. – 11.12.'],
])('a short span in %s names its months where a narrow list has room for that: %s to %s', (...given) => {
  const [locale, start, end, written] = given;
  const span = labelsIn(locale, start, end).shortSpan(dayOf(start), dayOf(end));
  expect(span.replaceAll(/\s/gu, ' ')).toBe(written);
});

test.each([
  ['en', 'Dec 13 – Jan 2'],
  ['de', '13.12. – 2.1.'],
  ['es', '13 dic – 2 ene'],
  ['ja', '12月13日 – 1月2日'],
])('a short span over New Year in %s is written as the others, without years: %s', (locale, written) => {
  const span = labelsIn(locale, '2026-10-01', '2027-03-31').shortSpan(
    dayOf('2026-12-13'),
    dayOf('2027-01-02'),
  );
  expect(span.replaceAll(/\s/gu, ' ')).toBe(written);
});

test('short days of a list are written alike: with their years where some are far from today', () => {
  const far = labelsIn('en', '2026-12-20', '2028-03-22');
  expect(far.shortDay(dayOf('2026-12-20'))).toBe('12/20/26');
  expect(far.shortSpan(dayOf('2028-01-08'), dayOf('2028-03-22')).replaceAll(/\s/gu, ' ')).toBe(
    '1/8/28 – 3/22/28',
  );
});

test('short days need no year while all are near, or all in the year that the calendar names', () => {
  const overNewYear = labelsIn('en', '2026-10-01', '2027-03-31');
  expect(overNewYear.shortDay(dayOf('2027-03-31'))).toBe('Mar 31');
  const another = labelsIn('en', '2028-01-08', '2028-12-01');
  expect(another.shortDay(dayOf('2028-12-01'))).toBe('Dec 1');
  expect(another.shortSpan(dayOf('2028-01-08'), dayOf('2028-03-22')).replaceAll(/\s/gu, ' ')).toBe(
    'Jan 8 – Mar 22',
  );
});
