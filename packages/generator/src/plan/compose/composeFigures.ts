import type { Dataset, Query, Row } from '@vitrine/schema';
import { metrics, type Metric } from '../../samples/metrics.js';
import { attributes, type Attribute } from '../../samples/attributes.js';
import { dayFrom, isoDay, startOf } from '../../understand/calendar.js';
import { lexicons } from '../../understand/lexicon/index.js';
import { labelIn } from '../../understand/lexicon/senses.js';
import { groupValues } from '../../samples/groupValues.js';
import { createRandom } from '../../samples/random.js';
import { asLabel } from '../../understand/columns.js';
import { metricOf } from '../figure.js';
import { stepFor } from '../TableDesign.js';
import type { ColumnWish, NamedMetric } from '../../understand/Meaning.js';
import { lowered } from '../bricks.js';
import type { Page, Part } from '../Page.js';
import { createNames } from '../../assemble/names.js';

const monthCount = 12;

/** A figure as a column of the months. */
interface Figure {
  readonly key: string;
  readonly label: string;
  readonly metric: Metric;
}

/** A column that splits each month, with its values. */
interface Split {
  readonly key: string;
  readonly label: string;
  readonly values: readonly string[];
}

/** A page over figures that are followed by month: what they are now, how they went, and the months to edit. */
export function composeFigures(page: Page): void {
  const { figures, split, dataset } = figuresOf(page);
  page.dataset(dataset);
  const cards = figures.slice(0, 6).map((figure) => latestCard(page, dataset.name, figure));
  const across = cards.length % 3 === 0 || cards.length > 4 ? 4 : 12 / Math.max(1, cards.length);
  for (const card of cards) page.add({ ...card, span: across });
  const aimed = figures.find(({ metric }) => isAimedAt(page, metric));
  if (aimed) page.add(aimedBar(page, dataset.name, aimed));
  const drawn = figures.slice(0, split ? 1 : 4);
  for (const [index, figure] of drawn.entries())
    page.add({
      ...trend(page, dataset.name, figure, split),
      span: drawn.length === 1 || (drawn.length === 3 && index === 0) ? 12 : 6,
    });
  if (split && figures[0])
    page.add({
      ...bySplit(page, dataset.name, figures[0], split, page.meaning.isShare ? 'share' : 'compare'),
      span: 12,
    });
  page.add({
    id: 'months table',
    intent: 'browse',
    title: page.say('months'),
    span: 12,
    shows: { dataset: dataset.name },
  });
  page.add({
    id: 'months form',
    intent: 'collect',
    title: page.say('add', { x: lowered(page, page.say('month')) }),
    span: 12,
    shows: { dataset: dataset.name },
  });
}

/** How far a figure is from its target. */
function aimedBar(page: Page, dataset: string, figure: Figure): Part {
  const { shows } = latestCard(page, dataset, figure);
  const { target, deadline } = page.meaning;
  return {
    id: `${figure.label} goal`,
    intent: 'goal',
    title: page.say('path'),
    ...(deadline && { description: `${figure.label}, ${page.say('deadline')}: ${deadline.date}` }),
    span: 12,
    shows: {
      value: shows.value,
      target: target!.value,
      ...(shows.format && { format: shows.format }),
    },
    receipts: [{ kind: 'known', text: `target ${target!.value}`, from: `"${target!.words}"` }],
  };
}

/** The figures of a meaning as a dataset of months. */
export function figuresOf(
  page: Page,
  wanted: readonly NamedMetric[] = page.meaning.topic.metrics,
  dimension: ColumnWish | undefined = page.meaning.topic.dimensions[0],
): { figures: Figure[]; split: Split | null; dataset: Dataset } {
  const { meaning } = page;
  const name = createNames(['id', 'month']);
  const chosen: readonly NamedMetric[] =
    wanted.length > 0
      ? wanted
      : (['revenue', 'spend', 'profit', 'conversion'] as const).map((id) => ({ id, text: '', start: 0 }));
  const figures = chosen.map((named): Figure => ({
    key: name(named.id === 'own' ? named.text : named.id),
    label: labelFor(page, named),
    metric: metricOf(named, meaning.language),
  }));
  const split = splitOf(page, name, dimension);
  const dataset: Dataset = {
    name: page.name('months'),
    title: page.say('months'),
    origin: 'sample',
    key: 'id',
    columns: [
      { key: 'month', label: page.say('month'), type: 'date', format: 'month' },
      ...(split
        ? [
            {
              key: split.key,
              label: split.label,
              type: 'select' as const,
              options: split.values.map((value) => ({ value })),
            },
          ]
        : []),
      ...figures.map(({ key, label, metric }) => ({
        key,
        label,
        type: 'number' as const,
        ...(metric.format && { format: metric.format }),
      })),
    ],
    rows: monthRows(figures, split, page.now, meaning.prompt),
  };
  return { figures, split, dataset };
}

/** The person's own word, unless it is a typing error of ours. */
function labelFor(page: Page, { id, text }: NamedMetric): string {
  if (id === 'own') return asLabel(text);
  const label = page.label('metrics', id);
  return text === '' || text.toLowerCase() === label.toLowerCase() ? label : asLabel(text);
}

function splitOf(
  page: Page,
  name: (wish: string) => string,
  dimension: ColumnWish | undefined,
): Split | null {
  const { values } = page.meaning;
  const wish = values?.column ?? dimension;
  if (!wish) return null;
  const label = wish.label || page.label('attributes', 'category');
  const key = name(wish.attribute ?? (wish.entity || label));
  if (values) return { key, label, values: values.values };
  return { key, label, values: sampleValues(page, wish, label) };
}

/** Values to split by: those that are usual for the meaning, else letters. */
function sampleValues({ meaning }: Page, wish: ColumnWish, label: string): string[] {
  const { language, topic } = meaning;
  const isSpending = topic.metrics.some(({ id }) => id === 'spend' || id === 'income');
  if (wish.attribute === 'category' && isSpending) return lexicons[language].names.category.split('|');
  const spec: Attribute | undefined = wish.attribute ? attributes[wish.attribute] : undefined;
  if (spec?.options) return spec.options.slice(0, 5).map((id) => labelIn(language, 'options', id));
  return groupValues(label, language, 3);
}

function monthRows(figures: readonly Figure[], split: Split | null, now: number, seed: string): Row[] {
  const random = createRandom(seed);
  const thisMonth = startOf(isoDay(now), 'month');
  const parts = split?.values ?? [null];
  return Array.from({ length: monthCount }, (_, index) => {
    const month = dayFrom(thisMonth, index - monthCount + 1, 'month');
    return parts.map((part, at): Row => {
      const row: Row = { id: `m${index + 1}${part === null ? '' : `_${at + 1}`}`, month };
      if (split && part !== null) row[split.key] = part;
      for (const { key, metric } of figures) row[key] = figureAt(metric, index, random, parts.length, at);
      return row;
    });
  }).flat();
}

/** Between the ends of the metric's range, moving to the better one, with a little unrest. */
function figureAt(metric: Metric, index: number, random: () => number, parts: number, part: number): number {
  const [from, to] = metric.lowIsGood ? [metric.range[1], metric.range[0]] : metric.range;
  const step = stepFor(metric.range) / (parts > 1 ? 10 : 1) || 0.001;
  const share = metric.adds && parts > 1 ? (2 * (parts - part)) / (parts * (parts + 1)) : 1;
  const way = (index + (random() - 0.5) * 1.6) / (monthCount - 1);
  return Number((Math.round(((from + (to - from) * way) * share) / step) * step).toPrecision(10));
}

const reduce = (metric: Metric) =>
  metric.adds || metric.format === 'currency' ? ('sum' as const) : ('avg' as const);

function latest(dataset: string, { key, metric }: Figure, offset: number): Query {
  return {
    from: dataset,
    groupBy: [{ key: 'month' }],
    aggregate: [{ op: reduce(metric), key, as: 'value' }],
    orderBy: [{ key: 'month', desc: true }],
    ...(offset > 0 && { offset }),
    limit: 1,
  };
}

/** The figure of the last month beside the month before. */
export function latestCard(page: Page, dataset: string, figure: Figure): Part {
  const { label, metric, key } = figure;
  return {
    id: label,
    intent: 'measure',
    title: label,
    span: 4,
    shows: {
      dataset,
      value: { query: latest(dataset, figure, 0) },
      previous: { query: latest(dataset, figure, 1) },
      previousLabel: page.say('monthBefore'),
      ...(metric.lowIsGood && { higherIsBetter: false }),
      ...(isAimedAt(page, metric) && { target: page.meaning.target!.value }),
      ...(metric.format && { format: metric.format }),
      spark: {
        query: {
          from: dataset,
          groupBy: [{ key: 'month' }],
          aggregate: [{ op: reduce(metric), key, as: 'value' }],
          orderBy: [{ key: 'month' }],
        },
        y: 'value',
      },
    },
    receipts: [
      {
        kind: 'inferred',
        text: `${label} of the last month, beside the month before`,
        from: `rows of ${dataset}`,
      },
    ],
  };
}

/** Whether the target is one of this figure, in its unit; to fall to a target is no progress bar's matter. */
function isAimedAt({ meaning: { target, targetMetric } }: Page, metric: Metric): boolean {
  const style = typeof metric.format === 'object' ? metric.format.style : metric.format;
  const isSame = targetMetric !== undefined && targetMetric !== 'own' && metrics[targetMetric] === metric;
  return isSame && target !== undefined && !metric.lowIsGood && target.isPercent === (style === 'percent');
}

export function trend(page: Page, dataset: string, figure: Figure, split: Split | null, kind?: string): Part {
  const { label, metric, key } = figure;
  const title = page.say('byMonth', { x: label });
  return {
    id: title,
    intent: 'trend',
    title,
    span: 12,
    shows: {
      query: {
        from: dataset,
        groupBy: [{ key: 'month' }, ...(split ? [{ key: split.key }] : [])],
        aggregate: [{ op: reduce(metric), key, as: key }],
        orderBy: [{ key: 'month' }],
      },
      x: 'month',
      y: [{ key, label }],
      ...(split && { series: split.key }),
      ...(kind && { kind }),
      ...(metric.format && { format: metric.format }),
    },
    receipts: [{ kind: 'inferred', text: `${label} by month`, from: `rows of ${dataset}` }],
  };
}

/** The year so far by the values of the split. */
export function bySplit(
  page: Page,
  dataset: string,
  { key, label, metric }: Figure,
  split: Split,
  intent: 'compare' | 'share',
  kind?: string,
): Part {
  const title = page.say(intent === 'share' ? 'share' : 'byGroup', { x: label, y: split.label });
  return {
    id: title,
    intent,
    title,
    span: 6,
    shows: {
      query: {
        from: dataset,
        groupBy: [{ key: split.key }],
        aggregate: [{ op: reduce(metric), key, as: key }],
        orderBy: [{ key, desc: true }],
      },
      x: split.key,
      y: [{ key, label }],
      ...(kind && { kind }),
      ...(metric.format && { format: metric.format }),
    },
    receipts: [{ kind: 'inferred', text: `${label} by ${split.label}`, from: `rows of ${dataset}` }],
  };
}
