import { createNames } from '../../../assemble/names.js';
import { asLabel, readColumn } from '../../../understand/columns/columns.js';
import { isSameName, type Formula } from '../../../understand/formulas/Formula.js';
import type { Meaning } from '../../../understand/Meaning.js';
import type { Amount } from '../../../understand/numbers/amounts.js';
import type { Quantity } from '../../../understand/numbers/quantities.js';
import { formulaWords } from '../../../understand/lexicon/formulaWords.js';
import { holds } from '../../../understand/pieces/saidWords.js';
import { fold } from '../../../understand/words/fold.js';
import type { OutlineInput, Shows } from '../../Outline.js';
import { bracketed, valueOf, type Named, type Value } from './calculationValue.js';
import { termOf, type Term } from './ownTerm.js';

/** What sentences say is worked out from what: the first result is that of the calculation, further ones stand beside it. */
export function toldCalculation(formulas: readonly [Formula, ...Formula[]], meaning: Meaning): Shows {
  const inputs = createTerms(meaning);
  const known = new Map<string, Value>();
  const results = formulas.map(({ result, calculation }) => {
    const value = valueOf(
      calculation,
      (term, takenOff) => known.get(fold(term.name)) ?? inputs.of(term, takenOff),
    );
    if (result) known.set(fold(result), bracketed(value));
    return { label: asLabel(result ?? ''), formula: value.formula, format: formatOf(value) };
  });
  const [main, ...others] = results;
  return {
    formula: main!.formula,
    format: main!.format,
    inputs: inputs.all(),
    ...(others.length > 0 && { steps: others }),
  };
}

const formatOf = ({ isMoney }: Value) => (isMoney ? ('currency' as const) : ('number' as const));

/** Makes an input of each name once, with the number that the prompt has for it. */
function createTerms({ prompt, columns, quantities, language }: Meaning) {
  const name = createNames();
  const made = new Map<string, Term>();
  const free = new Set<Quantity>(quantities);
  // The hourly rate is paid, and no share.
  const isTimed = (label: string) => holds(fold(label), formulaWords[language].timed);
  const numberFor = (label: string): Amount | undefined => {
    if (label === '') return undefined;
    const isBehind = ({ amount }: Quantity) => prompt.slice(0, amount.start).trimEnd().endsWith(label);
    const isSame = (quantity: Quantity) => quantity.label !== '' && isSameName(quantity.label, label);
    const found = [...free].find((quantity) => isBehind(quantity) || isSame(quantity));
    if (found) free.delete(found);
    return found?.amount;
  };
  const termFor = (term: Named): Term => {
    const said = term.name === '' ? undefined : columns.find(({ label }) => isSameName(label, term.name));
    const label = said?.label ?? term.name;
    const amount = term.amount ?? numberFor(label) ?? numberFor(term.name);
    const wish = said ?? readColumn(label, language);
    const isPaid = amount?.isPercent !== true && isTimed(label);
    return termOf(isPaid ? { label, attribute: 'price', options: [] } : wish, name(label), amount);
  };
  /** What is taken off a sum, and nobody gave a number for, is less than that. */
  const belowOf = (term: Term, { usual }: Value): Term =>
    usual === undefined || term.input.value < usual || term.isGiven
      ? term
      : { ...term, input: { ...term.input, value: usual * usualPart } };
  return {
    all: (): OutlineInput[] => [...made.values()].map(({ input }) => input),
    of(term: Named, takenOff?: Value): Value {
      const key = fold(term.name);
      const own = made.get(key) ?? termFor(term);
      const { input, role } = takenOff ? belowOf(own, takenOff) : own;
      made.set(key, { ...own, input });
      return {
        formula: input.name,
        isMoney: role === 'money' || role === 'unitPrice',
        isCount: role === 'count',
        usual: input.value,
      };
    },
  };
}

const usualPart = 0.4;
