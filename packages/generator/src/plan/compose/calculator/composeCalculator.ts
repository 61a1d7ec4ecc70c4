import type { CalculationId } from '../../../samples/calculations.js';
import { asLabel } from '../../../understand/columns/columns.js';
import { lexicons } from '../../../understand/lexicon/index.js';
import { reckoning } from '../../../understand/lexicon/reckoning.js';
import type { Formula } from '../../../understand/formulas/Formula.js';
import type { ColumnWish, Meaning } from '../../../understand/Meaning.js';
import { fold } from '../../../understand/words/fold.js';
import { lowered } from '../../bricks.js';
import { metricOf } from '../../figure.js';
import type { Shows } from '../../Outline.js';
import type { Page, Part } from '../../Page.js';
import { breakEvenCalculation } from './asked/breakEvenCalculation.js';
import { earnedBackCalculation } from './asked/earnedBackCalculation.js';
import { loanCalculation } from './asked/loanCalculation.js';
import { priceChangeCalculation } from './asked/priceChangeCalculation.js';
import { balanceCalculation } from './balanceCalculation.js';
import { withRange } from './inputRange.js';
import { lastingCalculation } from './lastingCalculation.js';
import { calculationOf, knownCalculation, knownUnder, takesAll } from './namedCalculation.js';
import { ownCalculation } from './ownCalculation.js';
import { paybackCalculation } from './paybackCalculation.js';
import { quantityCalculation } from './quantityCalculation.js';
import { rateCalculation } from './rateCalculation.js';
import { scenarioPart } from './scenarioPart.js';
import { toldCalculation } from './toldCalculation.js';

/** A calculation, and beside it what comes out as its first number changes. */
export function composeCalculator(page: Page): void {
  const part = calculatorPart(page);
  const chart = scenarioPart(page, part);
  page.add({ ...part, span: chart ? 5 : 12 });
  if (chart) page.add(chart);
}

export function calculatorPart(page: Page, formulas = page.meaning.asides?.formulas ?? []): Part {
  const { meaning } = page;
  const named = [
    ...meaning.columns,
    ...(meaning.values?.values ?? []).map((label): ColumnWish => ({ label, options: [] })),
  ].filter(({ label }) => !/\d/.test(label));
  const found = calculationOf(page);
  const known = found ?? 'quote';
  const asked = askedCalculation(page, known);
  const usual = asked ? null : knownUnder(page, known, named);
  const counted = meaning.quantities.filter(({ label, role }) => label !== '' || role === 'unitPrice');
  // What is only to be shown takes nothing in, where enough numbers are told with their names.
  const areTold = counted.length >= fewestTold && counted.length > named.length;
  const isOwn = !asked && usual === null && named.length >= 2 && !areTold;
  const labels = counted.map(({ label }) => label).filter(Boolean);
  const isCounted = !isOwn && counted.length >= 2 && (known === 'quote' || !takesAll(page, known, labels));
  const told = toldBy(page, formulas);
  const special = told ?? asked ?? (isOwn || usual ? null : specialCalculation(page));
  const shows =
    special?.shows ??
    usual ??
    (isOwn
      ? ownCalculation(named, meaning.amounts)
      : isCounted
        ? quantityCalculation(
            meaning.quantities,
            {
              count: page.label('attributes', 'quantity'),
              unitPrice: page.label('attributes', 'price'),
              money: page.label('attributes', 'amount'),
              share: page.label('attributes', 'share'),
              base: page.label('metrics', 'revenue'),
            },
            meaning.isShare,
            askedPer(meaning),
          )
        : knownCalculation(page, known));
  return {
    id: page.reserve('calculator'),
    intent: 'calculate',
    title:
      special?.title ??
      (isOwn || (isCounted && isName(meaning))
        ? meaning.title
        : isCounted
          ? totalOf(page, shows)
          : lexicons[meaning.language].calculations[known].result),
    span: 12,
    shows: { ...shows, inputs: shows.inputs!.map(withRange) },
    receipts: [
      {
        kind: 'inferred',
        text: `formula ${shows.formula ?? ''}`,
        from: isOwn || isCounted || special ? 'the numbers named' : `usual for ${known}`,
      },
      ...(meaning.amounts.length > 0
        ? meaning.amounts.map(({ value, words }) => ({
            kind: 'known' as const,
            text: String(value),
            from: `"${words}"`,
          }))
        : [{ kind: 'missing' as const, text: 'your numbers; those shown are examples', from: 'the prompt' }]),
      ...(isOwn || isCounted || special || found
        ? []
        : [
            {
              kind: 'missing' as const,
              text: 'how it is worked out; this formula is an example',
              from: 'the prompt',
            },
          ]),
    ],
  };
}

const fewestTold = 4;

/** What sentences say is worked out from what, under the name of what comes out. */
function toldBy({ meaning }: Page, [first, ...others]: readonly Formula[]): Special | null {
  return first
    ? { shows: toldCalculation([first, ...others], meaning), title: asLabel(first.result ?? meaning.title) }
    : null;
}

/** What a sum is called by itself: where only changes are told, what they change. */
function totalOf(page: Page, { format }: Shows): string {
  if (page.meaning.quantities.every(({ role }) => role === 'share')) return page.label('metrics', 'revenue');
  const word = page.label('attributes', format === 'currency' ? 'cost' : 'quantity');
  return page.say('total', { x: lowered(page, word) });
}

/** A calculation that the prompt asks for by its name, with the numbers it takes. */
function askedCalculation(page: Page, known: CalculationId): Special | null {
  const { meaning } = page;
  const { language } = meaning;
  const resultOf = (id: CalculationId) => lexicons[language].calculations[id].result;
  const loan = known === 'loan' ? loanCalculation(meaning) : null;
  if (loan) return { shows: loan, title: resultOf('loan') };
  const even = known === 'breakEven' ? breakEvenCalculation(meaning) : null;
  if (even) return { shows: even, title: resultOf('breakEven') };
  const earned = earnedBackCalculation(meaning);
  if (earned) return { shows: earned, title: reckoning[language].monthsBack };
  const revenue = page.label('metrics', 'revenue');
  const changed = priceChangeCalculation(meaning, {
    price: page.label('attributes', 'price'),
    customers: page.label('entities', 'customer', true),
    revenue,
  });
  return changed && { shows: changed, title: revenue };
}

/** A sentence whose numbers mean more than a sum: how long something lasts or takes to pay for itself, or what is left. */
function specialCalculation(page: Page): Special | null {
  const { meaning } = page;
  const { quantities, title, topic } = meaning;
  const amountWord = page.label('attributes', 'amount');
  const payback = paybackCalculation(quantities, meaning, {
    priceWord: page.label('attributes', 'price'),
    amountWord,
  });
  if (payback) return { shows: payback, title: page.say('paybackYears') };
  const rated = rateCalculation(quantities, meaning, { rateWord: page.label('metrics', 'rate'), amountWord });
  const asked = topic.metrics.find((metric) => metricOf(metric, meaning.language).format === 'currency');
  if (rated) return { shows: rated, title: asked ? asLabel(asked.text) : title };
  const shows = lastingCalculation(quantities, meaning) ?? balanceCalculation(quantities, meaning);
  return shows && { shows, title };
}

/** A calculation, and what comes out of it. */
interface Special {
  readonly shows: Shows;
  readonly title: string;
}

/** What a title asks the sum for: the guest of `cost per guest`. */
function askedPer({ title, topic }: Meaning): string | undefined {
  const asked = topic.dimensions.find(({ label }) => fold(title).includes(fold(label)));
  return /\d/u.test(title) ? undefined : asked?.label;
}

const longestName = 40;

/** Whether the page's title can stand over a number: the words of a thing, not of a question. */
const isName = ({ title, tool }: Meaning) =>
  title.length <= longestName &&
  !/\d/u.test(title) &&
  !fold(title).includes(fold(tool?.words ?? 'calculator'));
