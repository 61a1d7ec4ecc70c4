import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCollator } from './createCollator.js';
import { rankTexts } from './rankTexts.js';

const words = ['item', 'Item', 'ab', 'é', 'zoë', '2', '10', '007', ' ', '-', ', Inc.', 'ch', 'ß', '日本'];
const text = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((parts) => parts.join(''));

/** The ranks by comparing each text with the one before it. */
function byCollator(collator: Intl.Collator, texts: readonly string[]): number[] {
  const sorted = [...texts].sort(collator.compare);
  const ranks = new Map<string, number>();
  let rank = 0;
  for (const [i, one] of sorted.entries()) {
    if (i > 0 && collator.compare(sorted[i - 1]!, one) !== 0) rank++;
    ranks.set(one, rank);
  }
  return texts.map((one) => ranks.get(one)!);
}

describe('rankTexts', () => {
  it.each(['en', 'de', 'sv', 'cs'])(
    'gives the order of the collator, for few and for many texts (%s)',
    (locale) => {
      const collator = createCollator(locale);
      for (const numRuns of [50, 5_000]) {
        const texts = fc.sample(text, { numRuns, seed: 11 });
        expect([...rankTexts(collator, texts)]).toEqual(byCollator(collator, texts));
      }
    },
  );

  it('takes long texts that begin alike', () => {
    const texts = Array.from({ length: 3_000 }, (_, i) => `${'same '.repeat(50)}${(i * 7) % 3_000}`);
    const ranks = rankTexts(createCollator('en'), texts);
    expect([...ranks]).toEqual(texts.map((_, i) => (i * 7) % 3_000));
  });

  it('gives equal texts the same number', () => {
    const texts = Array.from({ length: 2_500 }, () => 'same');
    expect(new Set(rankTexts(createCollator('en'), texts))).toEqual(new Set([0]));
  });
});
