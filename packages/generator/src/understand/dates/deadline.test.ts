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
  ['savings to 15,000 by next summer', '2027-06-30'],
  ['by winter', '2026-12-31'],
  ['by spring 2028', '2028-03-31'],
])('reads "%s" as %s', (prompt, date) => {
  expect(deadlineOf(readDates(prompt, now))?.date).toBe(date);
});

it.each([
  ['roadmap H2 2027', '2027-07-01', '2027-12-31'],
  ['Roadmap für das zweite Halbjahr 2027', '2027-07-01', '2027-12-31'],
  ['2027年上半年路线图', '2027-01-01', '2027-06-30'],
])('reads the half year of "%s" as %s to %s', (prompt, first, date) => {
  const language = /\p{Script=Han}/u.test(prompt) ? 'zh' : prompt.includes('für') ? 'de' : 'en';
  expect(readDates(prompt, now, language)).toMatchObject([{ first, date }]);
});

it.each(['grow from 800 to 2050 by September', 'reach 2000 members by September'])(
  'reads a number that looks like a year as none in "%s"',
  (prompt) => expect(deadlineOf(readDates(prompt, now))?.date).toBe('2027-09-30'),
);

it('takes a season for a day only where something should be reached by it', () => {
  expect(readDates('summer camp registrations', now)).toEqual([]);
});

it('finds none where the prompt names none', () => {
  expect(deadlineOf(readDates('march to the sea in 2 parts', now))).toBeUndefined();
  expect(deadlineOf(readDates('by 2027-13-45', now))?.date).toBeUndefined();
});
