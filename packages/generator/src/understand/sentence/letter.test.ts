import { describe, expect, it } from 'vitest';
import { withoutLetter } from './letter.js';

describe('what makes a prompt a letter', () => {
  it.each([
    ['Please make a shift tracker.\nThanks, the team', 'Please make a shift tracker.'],
    ['Subject: weekly report\n\nDear Mr Miller,\nplease show sales.', 'weekly report please show sales.'],
    ['Hallo zusammen, ich bräuchte eine Liste.', 'ich bräuchte eine Liste.'],
    ['hey i need a budget', 'i need a budget'],
    ['お世話になっております。売上の表をお願いします', '売上の表をお願いします'],
  ])('G44: leaves out greeting, mark and thanks: %s', (prompt, said) => {
    const language = /[ぁ-ん]/u.test(prompt) ? 'ja' : prompt.startsWith('Hallo') ? 'de' : 'en';
    expect(withoutLetter(prompt, language).replace(/\s+/gu, ' ').trim()).toBe(said);
  });

  it('G44: keeps places the same, and a word that only begins as a greeting does', () => {
    expect(withoutLetter('Hi, a list', 'en')).toBe('    a list');
    expect(withoutLetter('Hiking club members', 'en')).toBe('Hiking club members');
  });
});
