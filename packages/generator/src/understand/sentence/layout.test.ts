import { describe, expect, it } from 'vitest';
import { asSentence } from './layout.js';

describe('the layout of a prompt', () => {
  it('G11: lines with bullets are a list', () => {
    expect(asSentence('Tracker with:\n- name\n- due date\n- cost').replace(/\s+/gu, ' ')).toBe(
      'Tracker with: name, due date, cost',
    );
  });

  it('G11: a list between dashes stands in brackets, one behind a dash behind a colon', () => {
    expect(asSentence('Stock for a brewery - malt, hops - with unit')).toBe(
      'Stock for a brewery ( malt, hops ) with unit',
    );
    expect(asSentence('Choir list - name, voice, phone')).toBe('Choir list : name, voice, phone');
  });

  it('keeps the length, hyphens and minus signs', () => {
    for (const prompt of ['A\n- b\n- c', 'sign-in sheet, sorted', 'loss of -5, then 3', 'x w/ a, b'])
      expect(asSentence(prompt)).toHaveLength(prompt.length);
    expect(asSentence('sign-in sheet, sorted')).toBe('sign-in sheet, sorted');
  });
});
