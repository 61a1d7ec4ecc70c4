import type { EntityId } from '../../samples/entities.js';
import { attributes } from '../../samples/attributes.js';
import { asLabel, readColumn, stripLead } from '../../understand/columns/columns.js';
import { fold } from '../../understand/words/fold.js';
import { lexicons, type Language } from '../../understand/lexicon/index.js';
import { labelIn } from '../../understand/lexicon/senses.js';
import { nominative } from '../../understand/words/nominative.js';
import { findMentions, isGrammar } from '../../understand/words/mentions.js';
import type { NamedMetric, PartWish, Topic } from '../../understand/Meaning.js';
import {
  boardPart,
  countCard,
  groupPart,
  listPart,
  lowered,
  mainMeasure,
  measureCard,
  measureOf,
  tablePart,
  timelinePart,
  trendPart,
  type Drawn,
} from '../bricks.js';
import { asMoneyItself, isMoneyItself } from '../trade/tradeParts.js';
import { formPart } from '../formParts.js';
import { goalPart, itemBars } from '../compose/goalPart.js';
import { namedCard, opIn } from '../compose/namedCard.js';
import { conditionOf, rateOf, successRate, type Condition } from '../conditions.js';
import { asGroup } from '../designTable.js';
import { metricOf } from '../figure.js';
import type { Page, Part } from '../Page.js';
import type { PlannedColumn } from '../PlannedColumn.js';
import type { TableDesign } from '../TableDesign.js';
import { intentOf, type PartMaker } from './PartMaker.js';
import { plainPart } from './plainPart.js';

export function recordsMaker(page: Page, design: TableDesign): PartMaker {
  return (wish, repeat) => {
    const { part, topic, words, title, top } = wish;
    const drawn = drawnOf(design, wish, repeat);
    const condition = conditionOf(design, wish);
    // A share of rows in a state is one of all rows.
    const where = drawn.formula ? undefined : condition?.where;
    const subset = condition && {
      ...condition,
      title: title ?? subsetTitle(page, topic),
      ...(condition.day && { orderBy: [{ key: condition.day.key }] }),
    };
    // Customers are split by their own columns: no customer is a group of customers.
    const [dimension] = topic.dimensions.filter(
      ({ entity }) => top !== undefined || entity !== design.entity,
    );
    const isEach =
      dimension?.entity === design.entity ||
      (!dimension && drawn.column !== undefined && topic.dimensions.length > 0) ||
      (!dimension && wish.measures !== undefined && topic.entities.some(({ id }) => id === design.entity));
    // What the words name becomes choices only where rows are split by it: the phone of a list of suppliers stays text.
    const splitPart = (look: Parameters<typeof groupPart>[4]): Part => {
      const group =
        dimension && !isEach
          ? design.wish(dimension)
          : isEach && design.nameColumn
            ? design.nameColumn
            : (columnIn(design, topic) ?? design.categories[0] ?? design.stage());
      const subject = otherSubject(design, topic);
      const called =
        title === undefined
          ? subject && { title: page.say('byGroup', { x: subject, y: lowered(page, group.label) }) }
          : { title };
      return groupPart(page, design, drawn, group, { ...look, ...called });
    };
    const kind = part === 'chart' ? {} : { kind: part };
    const of = where && { where };
    switch (intentOf[part]) {
      case 'trend':
        return [
          trendPart(page, design, drawn, design.day ?? design.need('date'), {
            ...kind,
            ...of,
            ...(title && { title }),
            ...(topic.unit && { unit: topic.unit }),
          }),
        ];
      case 'compare':
        if (topic.isOverTime && !dimension)
          return [
            trendPart(page, design, drawn, design.day ?? design.need('date'), {
              ...(part !== 'chart' && kind),
              ...of,
              ...(title && { title }),
              ...(topic.unit && { unit: topic.unit }),
            }),
          ];
        return [besides(splitPart({ ...kind, ...of, ...(top && { top }) }), design, wish)];
      case 'share':
        return [splitPart({ intent: 'share', ...kind, ...of })];
      case 'distribution':
        return [scatter(page, design)];
      case 'measure':
        return [measured(page, design, drawn, wish, condition)];
      case 'browse':
        return [under(tablePart(design, title ?? design.title, subset), design, wish)];
      case 'rank':
        return [listPart(page, design, title, subset, top)];
      case 'arrange':
        return [boardPart(page, design)];
      case 'schedule':
        return [timelinePart(page, design)];
      case 'collect':
        return [formPart(page, design)];
      case 'goal': {
        const bars = itemBars(page, design);
        return bars.length > 0 ? bars : [goalPart(page, design, drawn)];
      }
      default:
        return plainPart(page, part, words);
    }
  };
}

/** Rows under what they are by. */
function under(part: Part, design: TableDesign, { under: wish }: PartWish): Part {
  return wish ? { ...part, shows: { ...part.shows, group: design.wish(wish).key } } : part;
}

/** A card of a number, of all rows or of those in a state. */
function measured(
  page: Page,
  design: TableDesign,
  drawn: Drawn,
  wish: PartWish,
  condition: Condition | undefined,
): Part {
  const { title } = wish;
  if (title === undefined) return drawn.column ? measureCard(page, design, drawn) : countCard(design);
  if (drawn.formula || !condition) return namedCard(page, design, drawn, title);
  const { where, derive } = condition;
  const isCount = (wish.topic.metrics.length === 0 && !wish.measures) || !drawn.column;
  if (isCount) return countCard(design, title, where, derive);
  const op = opIn(title, page.meaning.language) === 'sum' ? 'sum' : drawn.op;
  return { ...measureCard(page, design, { ...drawn, op }, where), id: title, title };
}

/** Columns for what is drawn, and for what it is broken down by. */
export function prepareColumns(design: TableDesign, parts: readonly PartWish[]): void {
  for (const { topic, part, rows, under, measures = [] } of parts) {
    for (const measure of measures) design.wish(measure);
    if (under) asGroup(design, under);
    for (const metric of topic.metrics)
      if (!computed(design, metric, topic.states)) metricColumn(design, metric);
    // What lies ahead is a day, and nothing to sort by.
    for (const dimension of rows === 'ahead' ? [] : topic.dimensions)
      if (dimension.entity !== design.entity) asGroup(design, dimension);
    if ((topic.isOverTime || intentOf[part] === 'trend') && !design.pastDay) design.need('date');
  }
}

/** Records that are amounts of money themselves. */
export const moneyRecords: ReadonlySet<string> = new Set(['expense', 'income', 'donation', 'transaction']);

export function metricColumn(design: TableDesign, named: NamedMetric) {
  const { id, text } = named;
  const label = asLabel(withoutReduction(text, design.language));
  const told = design.told(label);
  if (told) return told;
  const metric = metricOf(named, design.language);
  const existing = design.numbers.find((column) => column.label.toLowerCase() === label.toLowerCase());
  if (existing) return existing;
  // A column that means the same is called as the person called it.
  const same =
    metric.format === 'currency'
      ? design.numbers.find(
          ({ attribute, label: said }) =>
            attribute !== undefined &&
            ['amount', 'actual', 'value', 'cost'].includes(attribute) &&
            // Another figure has it already.
            said === labelIn(design.language, 'attributes', attribute),
        )
      : undefined;
  // The value of an order is what each comes to: an average of the column, and not its name.
  if (same && id === 'orderValue')
    return { ...same, label: asLabel(text), spec: { ...same.spec, average: true } };
  if (same) return same.isTold ? { ...same, label } : design.replace(same, { label });
  // What members pay is what comes in: the fee of each is no other number than the revenue of all.
  const paid = paidColumn(design, named);
  if (paid) return paid;
  // `Staff costs` are money, though no figure is called so.
  const { attribute } = id === 'own' ? readColumn(label, design.language) : {};
  const isNumber = attribute !== undefined && attributes[attribute].type === 'number';
  return design.wish({ label, ...(isNumber ? { attribute } : { metric: id }), options: [] });
}

const incoming: ReadonlySet<NamedMetric['id']> = new Set(['revenue', 'mrr', 'income'] as const);

/** What comes in by each record, under the word of who asks for it: the revenue of appointments is their fee. */
export function paidColumn(design: TableDesign, { id, text }: NamedMetric): PlannedColumn | undefined {
  const paid = incoming.has(id) ? design.numbers.find(isPaid) : undefined;
  const label = asLabel(withoutReduction(text, design.language));
  return paid && { ...paid, label, spec: { ...paid.spec, average: false } };
}

/** Also what a trade calls otherwise: the fee of an appointment is an amount. */
const isPaid = ({ attribute, tradeId }: PlannedColumn) =>
  attribute === 'fee' ||
  attribute === 'price' ||
  attribute === 'rent' ||
  (attribute === 'amount' && tradeId !== undefined);

/** The column of `average response time` holds response times. */
function withoutReduction(text: string, language: Language): string {
  const first = findMentions(text, language).mentions.find(
    (mention) => mention.start === 0 && isGrammar(mention, 'average', 'sum'),
  );
  return (first && text.slice(first.end).trim()) || text;
}

export const isMoney = (id: EntityId) => id === 'sale' || id === 'order' || moneyRecords.has(id);

/** What a chart is about in the person's words, where the rows are called otherwise: sales over orders. */
function otherSubject(design: TableDesign, { entities: named, metrics: figures }: Topic): string | null {
  const [first] = named;
  const isOther = first && !first.isWeak && first.id !== design.entity && figures.length === 0;
  return isOther && isMoney(first.id) ? asLabel(first.text) : null;
}

/** The number that the words name: the weight of `a chart of weight over time`. */
export function numberIn(design: TableDesign, { words, dimensions }: Topic): PlannedColumn | undefined {
  const said = ` ${fold(words)} `;
  const isGroup = (label: string) => dimensions.some((wish) => fold(wish.label) === fold(label));
  return design.numbers.find(({ label }) => !isGroup(label) && said.includes(` ${fold(label)} `));
}

/** The column that the words name, as something to group by: `a chart of reasons`. */
function columnIn(design: TableDesign, { words }: Topic): PlannedColumn | undefined {
  const said = ` ${fold(words)} `;
  const column = design.columns.find(
    ({ label, spec }) =>
      said.includes(` ${fold(label)} `) && (spec.type === 'text' || spec.type === 'select'),
  );
  if (column)
    asGroup(design, {
      label: column.label,
      options: [],
      ...(column.attribute && { attribute: column.attribute }),
    });
  return column && design.columns.find(({ key }) => key === column.key);
}

/** `Overdue vaccinations`: the words behind `list of`. */
function subsetTitle({ meaning }: Page, { words }: Topic): string {
  const { language } = meaning;
  const lead = lexicons[language].grammar.of.split('|');
  const [first = '', ...rest] = stripLead(words, language).split(' ');
  const said = stripLead(
    lead.includes(first.toLowerCase()) ? rest.join(' ') : [first, ...rest].join(' '),
    language,
  );
  return asLabel(language === 'de' ? nominative(said) : said);
}

/** A rate that the states of the rows give. */
export function computed(
  design: TableDesign,
  { id, text }: NamedMetric,
  states: readonly string[],
): Drawn | null {
  const rate = id === 'rate' ? rateOf(design, states, asLabel(text)) : null;
  return rate ?? successRate(design, asLabel(text), design.language);
}

/** The chart of one number with another beside it, where two are compared. */
function besides(part: Part, design: TableDesign, { measures = [] }: PartWish): Part {
  const [first, second] = measures.map((measure) => design.wish(measure));
  const { query } = part.shows;
  if (!first || !second || !query) return part;
  const both = [first, second];
  return {
    ...part,
    shows: {
      ...part.shows,
      query: {
        ...query,
        aggregate: both.map(({ key, spec }) => ({ op: spec.average ? 'avg' : 'sum', key, as: key })),
      },
      y: both.map(({ key, label }) => ({ key, label })),
    },
  };
}

function drawnOf(
  design: TableDesign,
  { topic, part, rows, measures, words }: PartWish,
  repeat: number,
): Drawn {
  const [measure] = measures ?? [];
  if (measure) {
    const drawn = measureOf(design.wish(measure));
    return opIn(words, design.language) === 'avg' ? { ...drawn, op: 'avg' } : drawn;
  }
  const metric = topic.metrics[repeat] ?? topic.metrics[0];
  const rate = metric && computed(design, metric, topic.states);
  if (rate) return rate;
  if (rows === 'open' && metric === undefined && !isMoneyItself(design)) return { op: 'count' };
  if (metric) return measureOf(metricColumn(design, metric));
  const named = numberIn(design, topic);
  if (named) return measureOf(named);
  const isCount = topic.entities.some(
    ({ id, isWeak }) => !isWeak && (id === design.entity ? !isMoneyItself(design) : !isMoney(id)),
  );
  if (isCount) return { op: 'count' };
  const measured = mainMeasure(design);
  const main = measured.column ? { ...measured, column: asMoneyItself(design, measured.column) } : measured;
  // Parts of a whole are parts of a sum: candidates by source are counted, whatever they earn.
  return intentOf[part] === 'share' && main.op === 'avg' ? { op: 'count' } : main;
}

function scatter(page: Page, design: TableDesign): Part {
  const [x, y] = [design.numbers[0] ?? design.need('quantity'), design.numbers[1] ?? design.need('amount')];
  const title = page.say('byGroup', { x: y.label, y: x.label });
  return {
    id: title,
    intent: 'distribution',
    title,
    span: 12,
    shows: { query: { from: design.name }, x: x.key, y: [{ key: y.key, label: y.label }], kind: 'scatter' },
  };
}
