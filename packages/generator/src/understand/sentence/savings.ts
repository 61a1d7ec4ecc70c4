import { fold, isDense } from '../words/fold.js';
import type { Quantity } from '../numbers/quantities.js';

/** Stems of words for what something saves, and for what somebody else pays of it, in all languages. */
const savingStems = ['save', 'saving', 'spart', 'erspar', 'einspar', 'ahorr', 'economi', '节省', '節約'];
const supportStems = ['subsid', 'grant', 'rebate', 'forder', 'zuschuss', 'subven', 'aide', '补贴', '補助'];

const hasStem = (text: string, stems: readonly string[]): boolean =>
  isDense(text)
    ? stems.some((stem) => text.includes(stem))
    : fold(text)
        .split(' ')
        .some((word) => stems.some((stem) => word.startsWith(stem)));

/** What something saves each year or month, with its name: `saves 4,100 a year`. */
export function savedEach(
  quantities: readonly Quantity[],
  prompt: string,
): { readonly quantity: Quantity; readonly label: string } | null {
  for (const quantity of quantities) {
    const { amount, label, role } = quantity;
    const before = prompt.slice(0, amount.start).replace(/[$€£¥]\s*$/u, '');
    const [word = ''] = /\p{L}+(?=\s*$)/u.exec(before) ?? [];
    // `12 % savings` are none of money, and what is put away is no saving of a thing.
    const isSum = role === 'money' || role === 'unitPrice';
    if (isSum && hasStem(label, savingStems)) return { quantity, label };
    if (isSum && hasStem(word, savingStems)) return { quantity, label: word };
  }
  return null;
}

/** Whether somebody else pays it: a subsidy. */
export const isSupport = ({ label }: Quantity): boolean => hasStem(label, supportStems);
