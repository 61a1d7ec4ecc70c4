import { expect, it } from 'vitest';
import { deadlineOf, readDates } from './deadline.js';

const now = Date.parse('2026-11-21T08:00:00Z');

it.each([
  ['reach it by 2027-03-31', '2027-03-31'],
  ['from 42k to 100k by December', '2026-12-31'],
  ['by the end of February', '2027-02-28'],
  ['by March 2028', '2028-03-31'],
  ['by Q2', '2027-06-30'],
  ['by the end of the year', '2026-12-31'],
  ['by end of 2027', '2027-12-31'],
  ['in 6 months', '2027-05-21'],
  ['within 2 weeks', '2026-12-05'],
])('reads "%s" as %s', (prompt, date) => {
  expect(deadlineOf(readDates(prompt, now))?.date).toBe(date);
});

it('finds none where the prompt names none', () => {
  expect(deadlineOf(readDates('march to the sea in 2 parts', now))).toBeUndefined();
  expect(deadlineOf(readDates('by 2027-13-45', now))?.date).toBeUndefined();
});
