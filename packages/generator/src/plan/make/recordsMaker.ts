import { entities, type EntityId } from '../../samples/entities.js';
import { asLabel, stripLead } from '../../understand/columns/columns.js';
import { fold } from '../../understand/words/fold.js';
import { lexicons, type Language } from '../../understand/lexicon/index.js';
import { findMentions, isGrammar } from '../../understand/words/mentions.js';
import type { PartId } from '../../understand/lexicon/Lexicon.js';
import type { NamedEntity, NamedMetric, PartWish, Topic } from '../../understand/Meaning.js';
import {
  boardPart,
  countCard,
  formPart,
  groupPart,
  listPart,
  lowered,
  mainMeasure,
  measureCard,
  measureOf,
  rateOf,
  tablePart,
  timelinePart,
  trendPart,
  whereStates,
  type Drawn,
} from '../bricks.js';
import { goalPart, itemBars } from '../compose/goalPart.js';
import { namedCard } from '../compose/namedCard.js';
import { asGroup, designTable } from '../designTable.js';
import { metricOf } from '../figure.js';
import type { Page, Part } from '../Page.js';
import type { PlannedColumn, TableDesign } from '../TableDesign.js';
import { intentOf, type PartMaker } from './PartMaker.js';
import { plainPart } from './plainPart.js';

export const rowParts: ReadonlySet<PartId> = new Set(['table', 'list', 'board', 'form', 'timeline']);

export function recordsMaker(page: Page, design: TableDesign): PartMaker {
  return ({ part, topic, words, title, top }, repeat) => {
    const drawn = drawnOf(design, topic, repeat);
    const where = whereStates(design, topic.states);
    const subset = where && { where, title: subsetTitle(page, topic) };
    const dimension = topic.dimensions[0];
    const group = dimension
      ? design.wish(dimension)
      : (columnIn(design, topic) ?? design.categories[0] ?? design.stage());
    const subject = otherSubject(design, topic);
    const called =
      title === undefined
        ? subject && { title: page.say('byGroup', { x: subject, y: lowered(page, group.label) }) }
        : { title };
    const kind = part === 'chart' ? {} : { kind: part };
    switch (intentOf[part]) {
      case 'trend':
        return [
          trendPart(page, design, drawn, design.day ?? design.need('date'), {
            ...kind,
            ...(title && { title }),
            ...(topic.unit && { unit: topic.unit }),
          }),
        ];
      case 'compare':
        if (topic.isOverTime && !dimension)
          return [
            trendPart(page, design, drawn, design.day ?? design.need('date'), {
              ...(part !== 'chart' && kind),
              ...(title && { title }),
              ...(topic.unit && { unit: topic.unit }),
            }),
          ];
        return [groupPart(page, design, drawn, group, { ...kind, ...called, ...(top && { top }) })];
      case 'share':
        return [groupPart(page, design, drawn, group, { intent: 'share', ...kind, ...called })];
      case 'distribution':
        return [scatter(page, design)];
      case 'measure':
        return [
          title === undefined
            ? drawn.column
              ? measureCard(page, design, drawn)
              : countCard(design)
            : namedCard(page, design, drawn, title),
        ];
      case 'browse':
        return [tablePart(design, title ?? design.title, subset)];
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

/** Columns for what is drawn, and for what it is broken down by. */
export function prepareColumns(design: TableDesign, parts: readonly PartWish[]): void {
  for (const { topic, part } of parts) {
    for (const metric of topic.metrics)
      if (metric.id !== 'rate' || !rateOf(design, topic.states, '')) metricColumn(design, metric);
    for (const dimension of topic.dimensions)
      if (dimension.entity !== design.entity) asGroup(design, dimension);
    if ((topic.isOverTime || intentOf[part] === 'trend') && !design.pastDay) design.need('date');
  }
}

/** Rows of another kind stand in a table of their own: appointments, and a list of vaccinations. */
export function ownTables(page: Page, main: EntityId, make: PartMaker): PartMaker {
  const made = new Map<EntityId, PartMaker>();
  return (wish, repeat) => {
    const entity = rowParts.has(wish.part) ? wish.topic.entities.find(({ isWeak }) => !isWeak) : undefined;
    if (!entity || entity.id === main) return make(wish, repeat);
    const own = made.get(entity.id) ?? tableOf(page, entity, wish.topic);
    made.set(entity.id, own);
    return own(wish, repeat);
  };
}

function tableOf(page: Page, entity: NamedEntity, topic: Topic): PartMaker {
  const about = {
    ...page.meaning,
    entity,
    topic,
    others: [],
    columns: [],
    stages: [],
    items: [],
    values: null,
    choices: [],
  };
  const design = designTable(about, page.name, entity);
  page.table(design);
  return recordsMaker(page, design);
}

/** Records that are amounts of money themselves. */
export const moneyRecords: ReadonlySet<string> = new Set(['expense', 'income', 'donation', 'transaction']);

export function metricColumn(design: TableDesign, named: NamedMetric) {
  const { id, text } = named;
  const label = asLabel(withoutReduction(text, design.language));
  const metric = metricOf(named, design.language);
  const existing = design.numbers.find((column) => column.label.toLowerCase() === label.toLowerCase());
  if (existing) return existing;
  // A column that means the same is called as the person called it.
  const same =
    metric.format === 'currency'
      ? design.numbers.find(
          ({ attribute }) =>
            attribute !== undefined && ['amount', 'actual', 'value', 'cost'].includes(attribute),
        )
      : undefined;
  if (same) return design.replace(same, { label });
  return design.wish({ label, metric: id, options: [] });
}

/** The column of `average response time` holds response times. */
function withoutReduction(text: string, language: Language): string {
  const first = findMentions(text, language).mentions.find(
    (mention) => mention.start === 0 && isGrammar(mention, 'average', 'sum'),
  );
  return (first && text.slice(first.end).trim()) || text;
}

/** What a chart is about in the person's words, where the rows are called otherwise: sales over orders. */
function otherSubject(design: TableDesign, { entities: named, metrics: figures }: Topic): string | null {
  const [first] = named;
  const isOther = first && !first.isWeak && first.id !== design.entity && figures.length === 0;
  return isOther && ['sale', 'order', ...moneyRecords].includes(first.id) ? asLabel(first.text) : null;
}

/** The number that the words name: the weight of `a chart of weight over time`. */
function numberIn(design: TableDesign, { words, dimensions }: Topic): PlannedColumn | undefined {
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
  return asLabel(
    stripLead(lead.includes(first.toLowerCase()) ? rest.join(' ') : [first, ...rest].join(' '), language),
  );
}

function drawnOf(design: TableDesign, topic: Topic, repeat: number): Drawn {
  const metric = topic.metrics[repeat] ?? topic.metrics[0];
  const rate = metric?.id === 'rate' ? rateOf(design, topic.states, asLabel(metric.text)) : null;
  if (rate) return rate;
  if (metric) return measureOf(metricColumn(design, metric));
  const named = numberIn(design, topic);
  if (named) return measureOf(named);
  const isCount =
    topic.entities.some(({ id, isWeak }) => id === design.entity && !isWeak) &&
    !entities[design.entity].columns.some((column) => column === 'amount');
  return isCount ? { op: 'count' } : mainMeasure(design);
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
