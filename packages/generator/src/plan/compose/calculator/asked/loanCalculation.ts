import { lexicons } from '../../../../understand/lexicon/index.js';
import { reckoning } from '../../../../understand/lexicon/reckoning.js';
import type { Meaning } from '../../../../understand/Meaning.js';
import type { Shows } from '../../../Outline.js';
import { placeOf } from '../../../../understand/words/placeOf.js';
import { createInputs, sorted, unitBehind, wordsAround } from './terms.js';

/**
 * What a loan costs each month and in all, and what is saved by paying more: `320,000 at 3.9% over 25 years, 200 extra a
 * month`. Null unless the sum, one rate and how long are said.
 */
export function loanCalculation({ quantities, prompt, language }: Meaning): Shows | null {
  const { shares, durations, others } = sorted(quantities);
  const [rate] = shares;
  const [time] = durations;
  const [sum, extra, ...more] = others.toSorted((a, b) => b.amount.value - a.amount.value);
  const unit = time && unitBehind(prompt, time, language);
  const isWhole = shares.length === 1 && durations.length === 1 && more.length === 0;
  if (!isWhole || !rate || !sum || !time || (unit !== 'year' && unit !== 'month')) return null;
  const [sumWord = '', rateWord = '', timeWord = ''] = lexicons[language].calculations.loan.inputs.split('|');
  const words = reckoning[language];
  const input = createInputs();
  const principal = input('principal', { ...sum, label: '' }, sumWord, 'currency');
  const interest = input('rate', { ...rate, label: '' }, rateWord, { style: 'percent', decimals: 2 });
  const length = input(unit === 'year' ? 'years' : 'months', time, timeWord);
  // What is paid at once need not be lent.
  const isDown = extra !== undefined && placeOf(wordsAround(prompt, extra), words.down.split('|')) >= 0;
  const down = extra && isDown ? input('down', extra, words.down.split('|')[0]!, 'currency') : undefined;
  const added = extra && !isDown ? input('extra', extra, words.yearsWithExtra, 'currency') : undefined;
  const lent = down ? `(${principal.name} - ${down.name})` : principal.name;
  const months = unit === 'year' ? `(12 * ${length.name})` : length.name;
  const each = `${interest.name} / 12`;
  const payment = `${lent} * (${each}) / (1 - (1 + ${each}) ^ (-${months}))`;
  const cost = `${payment} * ${months} - ${lent}`;
  const sooner = added && `nper(${each}, -(${payment} + ${added.name}), ${lent})`;
  return {
    formula: payment,
    format: 'currency',
    inputs: [principal, interest, length, ...(down ? [down] : []), ...(added ? [added] : [])],
    steps: [
      { label: words.totalPaid, formula: `${payment} * ${months}`, format: 'currency' },
      { label: words.totalInterest, formula: cost, format: 'currency' },
      ...(added && sooner
        ? [
            {
              label: words.yearsWithExtra,
              formula: `${sooner} / 12`,
              format: { style: 'number' as const, decimals: 1 },
            },
            {
              label: words.interestSaved,
              formula: `${cost} - ((${payment} + ${added.name}) * ${sooner} - ${lent})`,
              format: 'currency' as const,
            },
          ]
        : []),
    ],
  };
}
