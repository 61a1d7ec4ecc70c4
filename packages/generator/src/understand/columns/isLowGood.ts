import { attributes, type Attribute } from '../../samples/attributes.js';
import { metrics, type Metric } from '../../samples/metrics.js';
import type { Language } from '../lexicon/index.js';
import type { ColumnProfile } from '../tables/profileData.js';
import { isLowGoodByName } from './columnKind.js';
import { readColumn } from './columns.js';

/** Whether less of a column is better, by what its name means: delays, costs. */
export function isLowGood(
  { label, isLowBest }: Pick<ColumnProfile, 'label' | 'isLowBest'>,
  language: Language,
): boolean {
  if (isLowBest) return true;
  return [language, 'en' as const].some((one) => {
    const { attribute, metric } = readColumn(label, one);
    const known: Attribute | Metric | null = attribute
      ? attributes[attribute]
      : metric && metric !== 'own' && metric !== 'rate'
        ? metrics[metric]
        : null;
    return known?.lowIsGood === true || isLowGoodByName(label, one);
  });
}
