import type { Calculation } from '../../../samples/Calculation.js';
import { calculations, type CalculationId } from '../../../samples/calculations.js';
import { asLabel } from '../../../understand/columns/columns.js';
import { lexicons } from '../../../understand/lexicon/index.js';
import type { ColumnWish } from '../../../understand/Meaning.js';
import { bestNamed } from '../../../understand/words/bestNamed.js';
import { fold } from '../../../understand/words/fold.js';
import type { Quantity } from '../../../understand/numbers/quantities.js';
import type { OutlineInput, Shows } from '../../Outline.js';
import type { Page } from '../../Page.js';

/** The calculation that a prompt asks for by name, by the longest of its words; `quote` where it says no more than what something costs. */
export function calculationOf({ meaning: { prompt, language } }: Page): CalculationId | null {
  const wordsOf = (id: CalculationId) => lexicons[language].calculations[id].words;
  const ids = (Object.keys(calculations) as CalculationId[]).filter((id) => id !== 'quote');
  return bestNamed(prompt, language, ids, wordsOf) ?? bestNamed(prompt, language, ['quote'], wordsOf);
}

/** A known calculation with the numbers of the prompt, each in the input that it fits. */
export function knownCalculation({ meaning }: Page, id: CalculationId): Shows {
  const { inputs, formula, format }: Calculation = calculations[id];
  const labels = lexicons[meaning.language].calculations[id].inputs.split('|');
  const open = inputs.map((input, index): OutlineInput => ({ ...input, label: labels[index] ?? input.name }));
  const given = new Map<OutlineInput, number>();
  for (const quantity of meaning.quantities) {
    const fits = open
      .filter((input) => !given.has(input) && isShare(input) === quantity.amount.isPercent)
      .toSorted((one, other) => fitOf(other, quantity) - fitOf(one, quantity));
    if (fits[0]) given.set(fits[0], quantity.amount.value);
  }
  return {
    formula,
    format,
    inputs: open.map((input) => ({ ...input, value: given.get(input) ?? input.value })),
  };
}

const isShare = ({ format }: OutlineInput): boolean =>
  typeof format === 'object' && format.style === 'percent';

/** How well a number fits an input: by its words first, then by whether both are money. */
function fitOf(input: OutlineInput, { label, per = '', role, amount }: Quantity): number {
  const words = fold(`${label} ${per}`);
  const isPrice = role === 'unitPrice' || amount.currency !== null;
  return (sharesWord(words, fold(input.label)) ? 2 : 0) + (isPrice === (input.format === 'currency') ? 1 : 0);
}

/** Whether a known calculation has an input for each number that the person gives a name: `Venue 500` is none of guests and cost per guest. */
export function takesAll(
  { meaning: { language } }: Page,
  id: CalculationId,
  labels: readonly string[],
): boolean {
  const { inputs } = calculations[id];
  const names = fold(lexicons[language].calculations[id].inputs.replaceAll('|', ' '));
  return labels.length <= inputs.length && labels.every((label) => sharesWord(fold(label), names));
}

/** A known calculation whose numbers the person names, under those names: the runway of cash, burn and new revenue. */
export function knownUnder(page: Page, id: CalculationId, named: readonly ColumnWish[]): Shows | null {
  const { inputs, formula, more }: Calculation = calculations[id];
  const all = more && named.length === inputs.length + 1 ? [...inputs, more.input] : inputs;
  const known = knownCalculation(page, id);
  if (id === 'quote' || named.length < 2 || named.length !== all.length) return null;
  const left = [...named];
  const taken = all.map((input, index) => {
    const label = fold(known.inputs![index]?.label ?? input.name);
    const at = left.findIndex(
      (wish) => fold(wish.label).includes(input.name) || sharesWord(fold(wish.label), label),
    );
    return at < 0 ? undefined : left.splice(at, 1)[0];
  });
  // The names must be those of the calculation, but for one at most.
  if (left.length > 1) return null;
  return {
    ...known,
    formula: all === inputs ? formula : more!.formula,
    inputs: all.map((input, index): OutlineInput => {
      const { name, value, format } = input;
      const label = asLabel((taken[index] ?? left[0])!.label);
      return { ...(known.inputs![index] ?? { name, value, ...(format && { format }) }), label };
    }),
  };
}

const sharesWord = (one: string, other: string): boolean =>
  one.split(' ').some((word) => word.length > 2 && other.split(' ').includes(word));
