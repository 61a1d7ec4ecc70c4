import { createNames } from '../../../assemble/names.js';
import { fold } from '../../../understand/words/fold.js';
import { isPricedBy, type Quantity } from '../../../understand/numbers/quantities.js';
import { asLabel } from '../../../understand/columns/columns.js';
import type { OutlineInput, Shows } from '../../Outline.js';

interface Term extends Quantity {
  readonly name: string;
}

/** What to call a number that the person gave no word for, and the one that nothing but changes of it are told of. */
type Words = Readonly<Record<Quantity['role'] | 'base', string>>;

/**
 * What the numbers of a sentence come to: counts times the price of one, what is paid once on top, then shares added or
 * taken off. `isSplit` divides by the count that prices nothing, `per` by the count of that name; otherwise that is shown as a step.
 */
export function quantityCalculation(
  quantities: readonly Quantity[],
  words: Words,
  isSplit: boolean,
  per?: string,
): Shows {
  const name = createNames();
  const terms = withBase(withOpenCounts(quantities), words.base).map((quantity): Term => {
    const isCountToo = quantities.some(
      (other) => other.role === 'count' && quantity.role === 'unitPrice' && other.label === quantity.label,
    );
    const label = isCountToo
      ? `${quantity.label} (${words.unitPrice})`
      : quantity.label || words[quantity.role];
    return { ...quantity, label, name: name(label) };
  });
  const prices = terms.filter(({ role }) => role === 'unitPrice');
  const durations = terms.filter(({ role, isDuration }) => role === 'count' && isDuration);
  const counts = terms.filter((term) => term.role === 'count' && !term.isDuration);
  const used = new Set<Term>();
  const priced = prices.map((price) => {
    const measured = counts.filter((count) => isPricedBy(price, count));
    const own = measured.length > 0 ? measured : countsOf(price, prices, counts, terms);
    for (const count of own) used.add(count);
    // Several areas at one price are one area.
    const area = measured.map((term) => term.name).join(' + ');
    if (measured.length > 0) return `${measured.length > 1 ? `(${area})` : area} * ${price.name}`;
    return [...own, ...durations, price].map((term) => term.name).join(' * ');
  });
  const spare = counts.filter((count) => !used.has(count));
  const times = prices.length === 0 ? durations.map((term) => term.name) : [];
  const sum = sumOf(terms, (term) => {
    if (term.role === 'unitPrice') return priced[prices.indexOf(term)]!;
    return term.role === 'money' ? [...times, term.name].join(' * ') : null;
  });
  const factors = terms.filter((term) => term.role === 'share' && !isTakenEarly(term, terms)).map(factorOf);
  const total =
    sum.length === 0 ? counts.map((term) => term.name).join(' * ') : bracket(sum, factors.length > 0);
  const whole = `${total}${factors.join('')}`;
  // `Cost per guest` divides by the guests, whatever else they count.
  const asked = per === undefined ? undefined : counts.find(({ label }) => isSameNoun(label, per));
  const by = asked ?? (sum.length > 0 ? spare.at(-1) : undefined);
  const isDivided = isSplit || asked !== undefined;
  const format = sum.length > 0 ? ('currency' as const) : ('number' as const);
  return {
    formula:
      by && isDivided ? `${bracket([whole], sum.length > 1 && factors.length === 0)} / ${by.name}` : whole,
    format,
    inputs: terms.map(inputOf),
    ...(by &&
      !isDivided && {
        steps: [
          {
            label: `÷ ${by.label}`,
            formula: `${bracket([whole], sum.length > 1 && factors.length === 0)} / ${by.name}`,
            format,
          },
        ],
      }),
  };
}

const exampleBase = 10_000;

/** `prices up 8% and 5% fewer customers` changes something, which nobody gave a number. */
function withBase(quantities: readonly Quantity[], label: string): readonly Quantity[] {
  const [first] = quantities;
  if (!first || quantities.some(({ role }) => role !== 'share')) return quantities;
  const amount = { ...first.amount, value: exampleBase, isPercent: false };
  return [{ label, role: 'money', isLess: false, isDuration: false, amount }, ...quantities];
}

/** A later price by a unit that nobody counted, such as the kilometres of `travel 0.35 per km`, is counted by nought until somebody does. */
function withOpenCounts(quantities: readonly Quantity[]): Quantity[] {
  const isCounted = ({ per = '' }: Quantity) =>
    quantities.some(
      ({ label, role, measure }) => role === 'count' && (isSameNoun(label, per) || measure !== undefined),
    );
  let last: Quantity | undefined;
  return quantities.flatMap((quantity, index) => {
    const isLater = quantities.slice(0, index).some(({ role }) => role === 'unitPrice');
    const isOpen = quantity.per && isLater && last?.role !== 'count' && !isCounted(quantity);
    last = quantity;
    if (!isOpen) return [quantity];
    const count: Quantity = {
      label: asLabel(quantity.per ?? ''),
      role: 'count',
      isLess: false,
      isDuration: false,
      amount: { ...quantity.amount, value: 0, currency: null },
    };
    return [count, quantity];
  });
}

const factorOf = ({ name, isLess }: Term) => ` * (1 ${isLess ? '-' : '+'} ${name})`;

/** `200 mugs at 4.50 minus 10%, plus 35 shipping`: what is taken off is taken off what stands before it. */
const isTakenEarly = (share: Term, terms: readonly Term[]): boolean =>
  share.role === 'share' &&
  share.isLess &&
  [terms.slice(0, terms.indexOf(share)), terms.slice(terms.indexOf(share) + 1)].every((side) =>
    side.some(({ role }) => role === 'unitPrice' || role === 'money'),
  );

/** What is added up, in the order of the sentence. */
function sumOf(terms: readonly Term[], said: (term: Term) => string | null): string[] {
  let sum: string[] = [];
  for (const term of terms) {
    const own = said(term);
    if (own !== null) sum.push(own);
    else if (isTakenEarly(term, terms)) sum = [`${bracket(sum, true)}${factorOf(term)}`];
  }
  return sum;
}

const bracket = (parts: readonly string[], needed: boolean) =>
  needed && (parts.length > 1 || /[+]/.test(parts[0]!)) ? `(${parts.join(' + ')})` : parts.join(' + ');

/** Counts of what the price is for, and those right before it; without any, those before the first price, or behind it. */
function countsOf(
  price: Term,
  prices: readonly Term[],
  counts: readonly Term[],
  terms: readonly Term[],
): readonly Term[] {
  const isFor = (count: Term) =>
    prices.some(
      (each) => (each.per !== undefined && isSameNoun(count.label, each.per)) || isPricedBy(each, count),
    );
  const own = counts.filter(({ label }) => price.per !== undefined && isSameNoun(label, price.per));
  // What is counted right before a price, in its own unit, is all that it goes by.
  if (own.length === 1 && terms.indexOf(own[0]!) === terms.indexOf(price) - 1) return own;
  const free = counts.filter((count) => !isFor(count));
  const within = (start: number, end: number) =>
    free.filter((count) => terms.indexOf(count) > start && terms.indexOf(count) < end);
  const at = terms.indexOf(price);
  const index = prices.indexOf(price);
  const before = within(index === 0 ? -1 : terms.indexOf(prices[index - 1]!), at);
  if (before.length > 0) return [...before, ...own];
  const shared = within(-1, terms.indexOf(prices[0]!));
  if (shared.length > 0 || own.length > 0) return [...shared, ...own];
  return within(at, index === prices.length - 1 ? terms.length : terms.indexOf(prices[index + 1]!));
}

/** Whether one word is the other in the plural: nights and night, Nächte and Nacht. */
function isSameNoun(left: string, right: string): boolean {
  const [a, b] = [fold(left), fold(right)];
  const length = Math.max(3, Math.min(a.length, b.length) - 2);
  return a.slice(0, length) === b.slice(0, length);
}

function inputOf({ name, label, role, amount: { value } }: Term): OutlineInput {
  const format = role === 'share' ? 'percent' : role === 'count' ? undefined : 'currency';
  return { name, label, value, ...(format && { format }) };
}
