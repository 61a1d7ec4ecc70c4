import { attributes, type Attribute } from '../../../samples/attributes.js';
import { metrics, type Metric } from '../../../samples/metrics.js';
import { asLabel } from '../../../understand/columns/columns.js';
import type { ColumnWish } from '../../../understand/Meaning.js';
import type { Amount } from '../../../understand/numbers/amounts.js';
import type { OutlineInput } from '../../Outline.js';

/** A number that a person names to calculate with, by what it is. */
export interface Term {
  readonly input: OutlineInput;
  readonly role: 'count' | 'unitPrice' | 'money' | 'share';
  readonly wish: ColumnWish;
  /** Whether the person said its number. */
  readonly isGiven: boolean;
}

/** What kind of number a name is for, with its value or a usual one. */
export function termOf(wish: ColumnWish, name: string, amount: Amount | undefined): Term {
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
    isGiven: amount !== undefined,
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
