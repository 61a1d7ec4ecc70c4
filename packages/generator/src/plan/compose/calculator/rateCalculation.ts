import { createNames } from '../../../assemble/names.js';
import type { Meaning } from '../../../understand/Meaning.js';
import type { Quantity } from '../../../understand/numbers/quantities.js';
import { supposedAt } from '../../../understand/sentence/suppose.js';
import type { OutlineInput, Shows } from '../../Outline.js';

/**
 * What some of a count come to at two rates: `400 leads, 8 percent buy at 1,150 each, what if 11 percent do`. The later rate is
 * supposed, and the earlier shown beside it. Null for any other sentence.
 */
export function rateCalculation(
  quantities: readonly Quantity[],
  { prompt, language, tool }: Meaning,
  { rateWord, amountWord }: { readonly rateWord: string; readonly amountWord: string },
): Shows | null {
  const counts = quantities.filter(({ role }) => role === 'count');
  const sums = quantities.filter(({ role }) => role === 'money' || role === 'unitPrice');
  const rates = quantities.filter(({ role }) => role === 'share');
  const isSupposed = tool?.id === 'calculator' && supposedAt(prompt, language) >= 0;
  const [count, sum, [now, then]] = [counts[0], sums[0], rates];
  const isWhole = counts.length === 1 && sums.length === 1 && rates.length === 2;
  if (!isSupposed || !isWhole || !count || !sum || !now || !then || now.isLess || then.isLess) return null;
  const name = createNames();
  const inputOf = (label: string, value: number, format?: OutlineInput['format']): OutlineInput => ({
    name: name(label),
    label,
    value,
    ...(format && { format }),
  });
  const many = inputOf(count.label, count.amount.value);
  const first = inputOf(`${rateWord} 1`, now.amount.value, 'percent');
  const second = inputOf(`${rateWord} 2`, then.amount.value, 'percent');
  const each = inputOf(sum.label || amountWord, sum.amount.value, 'currency');
  const total = (rate: OutlineInput) => `${many.name} * ${rate.name} * ${each.name}`;
  return {
    formula: total(second),
    format: 'currency',
    inputs: [many, first, second, each],
    steps: [
      { label: first.label, formula: total(first), format: 'currency' },
      {
        label: `${second.label} − ${first.label}`,
        formula: `${total(second)} - (${total(first)})`,
        format: 'currency',
      },
    ],
  };
}
