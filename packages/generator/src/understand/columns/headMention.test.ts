import { describe, expect, it } from 'vitest';
import { readColumn } from './columns.js';
import type { Language } from '../lexicon/index.js';

const meant = (label: string, language: Language = 'en') => {
  const { attribute, entity } = readColumn(label, language);
  return attribute ?? entity;
};

describe('the word that says what a column holds', () => {
  it.each([
    ['Type of visit', 'type'],
    ['Reason for visit', 'reason'],
    ['Cost of repair', 'cost'],
    ['Amount due', 'amount'],
    ['Amount paid', 'amount'],
    ['Payments received', 'payment'],
    ['Fee paid', 'paid'],
    ['Payment method', 'payment'],
  ])('G52: %s: %s', (label, head) => {
    expect(meant(label)).toBe(head);
  });

  it.each<[string, Language]>([
    ['Cost center', 'en'],
    ['Age range', 'en'],
    ['Salary band', 'en'],
    ['Centro de costo', 'es'],
    ['Centre de coûts', 'fr'],
  ])('G52: %s is no number', (label, language) => {
    expect(meant(label, language)).toBeUndefined();
  });
});
