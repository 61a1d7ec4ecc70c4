import { entities } from '../../samples/entities.js';
import { metrics, type Metric } from '../../samples/metrics.js';
import { asLabel } from '../../understand/columns.js';
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
  tablePart,
  timelinePart,
  trendPart,
  type Drawn,
} from '../bricks.js';
import { asGroup, designTable } from '../designTable.js';
import type { Page, Part } from '../Page.js';
import type { TableDesign } from '../TableDesign.js';
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
  for (const [index, wish] of parts.entries())
    for (const part of make(wish, repeatOf(parts, index))) page.add(part);
  const isEditable = ['browse', 'collect', 'arrange'].some((intent) => page.has(intent));
  if (!isEditable && !page.meaning.isOnly && !page.meaning.unwanted.includes('table'))
    for (const part of make({ part: 'table', topic: page.meaning.topic, words: '', start: 0 }, 0))
      page.add(part);
}

/** The one part more that a page was asked to have. */
export function addPart(page: Page, design: TableDesign | null, wish: PartWish): void {
  const make = design ? recordsMaker(page, design) : partMaker(page, [wish]);
  for (const part of make(wish, 0)) page.add(part);
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
  if (!rowEntity && wanted.length > 0 && !(entity && !entity.isWeak && wanted.length === 0))
    return figuresMaker(page, wanted, parts);
  const design = designTable(meaning, page.name, entity ?? meaning.entity);
  for (const { topic, part } of parts) {
    for (const metric of topic.metrics) metricColumn(design, metric);
    for (const dimension of topic.dimensions)
      if (dimension.entity !== design.entity) asGroup(design, dimension);
    if (topic.isOverTime || intentOf[part] === 'trend') design.need('date');
  }
  page.table(design, {
    items: meaning.items,
    count: parts.some(({ part, topic }) => intentOf[part] === 'trend' || topic.isOverTime) ? 24 : 8,
  });
  return recordsMaker(page, design);
}

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
  return ({ part, topic, words }, repeat) => {
    const drawn = drawnOf(design, topic, repeat);
    const dimension = topic.dimensions[0];
    const group = dimension ? design.wish(dimension) : (design.categories[0] ?? design.stage());
    const kind = part === 'chart' ? {} : { kind: part };
    switch (intentOf[part]) {
      case 'trend':
        return [
          trendPart(page, design, drawn, design.day ?? design.need('date'), {
            ...kind,
            ...(topic.unit && { unit: topic.unit }),
          }),
        ];
      case 'compare':
        if (topic.isOverTime && !dimension)
          return [
            trendPart(page, design, drawn, design.day ?? design.need('date'), {
              ...(part !== 'chart' && kind),
              ...(topic.unit && { unit: topic.unit }),
            }),
          ];
        return [groupPart(page, design, drawn, group, kind)];
      case 'share':
        return [groupPart(page, design, drawn, group, { intent: 'share', ...kind })];
      case 'distribution':
        return [scatter(page, design)];
      case 'measure':
        return [drawn.column ? measureCard(page, design, drawn) : countCard(design)];
      case 'browse':
        return [tablePart(design)];
      case 'rank':
        return [listPart(page, design)];
      case 'arrange':
        return [boardPart(page, design)];
      case 'schedule':
        return [timelinePart(page, design)];
      case 'collect':
        return [formPart(page, design)];
      case 'goal':
        return [goalPart(page, design, drawn)];
      default:
        return plainPart(page, part, words);
    }
  };
}

function drawnOf(design: TableDesign, topic: Topic, repeat: number): Drawn {
  const metric = topic.metrics[repeat] ?? topic.metrics[0];
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

function goalPart(page: Page, design: TableDesign, { column }: Drawn): Part {
  const { target, deadline } = page.meaning;
  const money = column ?? design.numbers[0];
  return {
    id: 'progress',
    intent: 'goal',
    title: page.say('progress'),
    ...(deadline && { description: `${page.say('deadline')}: ${deadline.date}` }),
    span: 12,
    shows: {
      dataset: design.name,
      value: {
        query: {
          from: design.name,
          aggregate: [money ? { op: 'sum', key: money.key, as: 'value' } : { op: 'count', as: 'value' }],
        },
      },
      ...(target && { target: target.value }),
      ...(money?.spec.format && { format: money.spec.format }),
    },
    receipts: [
      target
        ? { kind: 'known', text: `target ${target.value}`, from: `"${target.words}"` }
        : { kind: 'missing', text: 'the target', from: 'the prompt' },
    ],
  };
}

/** A bar for the target that was named, over the sum of a table's main number. */
export function addGoal(page: Page, design: TableDesign): void {
  page.add(goalPart(page, design, mainMeasure(design)), 'first');
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
  return ({ part, topic, words }, repeat) => {
    const figure = figureOf(topic, repeat);
    const kind = part === 'chart' ? undefined : part;
    const isByTime = topic.dimensions.length === 0;
    switch (intentOf[part]) {
      case 'trend':
        return [trend(page, dataset.name, figure, isByTime ? null : split, kind)];
      case 'share':
      case 'compare':
        if (!split || (isByTime && intentOf[part] === 'compare'))
          return [trend(page, dataset.name, figure, null, kind)];
        return [bySplit(page, dataset.name, figure, split, intentOf[part] as 'share' | 'compare', kind)];
      case 'measure':
        return [latestCard(page, dataset.name, figure)];
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
      shows: { text: page.say('notesText') },
    },
  ];
}
