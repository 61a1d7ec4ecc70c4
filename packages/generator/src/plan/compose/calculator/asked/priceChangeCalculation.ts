import { reckoning } from '../../../../understand/lexicon/reckoning.js';
import type { Meaning } from '../../../../understand/Meaning.js';
import { findMentions, senseOf } from '../../../../understand/words/mentions.js';
import type { Shows } from '../../../Outline.js';
import { createInputs, sorted } from './terms.js';

/**
 * What comes in before and after a price changes, where some customers go: `from 29 to 35 euros and lose 8% of our 1,450
 * subscribers`. Null unless both prices and how many buy are said.
 */
export function priceChangeCalculation(
  { quantities, prompt, language }: Meaning,
  words: { readonly price: string; readonly revenue: string; readonly customers: string },
): Shows | null {
  const { others, shares, durations } = sorted(quantities);
  const before = others.find(({ amount }) => amount.role === 'current');
  const after = others.find(({ amount }) => amount.role === 'target');
  const [many, ...more] = others.filter((quantity) => quantity !== before && quantity !== after);
  const isWhole = more.length === 0 && shares.length < 2 && durations.length === 0;
  const isPrice = many && before && many.amount.value > before.amount.value;
  if (!before || !after || !many || !isWhole || !isPrice) return null;
  const input = createInputs();
  const digits = ({ start, end }: { readonly start: number; readonly end: number }) =>
    prompt.slice(start, end).trim();
  const buyers = input('customers', many, words.customers);
  const old = input('price_before', { ...before, label: '' }, `${words.price} 1`, 'currency');
  const changed = input('price_after', { ...after, label: '' }, `${words.price} 2`, 'currency');
  const lost = shares.map((share) => input('lost', share, '%', 'percent'));
  const kept = lost.map(({ name }) => ` * (1 - ${name})`).join('');
  const now = `${old.name} * ${buyers.name}`;
  const then = `${changed.name} * ${buyers.name}${kept}`;
  const isYearly = findMentions(prompt, language).mentions.some(
    (mention) => senseOf(mention, 'unit')?.id === 'year',
  );
  const [first, second] = [before, after].map(({ amount }) => `${words.revenue} (${digits(amount)})`);
  const { perYear } = reckoning[language];
  const money = 'currency' as const;
  return {
    formula: then,
    format: money,
    inputs: [buyers, old, changed, ...lost],
    steps: [
      { label: first!, formula: now, format: money },
      { label: `${second} − ${first}`, formula: `${then} - ${now}`, format: money },
      ...(isYearly
        ? [
            { label: `${first}: ${perYear}`, formula: `${now} * 12`, format: money },
            { label: `${second}: ${perYear}`, formula: `${then} * 12`, format: money },
          ]
        : []),
    ],
  };
}
