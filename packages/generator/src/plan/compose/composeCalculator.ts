import { calculations, type Calculation, type CalculationId } from '../../samples/calculations.js';
import { attributes, type Attribute } from '../../samples/attributes.js';
import { metrics, type Metric } from '../../samples/metrics.js';
import type { Amount } from '../../understand/numbers/amounts.js';
import { asLabel } from '../../understand/columns/columns.js';
import { fold } from '../../understand/words/fold.js';
import { lexicons } from '../../understand/lexicon/index.js';
import type { ColumnWish, Meaning } from '../../understand/Meaning.js';
import { createNames } from '../../assemble/names.js';
import { metricOf } from '../figure.js';
import { lowered } from '../bricks.js';
import type { OutlineInput, Shows } from '../Outline.js';
import type { Page, Part } from '../Page.js';
import { balanceCalculation } from './balanceCalculation.js';
import { rateCalculation } from './rateCalculation.js';
import { breakEvenCalculation } from './asked/breakEvenCalculation.js';
import { earnedBackCalculation } from './asked/earnedBackCalculation.js';
import { loanCalculation } from './asked/loanCalculation.js';
import { priceChangeCalculation } from './asked/priceChangeCalculation.js';
import { reckoning } from '../../understand/lexicon/reckoning.js';
import { paybackCalculation } from './paybackCalculation.js';
import { lastingCalculation } from './lastingCalculation.js';
import { quantityCalculation } from './quantityCalculation.js';

/** A calculation, and beside it what comes out as its first number changes. */
export function composeCalculator(page: Page): void {
  const part = calculatorPart(page);
  const chart = scenarioPart(page, part);
  page.add({ ...part, span: chart ? 5 : 12 });
  if (chart) page.add(chart);
}

export function calculatorPart(page: Page): Part {
  const { meaning } = page;
  const named = [
    ...meaning.columns,
    ...(meaning.values?.values ?? []).map((label): ColumnWish => ({ label, options: [] })),
  ].filter(({ label }) => !/\d/.test(label));
  const known = calculationOf(page);
  const asked = askedCalculation(page, known);
  const usual = asked ? null : knownUnder(page, known, named);
  const isOwn = !asked && usual === null && named.length >= 2;
  const counted = meaning.quantities.filter(({ label, role }) => label !== '' || role === 'unitPrice').length;
  const isCounted =
    !isOwn && counted >= 2 && (known === 'quote' || counted > calculations[known].inputs.length);
  const special = asked ?? (isOwn || usual ? null : specialCalculation(page));
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
          ? page.say('total', {
              x: lowered(page, page.label('attributes', shows.format === 'currency' ? 'cost' : 'quantity')),
            })
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
    ],
  };
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

/** Room to try out: from nothing to about twice the number, in steps of about a hundredth. */
function withRange(input: OutlineInput): OutlineInput {
  const isShare =
    typeof input.format === 'object' ? input.format.style === 'percent' : input.format === 'percent';
  const scale = 10 ** Math.floor(Math.log10(input.value));
  if (!(input.value > 0) || !Number.isFinite(scale)) return input;
  const most = Math.ceil((input.value * 2) / scale) * scale;
  const max = Number((isShare ? Math.max(input.value, Math.min(1, most)) : most).toPrecision(6));
  // A slider moves in steps, so the number must lie on one of them.
  const isWhole = !isShare && Number.isInteger(input.value) && max <= 200;
  const step = isWhole ? 1 : fineStep(input.value, scale);
  return { ...input, min: 0, max, step };
}

/** The largest of a hundredth, a thousandth … of a number's scale that the number is a multiple of. */
function fineStep(value: number, scale: number): number {
  for (let step = scale / 10; step > scale / 1e6; step /= 10) {
    const count = value / step;
    if (Math.abs(count - Math.round(count)) < 1e-9) return Number(step.toPrecision(6));
  }
  return Number((scale / 1e6).toPrecision(6));
}

const factors = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.5];

/** The result along its first number, from half of it to one and a half times, as the calculator stands; none where no chart is wanted. */
function scenarioPart(page: Page, { id, title, shows }: Part): Part | null {
  const [varied, ...others] = shows.inputs!;
  const { unwanted } = page.meaning;
  if (!varied || unwanted.includes('chart') || unwanted.includes('line')) return null;
  const names = new Map(others.map(({ name }) => [name, `${id}.${name}`]));
  names.set(varied.name, `(${id}.${varied.name} * factor)`);
  const formula = shows.formula!.replace(/[a-z_]\w*/g, (word) => names.get(word) ?? word);
  const name = page.name('scenarios');
  const chart = page.say('byGroup', { x: title, y: lowered(page, varied.label) });
  page.dataset({
    name,
    title: chart,
    origin: 'entered',
    key: 'id',
    columns: [{ key: 'factor', type: 'number', format: 'percent' }],
    rows: factors.map((factor, index) => ({ id: `s${index + 1}`, factor })),
  });
  return {
    id: 'scenario chart',
    intent: 'trend',
    title: chart,
    span: 7,
    shows: {
      dataset: name,
      query: {
        from: name,
        derive: [
          { as: 'input', formula: `round(${id}.${varied.name} * factor, 6)` },
          { as: 'result', formula },
        ],
      },
      x: 'input',
      xLabel: varied.label,
      ...(varied.format && { xFormat: varied.format }),
      y: [{ key: 'result', label: title }],
      kind: 'line',
      ...(shows.format && { format: shows.format }),
    },
    receipts: [
      {
        kind: 'inferred',
        text: `${title} from half to one and a half times ${varied.label}`,
        from: 'the calculation',
      },
    ],
  };
}

/** The calculation whose words the prompt has most of. */
function calculationOf({ meaning }: Page): CalculationId {
  const text = ` ${fold(meaning.prompt)} `;
  const ids = Object.keys(calculations) as CalculationId[];
  const scored = ids.map((id) => {
    const words = lexicons[meaning.language].calculations[id].words.split('|').map(fold);
    return {
      id,
      score:
        Math.max(0, ...words.filter((word) => text.includes(word)).map((word) => word.length)) -
        (id === 'quote' ? 100 : 0),
    };
  });
  const best = scored.reduce((first, next) => (next.score > first.score ? next : first));
  return best.score > 0 ? best.id : 'quote';
}

function knownCalculation({ meaning }: Page, id: CalculationId): Shows {
  const { inputs, formula, format }: Calculation = calculations[id];
  const labels = lexicons[meaning.language].calculations[id].inputs.split('|');
  const rates = meaning.amounts.filter(({ isPercent }) => isPercent);
  const others = meaning.amounts.filter(({ isPercent }) => !isPercent);
  const isRate = (input: (typeof inputs)[number]) =>
    typeof input.format === 'object' && input.format.style === 'percent';
  return {
    formula,
    format,
    inputs: inputs.map((input, index): OutlineInput => {
      const given = (isRate(input) ? rates : others).shift();
      return {
        name: input.name,
        label: labels[index] ?? input.name,
        value: given?.value ?? input.value,
        ...(input.format && { format: input.format }),
      };
    }),
  };
}

/** A known calculation whose numbers the person names, under those names: the runway of cash, burn and new revenue. */
function knownUnder(page: Page, id: CalculationId, named: readonly ColumnWish[]): Shows | null {
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

interface Term {
  readonly input: OutlineInput;
  readonly role: 'count' | 'unitPrice' | 'money' | 'share';
  readonly wish: ColumnWish;
}

/** Prices times counts, and what is paid once on top. */
function ownCalculation(named: readonly ColumnWish[], amounts: readonly Amount[]): Shows {
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
