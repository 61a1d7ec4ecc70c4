import { createNames } from '../../../assemble/names.js';
import type { Meaning } from '../../../understand/Meaning.js';
import { findMentions, isGrammar } from '../../../understand/words/mentions.js';
import type { Quantity } from '../../../understand/numbers/quantities.js';
import type { Shows } from '../../Outline.js';

/** How long an amount lasts that so much is taken of: `1,200 litres at 14 litres a day`. Null for any other sentence. */
export function lastingCalculation(
  quantities: readonly Quantity[],
  { prompt, language }: Meaning,
): Shows | null {
  const { mentions } = findMentions(prompt, language);
  const isAsked = mentions.some((mention) => isGrammar(mention, 'last'));
  const plain = quantities.filter(({ role }) => role !== 'share');
  const [first, second] = plain;
  if (!isAsked || plain.length !== 2 || !first || !second) return null;
  // The larger of two equal units is what there is, the other what goes each day.
  const [stock, used] = first.amount.value >= second.amount.value ? [first, second] : [second, first];
  const name = createNames();
  const inputs = [stock, used].map(({ label, amount }) => ({
    name: name(label || amount.words),
    label: label || amount.words,
    value: amount.value,
    ...(amount.currency && { format: 'currency' as const }),
  }));
  return {
    formula: `${inputs[0]!.name} / ${inputs[1]!.name}`,
    format: { style: 'number', decimals: 1 },
    inputs,
  };
}
