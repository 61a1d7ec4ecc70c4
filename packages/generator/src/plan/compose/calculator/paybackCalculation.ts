import { createNames } from '../../../assemble/names.js';
import { asLabel } from '../../../understand/columns/columns.js';
import type { Meaning } from '../../../understand/Meaning.js';
import type { Quantity } from '../../../understand/numbers/quantities.js';
import { isSupport, savedEach } from '../../../understand/sentence/savings.js';
import type { OutlineInput, Shows } from '../../Outline.js';

/** How many years it takes until what something saves each year has paid for it. Null for any other sentence. */
export function paybackCalculation(
  quantities: readonly Quantity[],
  { prompt }: Meaning,
  { priceWord, amountWord }: { readonly priceWord: string; readonly amountWord: string },
): Shows | null {
  const saved = savedEach(quantities, prompt);
  const spent = quantities.filter((quantity) => quantity !== saved?.quantity && quantity.role !== 'share');
  if (!saved || spent.length === 0) return null;
  const name = createNames();
  const inputOf = (label: string, { amount, role }: Quantity): OutlineInput => ({
    name: name(label),
    label: asLabel(label),
    value: amount.value,
    ...(role !== 'count' && { format: 'currency' as const }),
  });
  const inputs = spent.map((quantity) => {
    const { label, role } = quantity;
    const isCountToo =
      role === 'unitPrice' && spent.some((other) => other !== quantity && other.label === label);
    return inputOf(isCountToo ? `${label} (${priceWord})` : label || amountWord, quantity);
  });
  const yearly = inputOf(saved.label, { ...saved.quantity, role: 'money' });
  const counts = spent.flatMap(({ role }, index) => (role === 'count' ? [inputs[index]!.name] : []));
  const parts = spent.flatMap((quantity, index) => {
    if (quantity.role === 'count') return [];
    const own = inputs[index]!.name;
    const term = quantity.role === 'unitPrice' ? [...counts, own].join(' * ') : own;
    return [`${isSupport(quantity) ? '-' : '+'} ${term}`];
  });
  if (parts.length === 0) return null;
  return {
    formula: `(${parts.join(' ').replace(/^\+ /u, '')}) / ${yearly.name}`,
    format: { style: 'number', decimals: 1 },
    inputs: [...inputs, yearly],
  };
}
