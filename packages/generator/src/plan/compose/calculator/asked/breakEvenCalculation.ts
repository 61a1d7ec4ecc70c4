import { lexicons } from '../../../../understand/lexicon/index.js';
import { reckoning } from '../../../../understand/lexicon/reckoning.js';
import type { Meaning } from '../../../../understand/Meaning.js';
import type { Shows } from '../../../Outline.js';
import { createInputs, sorted } from './terms.js';

/**
 * How many must be sold to cover what is paid anyway: of three sums or more the smallest is what one costs, the next
 * what it sells for, and all larger ones are paid each month. Days are divided by. Null for fewer sums.
 */
export function breakEvenCalculation({ quantities, language }: Meaning): Shows | null {
  const { sums, durations, shares, counts } = sorted(quantities);
  if (sums.length < 3 || shares.length > 0 || counts.length > 0 || durations.length > 1) return null;
  const [fixedWord = '', priceWord = '', costWord = ''] =
    lexicons[language].calculations.breakEven.inputs.split('|');
  const input = createInputs();
  const [cost, price, ...rest] = sums.toReversed();
  const fixed = rest.toReversed().map((sum) => input('fixed', sum, fixedWord, 'currency'));
  const sold = input('price', price!, priceWord, 'currency');
  const bought = input('unit_cost', cost!, costWord, 'currency');
  const days = durations.map((each) =>
    input('days', { ...each, label: '' }, lexicons[language].units.day.split('|').at(-1)!),
  );
  const paid = fixed.map(({ name }) => name).join(' + ');
  const needed = `${fixed.length > 1 ? `(${paid})` : paid} / (${sold.name} - ${bought.name})`;
  return {
    formula: needed,
    format: { style: 'number', decimals: 0 },
    inputs: [...fixed, sold, bought, ...days],
    ...(days[0] && {
      steps: [
        {
          label: reckoning[language].perDay,
          formula: `${needed} / ${days[0].name}`,
          format: { style: 'number', decimals: 1 },
        },
      ],
    }),
  };
}
