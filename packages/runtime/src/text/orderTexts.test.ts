import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCollator } from './createCollator.js';
import { orderTexts } from './orderTexts.js';

const words = ['item', 'Item', 'ab', 'é', 'zoë', '2', '10', '007', ' ', '-', ', Inc.', 'ch', 'ß', '日本'];
const text = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((parts) => parts.join(''));

describe('orderTexts', () => {
  it.each(['en', 'de', 'sv', 'cs'])('gives the order of the collator, for few and for many texts (%s)', (locale) => {
    const collator = createCollator(locale);
    for (const numRuns of [50, 5_000]) {
      const texts = fc.sample(text, { numRuns, seed: 11 });
      const byCollator = [...texts.keys()].sort((a, b) => collator.compare(texts[a]!, texts[b]!) || a - b);
      expect([...orderTexts(collator, texts)]).toEqual(byCollator);
    }
  });

  it('takes long texts that begin alike', () => {
    const collator = createCollator('en');
    const texts = Array.from({ length: 3_000 }, (_, i) => `${'same '.repeat(200)}${(i * 7) % 3_000}`);
    const order = [...orderTexts(collator, texts)].map((place) => Number(texts[place]!.split(' ').at(-1)));
    expect(order).toEqual([...texts.keys()]);
  });

  it('keeps the order of equal texts', () => {
    const texts = Array.from({ length: 2_500 }, () => 'same');
    expect([...orderTexts(createCollator('en'), texts)]).toEqual([...texts.keys()]);
  });
});
