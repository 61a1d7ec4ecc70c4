import { createNames } from '../../../assemble/names.js';
import { fold } from '../../../understand/words/fold.js';
import type { Meaning } from '../../../understand/Meaning.js';
import { findMentions, senseOf } from '../../../understand/words/mentions.js';
import type { Quantity } from '../../../understand/numbers/quantities.js';
import type { OutlineInput, Shows } from '../../Outline.js';

const incomes: ReadonlySet<string> = new Set([
  'revenue',
  'income',
  'mrr',
  'arr',
  'sale',
  'donation',
  'value',
]);
const costs: ReadonlySet<string> = new Set([
  'cost',
  'rent',
  'salary',
  'salaries',
  'fee',
  'spend',
  'expense',
  'burn',
  'material',
  'energy',
]);

/**
 * What is left of what comes in: `sales 12,000, costs 7,500, rent 1,800`. A share with the name of one of them changes
 * that one. Null where not both sides are named, or something has a price of its own.
 */
export function balanceCalculation(quantities: readonly Quantity[], { language }: Meaning): Shows | null {
  const sideOf = ({ label }: Quantity): 'in' | 'out' | null => {
    const ids = findMentions(label, language).mentions.flatMap((mention) =>
      (['metric', 'attribute', 'entity'] as const).flatMap((kind) => senseOf(mention, kind)?.id ?? []),
    );
    return ids.some((id) => incomes.has(id)) ? 'in' : ids.some((id) => costs.has(id)) ? 'out' : null;
  };
  const sums = quantities.filter(({ role }) => role === 'money');
  const shares = quantities.filter(({ role }) => role === 'share');
  const sides = sums.map(sideOf);
  const isBalance =
    sides.includes('in') && sides.includes('out') && sums.length + shares.length === quantities.length;
  if (!isBalance) return null;
  const name = createNames();
  const inputs: OutlineInput[] = [];
  const input = ({ label, amount: { value } }: Quantity, format: 'currency' | 'percent') => {
    const taken = inputs.some((other) => other.label === label);
    const shown = taken ? `${label} (%)` : label;
    const made = { name: name(shown), label: shown, value, format };
    inputs.push(made);
    return made.name;
  };
  const terms = sums.map((sum) => ({ sum, term: input(sum, 'currency') }));
  const factors = shares.map((share) => ({
    share,
    term: `(1 ${share.isLess ? '-' : '+'} ${input(share, 'percent')})`,
  }));
  const isOf = (share: Quantity, sum: Quantity) => fold(share.label) === fold(sum.label);
  const parts = terms.map(({ sum, term }, index) => {
    const own = factors.filter(({ share }) => isOf(share, sum)).map((factor) => ` * ${factor.term}`);
    return `${sides[index] === 'in' ? '+' : '-'} ${term}${own.join('')}`;
  });
  const rest = factors.filter(({ share }) => sums.every((sum) => !isOf(share, sum)));
  const total = parts.join(' ').replace(/^\+ /u, '');
  return {
    formula: rest.length > 0 ? `(${total})${rest.map(({ term }) => ` * ${term}`).join('')}` : total,
    format: 'currency',
    inputs,
  };
}
