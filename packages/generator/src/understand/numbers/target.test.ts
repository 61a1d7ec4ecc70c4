import { describe, expect, it } from 'vitest';
import { readMeaning } from '../readMeaning.js';

const now = Date.parse('2026-11-21T08:00:00Z');

describe('what is to be reached', () => {
  it.each([
    'OKR tracker with 3 objectives',
    'goal tracker for our team with 5 goals',
    'OKR-Tracker mit 3 Zielen',
    'seguimiento de OKR con 4 objetivos',
  ])('G58: is not how many goals there are: %s', (prompt) => {
    expect(readMeaning(prompt, now).target).toBeUndefined();
  });

  it.each([
    ['goal: 5000 subscribers by June', 5000],
    ['our objective is 300 members by December', 300],
  ])('G58: is what is counted otherwise: %s', (prompt, value) => {
    expect(readMeaning(prompt, now).target?.value).toBe(value);
  });
});
