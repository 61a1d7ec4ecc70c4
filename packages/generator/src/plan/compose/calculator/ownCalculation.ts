import { createNames } from '../../../assemble/names.js';
import type { ColumnWish } from '../../../understand/Meaning.js';
import type { Amount } from '../../../understand/numbers/amounts.js';
import type { Shows } from '../../Outline.js';
import { termOf, type Term } from './ownTerm.js';

/** Prices times counts, and what is paid once on top. */
export function ownCalculation(named: readonly ColumnWish[], amounts: readonly Amount[]): Shows {
  const name = createNames();
  const terms = named.map((wish, index) => termOf(wish, name(wish.label), amounts[index]));
  const of = (role: Term['role']) => terms.filter((term) => term.role === role);
  const counts = of('count').map(({ input }) => input.name);
  const [rate, ...fixed] = [...of('unitPrice'), ...of('money')];
  const isYearly =
    rate?.wish.attribute === 'salary' &&
    of('count').some(({ wish }) => /month|monat|mes|mois|mês|月/iu.test(wish.label));
  const parts: string[] = [];
  if (rate) parts.push([...counts, rate.input.name].join(' * ') + (isYearly ? ' / 12' : ''));
  else if (counts.length > 0) parts.push(counts.join(' * '));
  for (const { input } of fixed) parts.push(input.name);
  const shares = of('share')
    .map(({ input }) => ` * (1 + ${input.name})`)
    .join('');
  const formula =
    parts.length === 0
      ? terms.map(({ input }) => input.name).join(' + ')
      : shares
        ? `(${parts.join(' + ')})${shares}`
        : parts.join(' + ');
  return { formula, format: rate ? 'currency' : 'number', inputs: terms.map(({ input }) => input) };
}
