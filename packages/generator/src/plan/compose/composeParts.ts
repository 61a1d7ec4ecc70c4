import { entities, type EntityId } from '../../samples/entities.js';
import { metrics, type Metric } from '../../samples/metrics.js';
import { asLabel, stripLead } from '../../understand/columns.js';
import { fold } from '../../understand/fold.js';
import { lexicons } from '../../understand/lexicon/index.js';
import type { PartId } from '../../understand/lexicon/Lexicon.js';
import type { NamedEntity, NamedMetric, PartWish, Topic } from '../../understand/Meaning.js';
import {
  boardPart,
  countCard,
  formPart,
  groupPart,
  listPart,
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
import { asGroup, designTable } from '../designTable.js';
import type { Page, Part } from '../Page.js';
import type { PlannedColumn, TableDesign } from '../TableDesign.js';
import { goalPart, itemBars } from './goalPart.js';
import { namedCard, namedFigure } from './namedCard.js';
import { calculatorPart } from './composeCalculator.js';
import { checklistParts } from './composeChecklist.js';
import { bySplit, figuresOf, latestCard, monthWord, trend } from './composeFigures.js';

const rowParts: ReadonlySet<PartId> = new Set(['table', 'list', 'board', 'form', 'timeline']);

/** What each part of a kind is for, in the words of the component schemas. */
export const intentOf: Readonly<Record<PartId, string>> = {
  line: 'trend',
  area: 'trend',
  bar: 'compare',
  horizontalBar: 'compare',
  pie: 'share',
  donut: 'share',
  scatter: 'distribution',
  chart: 'compare',
  metric: 'measure',
  table: 'browse',
  list: 'rank',
  board: 'arrange',
  timeline: 'schedule',
  progress: 'goal',
  status: 'status',
  calculator: 'calculate',
  form: 'collect',
  checklist: 'checklist',
  text: 'note',
};

/** Exactly the parts that were asked for, in their order, over one table where they can share it. */
export function composeParts(page: Page): void {
  const { parts } = page.meaning;
  const make = partMaker(page, parts);
  const made = parts.flatMap((wish, index) => make(wish, repeatOf(parts, index)));
  for (const part of besideEachOther(made)) page.add(part);
  const isEditable = ['browse', 'collect', 'arrange'].some((intent) => page.has(intent));
  if (!isEditable && !page.meaning.isOnly && !page.meaning.unwanted.includes('table'))
    for (const part of make({ part: 'table', topic: wholeTopic(page), words: '', start: 0 }, 0))
      page.add(part);
}

const drawings: ReadonlySet<string> = new Set(['trend', 'compare', 'share', 'distribution']);

/** Two charts in a row share it. */
function besideEachOther(parts: readonly Part[]): Part[] {
  const placed: Part[] = [];
  let isOpen = false;
  for (const part of parts) {
    const isChart = drawings.has(part.intent);
    const before = placed.at(-1);
    if (isChart && isOpen && before) {
      placed[placed.length - 1] = { ...before, span: 6 };
      placed.push({ ...part, span: 6 });
      isOpen = false;
    } else {
      placed.push(part);
      isOpen = isChart;
    }
  }
  return placed;
}

/** What the prompt is about, whatever state it is in. */
const wholeTopic = ({ meaning: { topic } }: Page): Topic => ({ ...topic, states: [] });

/** The one part more that a page was asked to have; before the rows it is about, unless it shows rows to edit too. */
export function addPart(page: Page, design: TableDesign | null, wish: PartWish): void {
  const make = design ? ownTables(page, design.entity, recordsMaker(page, design)) : partMaker(page, [wish]);
  const isRows = (intent: string) => intent === 'browse' || intent === 'collect';
  for (const part of make(wish, 0)) page.add(part, isRows(part.intent) ? 'last' : 'beforeRows');
}

/** Figures now, the views asked for, and the rows behind them. */
export function composeViews(page: Page): void {
  const { meaning } = page;
  const { views } = meaning;
  const topic = wholeTopic(page);
  const make = partMaker(page, views);
  const figures = [...meaning.topic.metrics, ...views.flatMap((view) => view.topic.metrics)].filter(
    ({ id }, index, all) => all.findIndex((other) => other.id === id) === index,
  );
  const cards = figures.slice(0, 4);
  for (const metric of cards)
    for (const part of make(wishFor('metric', { ...topic, metrics: [metric] }), 0))
      page.add({ ...part, span: 12 / cards.length });
  for (const [index, view] of views.entries()) for (const part of make(view, index)) page.add(part);
  for (const part of ['table', 'form'] as const)
    for (const made of make(wishFor(part, topic), 0)) page.add(made);
}

const wishFor = (part: PartId, topic: Topic): PartWish => ({ part, topic, words: '', start: 0 });

/** A card for each figure that the prompt names beside its views. */
export function metricCards(page: Page, design: TableDesign): Part[] {
  return page.meaning.topic.metrics
    .filter(({ id }) => id !== 'rate')
    .map((metric) => measureCard(page, design, measureOf(metricColumn(design, metric))));
}

/** The views of a page over one table. */
export function viewParts(page: Page, design: TableDesign): Part[] {
  const { views } = page.meaning;
  prepareColumns(design, views);
  const make = recordsMaker(page, design);
  return views.flatMap((view) => make(view, 0));
}

/** Which of several equal parts this is: three cards show three figures. */
const repeatOf = (parts: readonly PartWish[], index: number) =>
  parts
    .slice(0, index)
    .filter(({ part, topic }) => part === parts[index]!.part && topic === parts[index]!.topic).length;

type Maker = (wish: PartWish, repeat: number) => readonly Part[];

function partMaker(page: Page, parts: readonly PartWish[]): Maker {
  const { meaning } = page;
  const rowEntity = parts
    .filter(({ part }) => rowParts.has(part))
    .map(({ topic }) => strongest(topic))
    .find(Boolean);
  const found = [...parts.flatMap(({ topic }) => topic.metrics), ...meaning.topic.metrics];
  const wanted = found.filter((metric, index) => found.findIndex(({ id }) => id === metric.id) === index);
  const entity = rowEntity ?? parts.map(({ topic }) => strongest(topic)).find(Boolean) ?? null;
  const groups = new Set(parts.flatMap(({ topic }) => topic.dimensions.map(({ label }) => label)));
  const isMoneyRecord = entity !== null && !entity.isWeak && moneyRecords.has(entity.id) && wanted.length < 2;
  if (!rowEntity && wanted.length > 0 && groups.size < 2 && !isMoneyRecord)
    return figuresMaker(page, wanted, parts);
  const design = designTable(meaning, page.name, entity ?? meaning.entity);
  prepareColumns(design, parts);
  page.table(design, {
    items: meaning.items,
    count: parts.some(({ part, topic }) => intentOf[part] === 'trend' || topic.isOverTime) ? 24 : 8,
  });
  return ownTables(page, design.entity, recordsMaker(page, design));
}

/** Columns for what is drawn, and for what it is broken down by. */
function prepareColumns(design: TableDesign, parts: readonly PartWish[]): void {
  for (const { topic, part } of parts) {
    for (const metric of topic.metrics)
      if (metric.id !== 'rate' || !rateOf(design, topic.states, '')) metricColumn(design, metric);
    for (const dimension of topic.dimensions)
      if (dimension.entity !== design.entity) asGroup(design, dimension);
    if (topic.isOverTime || intentOf[part] === 'trend') design.need('date');
  }
}

/** Rows of another kind stand in a table of their own: appointments, and a list of vaccinations. */
function ownTables(page: Page, main: EntityId, make: Maker): Maker {
  const made = new Map<EntityId, Maker>();
  return (wish, repeat) => {
    const entity = rowParts.has(wish.part) ? wish.topic.entities.find(({ isWeak }) => !isWeak) : undefined;
    if (!entity || entity.id === main) return make(wish, repeat);
    const own = made.get(entity.id) ?? tableOf(page, entity, wish.topic);
    made.set(entity.id, own);
    return own(wish, repeat);
  };
}

function tableOf(page: Page, entity: NamedEntity, topic: Topic): Maker {
  const about = {
    ...page.meaning,
    entity,
    topic,
    others: [],
    columns: [],
    stages: [],
    items: [],
    values: null,
  };
  const design = designTable(about, page.name, entity);
  page.table(design);
  return recordsMaker(page, design);
}

/** Records that are amounts of money themselves. */
const moneyRecords: ReadonlySet<string> = new Set(['expense', 'income', 'donation', 'transaction']);

const strongest = ({ entities: named }: Topic): NamedEntity | undefined =>
  named.find(({ isWeak }) => !isWeak) ?? named[0];

function metricColumn(design: TableDesign, { id, text }: NamedMetric) {
  const label = asLabel(text);
  const metric: Metric = metrics[id];
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

function recordsMaker(page: Page, design: TableDesign): Maker {
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
        ? subject && { title: page.say('byGroup', { x: subject, y: lowerIn(page, group.label) }) }
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
        return [listPart(page, design, undefined, subset)];
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

/** What a chart is about in the person's words, where the rows are called otherwise: sales over orders. */
function otherSubject(design: TableDesign, { entities: named, metrics: figures }: Topic): string | null {
  const [first] = named;
  const isOther = first && !first.isWeak && first.id !== design.entity && figures.length === 0;
  return isOther && ['sale', 'order', ...moneyRecords].includes(first.id) ? asLabel(first.text) : null;
}

const lowerIn = ({ meaning }: Page, label: string) =>
  meaning.language === 'de' ? label : label.toLowerCase();
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

function figuresMaker(page: Page, wanted: readonly NamedMetric[], parts: readonly PartWish[]): Maker {
  const dimensions = parts.flatMap(({ topic }) => topic.dimensions);
  const { figures, split, dataset } = figuresOf(page, wanted, dimensions[0]);
  page.dataset(dataset);
  const figureOf = (topic: Topic, repeat: number) => {
    const metric = topic.metrics[repeat] ?? topic.metrics[0];
    const index = wanted.findIndex(({ id }) => id === metric?.id);
    return figures[Math.max(0, index)]!;
  };
  return ({ part, topic, words, title }, repeat) => {
    const figure = figureOf(topic, repeat);
    const kind = part === 'chart' ? undefined : part;
    const isByTime = topic.dimensions.length === 0;
    const named = (made: Part): Part => (title === undefined ? made : { ...made, id: title, title });
    switch (intentOf[part]) {
      case 'trend':
        return [named(trend(page, dataset.name, figure, isByTime ? null : split, kind))];
      case 'share':
      case 'compare':
        if (!split || (isByTime && intentOf[part] === 'compare'))
          return [named(trend(page, dataset.name, figure, null, kind))];
        return [
          named(bySplit(page, dataset.name, figure, split, intentOf[part] as 'share' | 'compare', kind)),
        ];
      case 'measure': {
        const card = latestCard(page, dataset.name, figure);
        return [title === undefined ? card : namedFigure(page, card, dataset.name, figure.key, title)];
      }
      case 'browse':
      case 'rank':
        return [
          {
            id: 'months table',
            intent: 'browse',
            title: page.say('months'),
            span: 12,
            shows: { dataset: dataset.name },
          },
        ];
      case 'collect':
        return [
          {
            id: 'months form',
            intent: 'collect',
            title: page.say('add', { x: monthWord(page) }),
            span: 12,
            shows: { dataset: dataset.name },
          },
        ];
      case 'goal': {
        const card = latestCard(page, dataset.name, figure);
        const { target } = page.meaning;
        return [
          {
            id: 'progress',
            intent: 'goal',
            title: figure.label,
            span: 12,
            shows: {
              value: card.shows.value,
              ...(target && { target: target.value }),
              ...(card.shows.format && { format: card.shows.format }),
            },
          },
        ];
      }
      default:
        return plainPart(page, part, words);
    }
  };
}

/** Parts that stand for themselves. */
function plainPart(page: Page, part: PartId, words: string): readonly Part[] {
  if (part === 'calculator') return [calculatorPart(page)];
  if (part === 'checklist') return checklistParts(page);
  if (part === 'status')
    return [
      { id: 'status', intent: 'status', title: asLabel(words), span: 4, shows: { value: 'not-started' } },
    ];
  return [
    {
      id: 'text',
      intent: 'note',
      title: page.label('attributes', 'notes'),
      span: 12,
      shows: { text: page.meaning.title },
    },
  ];
}
