import { calculations, type Calculation, type CalculationId } from '../../samples/calculations.js';
import { attributes, type Attribute } from '../../samples/attributes.js';
import type { Amount } from '../../understand/amounts.js';
import { fold } from '../../understand/fold.js';
import { lexicons } from '../../understand/lexicon/index.js';
import type { ColumnWish } from '../../understand/Meaning.js';
import { createNames } from '../../assemble/names.js';
import type { OutlineInput, Shows } from '../Outline.js';
import type { Page, Part } from '../Page.js';

/** A calculation: over the inputs that were named, else the one that the words ask for. */
export function composeCalculator(page: Page): void {
  page.add(calculatorPart(page));
  page.add({
    id: 'notes',
    intent: 'note',
    title: page.label('attributes', 'notes'),
    span: 12,
    shows: { text: page.say('notesText') },
  });
}

export function calculatorPart(page: Page): Part {
  const { meaning } = page;
  const named = [
    ...meaning.columns,
    ...(meaning.values?.values ?? []).map((label): ColumnWish => ({ label, options: [] })),
  ];
  const isOwn = named.length >= 2;
  const id = isOwn ? null : calculationOf(page);
  const shows = isOwn ? ownCalculation(named, meaning.amounts) : knownCalculation(page, id!);
  return {
    id: 'calculator',
    intent: 'calculate',
    title: isOwn || !id ? meaning.title : lexicons[meaning.language].calculations[id].result,
    span: 12,
    shows,
    receipts: [
      {
        kind: 'inferred',
        text: `formula ${shows.formula ?? ''}`,
        from: isOwn ? 'the inputs named' : `usual for ${id ?? ''}`,
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
  const style = typeof spec?.format === 'object' ? spec.format.style : spec?.format;
  const isPrice = wish.attribute === 'price' || /\b(per|je|pro|par|por)\b/iu.test(wish.label);
  const role: Term['role'] =
    style === 'percent' || amount?.isPercent
      ? 'share'
      : isPrice
        ? 'unitPrice'
        : style === 'currency' || amount?.currency
          ? 'money'
          : 'count';
  const usual =
    role === 'share'
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
      label: wish.label,
      value: amount?.value ?? usual,
      ...(role === 'share' && { format: 'percent' as const }),
      ...((role === 'unitPrice' || role === 'money') && { format: 'currency' as const }),
    },
  };
}
