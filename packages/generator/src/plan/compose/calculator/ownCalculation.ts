import { createNames } from '../../../assemble/names.js';
import { attributes, type Attribute } from '../../../samples/attributes.js';
import { metrics, type Metric } from '../../../samples/metrics.js';
import { asLabel } from '../../../understand/columns/columns.js';
import type { ColumnWish } from '../../../understand/Meaning.js';
import type { Amount } from '../../../understand/numbers/amounts.js';
import type { OutlineInput, Shows } from '../../Outline.js';

interface Term {
  readonly input: OutlineInput;
  readonly role: 'count' | 'unitPrice' | 'money' | 'share';
  readonly wish: ColumnWish;
}

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

function termOf(wish: ColumnWish, name: string, amount: Amount | undefined): Term {
  const spec: Attribute | undefined = wish.attribute ? attributes[wish.attribute] : undefined;
  const metric = wish.metric && wish.metric !== 'own' ? (metrics[wish.metric] as Metric) : undefined;
  const kind = spec?.format ?? metric?.format;
  const style = typeof kind === 'object' ? kind.style : kind;
  const isPrice = wish.attribute === 'price' || /\b(per|je|pro|par|por)\b/iu.test(wish.label);
  const role: Term['role'] =
    style === 'percent' || amount?.isPercent
      ? 'share'
      : isPrice
        ? 'unitPrice'
        : style === 'currency' || amount?.currency
          ? 'money'
          : 'count';
  const usual = metric
    ? metric.range[0]
    : role === 'share'
      ? 0.1
      : role === 'count'
        ? 10
        : role === 'unitPrice'
          ? 25
          : wish.attribute === 'salary'
            ? 48_000
            : 200;
  return {
    wish,
    role,
    input: {
      name,
      label: asLabel(wish.label),
      value: amount?.value ?? usual,
      ...(role === 'share' && { format: 'percent' as const }),
      ...((role === 'unitPrice' || role === 'money') && { format: 'currency' as const }),
    },
  };
}
