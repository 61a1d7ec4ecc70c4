import { lexicons } from '../../../../understand/lexicon/index.js';
import { reckoning } from '../../../../understand/lexicon/reckoning.js';
import type { Meaning } from '../../../../understand/Meaning.js';
import { placeOf } from '../../../../understand/words/placeOf.js';
import type { Shows } from '../../../Outline.js';
import { createInputs, sorted, unitBehind } from './terms.js';

const perYear = { day: 365, week: 52, month: 12, quarter: 4, year: 1 } as const;

/**
 * After how many months what is sold has paid for something: `a machine at 6,500: 90 cups a day at 1.80, cost 0.45 each,
 * 250 days a year`. Null unless it is asked and the price of one and how many are said.
 */
export function earnedBackCalculation({ quantities, prompt, language }: Meaning): Shows | null {
  const { sums, counts, durations, shares } = sorted(quantities);
  const words = reckoning[language];
  const isAsked = placeOf(prompt, words.paysBack.split('|')) >= 0;
  const [invested, price, cost, ...more] = sums;
  const [count] = counts;
  const isWhole = counts.length === 1 && more.length === 0 && shares.length === 0 && durations.length < 2;
  if (!isAsked || !isWhole || !invested || !price || !count) return null;
  const { inputs } = lexicons[language].calculations.breakEven;
  const [, priceWord = '', costWord = ''] = inputs.split('|');
  const [investedWord = ''] = lexicons[language].calculations.roi.inputs.split('|');
  const input = createInputs();
  const paid = input('invested', { ...invested, label: '' }, investedWord, 'currency');
  const sold = input('price', { ...price, label: '' }, priceWord, 'currency');
  const bought = cost && input('unit_cost', cost, costWord, 'currency');
  const many = input('count', count, count.amount.words);
  const days = durations.map((each) => input('days', each, each.amount.words));
  const times = days[0]?.name ?? String(perYear[unitBehind(prompt, count, language) ?? 'year']);
  const margin = bought ? `(${sold.name} - ${bought.name})` : sold.name;
  const earned = `${margin} * ${many.name} * ${times}`;
  return {
    formula: `${paid.name} / (${earned} / 12)`,
    format: { style: 'number', decimals: 1 },
    inputs: [paid, sold, ...(bought ? [bought] : []), many, ...days],
    steps: [{ label: words.perYear, formula: earned, format: 'currency' }],
  };
}
