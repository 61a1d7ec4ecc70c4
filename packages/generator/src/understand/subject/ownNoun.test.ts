import { describe, expect, it } from 'vitest';
import { ownNoun } from './ownNoun.js';

describe('the word for records that no lexicon knows', () => {
  it.each([
    ['Beehive log', 'en', 'Beehive', 'Beehives'],
    ['12 beehives', 'en', 'Beehive', 'Beehives'],
    ['Three daycare options', 'en', 'Daycare option', 'Daycare options'],
    ['Registro de colmenas', 'es', 'Colmena', 'Colmenas'],
    ['Suivi des ruches', 'fr', 'Ruche', 'Ruches'],
    ['蜂箱记录', 'zh', '蜂箱', '蜂箱'],
  ] as const)('G9: %s (%s) is kept as %s', (title, language, one, many) => {
    expect(ownNoun(title, language)).toMatchObject({ one, many });
  });

  it('G9: what stands alone for one is something to measure', () => {
    expect(ownNoun('Food waste in our kitchen', 'en')).toMatchObject({ many: 'Food waste', isMass: true });
  });

  it('takes no question and no number for a noun', () => {
    expect(ownNoun('How are we doing?', 'en')).toBeNull();
    expect(ownNoun('2027', 'en')).toBeNull();
  });
});
