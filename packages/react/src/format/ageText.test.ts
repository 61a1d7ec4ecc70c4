import { expect, it } from 'vitest';
import { ageText } from './ageText.js';

const minute = 60_000;

it.each([
  [-5 * minute, 'en', null],
  [59_999, 'en', null],
  [minute, 'en', '1 minute ago'],
  [119 * minute, 'en', '1 hour ago'],
  [180 * minute, 'de', 'vor 3 Stunden'],
  [50 * 60 * minute, 'en', '2 days ago'],
  [3 * 60 * minute, 'no such tag', '3 hours ago'],
])('says how long ago %d milliseconds are in "%s"', (age, locale, text) => {
  expect(ageText(1_000_000_000, 1_000_000_000 + age, locale)).toBe(text);
});
