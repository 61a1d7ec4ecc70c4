import type { Dataset, Query } from '@vitrine/schema';
import { metrics, type Metric } from '../../samples/metrics.js';
import { attributes, type Attribute } from '../../samples/attributes.js';
import { lexicons } from '../../understand/lexicon/index.js';
import { labelIn } from '../../understand/lexicon/senses.js';
import { groupValues } from '../../samples/groupValues.js';
import { asLabel } from '../../understand/columns/columns.js';
import { fold } from '../../understand/words/fold.js';
import { metricOf } from '../figure.js';
import type { ColumnWish, NamedMetric } from '../../understand/Meaning.js';
import { lowered } from '../bricks.js';
import { addForm } from '../formParts.js';
import { figurePeriod } from './figurePeriod.js';
import { figureRows, type Figure, type Split } from './figureRows.js';
import { usualSplit } from './usualSplit.js';
import { namesOf } from '../../samples/makeRows.js';
import { entities } from '../../samples/entities.js';
import type { Page, Part } from '../Page.js';
import { createNames } from '../../assemble/names.js';

/** Columns whose table leaves room for the form beside it. */
const fewColumns = 4;

/** A page over figures that are followed by period: what they are now, how they went, and the periods to edit. */
export function composeFigures(page: Page): void {
  const { figures, split, dataset } = figuresOf(page);
  // Over time what was named is told apart; what is only usual stands in a chart of its own.
  const { values, topic } = page.meaning;
  const apart = values || topic.dimensions.length > 0 ? split : null;
  page.dataset(dataset);
  const cards = figures.slice(0, 6).map((figure) => latestCard(page, dataset.name, figure));
  // What is looked at alone is looked at more closely.
  if (figures.length === 1) cards.push(...overallCards(page, dataset.name, figures[0]!));
  const ofRow = cards.length % 3 === 0 || cards.length > 4 ? 4 : 12 / Math.max(1, cards.length);
  for (const card of cards) page.add({ ...card, span: ofRow });
  const aimed = figures.find(({ metric }) => isAimedAt(page, metric));
  if (aimed) page.add(aimedBar(page, dataset.name, aimed));
  // Groups that were named are seen in each figure.
  const mostSplit = page.meaning.values ? 3 : 1;
  const drawn = apart
    ? figures.slice(0, mostSplit).map((figure) => [figure])
    : drawnTogether(figures).slice(0, 4);
  for (const [index, group] of drawn.entries())
    page.add({
      ...calledAs(page, group, trends(page, dataset.name, group, apart)),
      span: drawn.length === 1 || (drawn.length === 3 && index === 0) ? 12 : 6,
    });
  if (split && figures[0])
    page.add({
      ...bySplit(page, dataset.name, figures[0], split, page.meaning.isShare ? 'share' : 'compare'),
      span: 12,
    });
  const [table, form] = periodParts(page, dataset.name);
  // Few numbers across a whole row would stand far apart.
  const [across, rest] = (dataset.columns ?? []).length <= fewColumns ? [8, 4] : [12, 12];
  page.add({ ...table, span: across });
  page.add({ ...form, span: rest });
}

/** A chart under the name that the person gave to the view of its figures: revenue vs plan. */
function calledAs({ meaning }: Page, group: readonly Figure[], part: Part): Part {
  const labels = group
    .map(({ label }) => fold(label))
    .toSorted()
    .join('|');
  const { title } =
    meaning.views.find(
      ({ topic }) =>
        topic.metrics
          .map(({ text }) => fold(text))
          .toSorted()
          .join('|') === labels,
    ) ?? {};
  return title === undefined ? part : { ...part, id: title, title };
}

/** The periods as rows, the newest first, and a form that adds one. */
export function periodParts(page: Page, dataset: string): readonly [table: Part, form: Part] {
  const { unit, figures, one } = figurePeriod(page);
  return [
    {
      id: 'months table',
      intent: 'browse',
      title: figures,
      span: 12,
      shows: { dataset, query: { from: dataset, orderBy: [{ key: unit, desc: true }] } },
    },
    addForm(page, 'months form', dataset, one),
  ];
}

/** How many times larger a figure may be for both to be seen on one scale. */
const sameScale = 12;

/** Amounts of money of about the same size share a chart: what comes in beside what goes out. */
function drawnTogether(figures: readonly Figure[]): Figure[][] {
  const groups: Figure[][] = [];
  for (const figure of figures) {
    const { format, range } = figure.metric;
    const group = groups.find(([first]) => {
      const other = first!.metric;
      const ratio = other.range[1] / range[1];
      const isSame =
        format === 'currency' && other.format === 'currency' && other.adds === figure.metric.adds;
      return isSame && ratio < sameScale && ratio > 1 / sameScale;
    });
    if (group) group.push(figure);
    else groups.push([figure]);
  }
  return groups;
}

/** One chart over figures of one scale. */
export function trends(page: Page, dataset: string, group: readonly Figure[], split: Split | null): Part {
  const [first, ...others] = group;
  const part = trend(page, dataset, first!, split);
  if (others.length === 0) return part;
  const label = [first!.label, ...others.map((figure) => lowered(page, figure.label))].join(', ');
  const title = figurePeriod(page).by(label);
  return {
    ...part,
    id: title,
    title,
    shows: {
      ...part.shows,
      query: {
        ...part.shows.query!,
        aggregate: group.map(({ key, metric }) => ({ op: reduce(metric), key, as: key })),
      },
      y: group.map((figure) => ({ key: figure.key, label: figure.label })),
    },
  };
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

/** The figures of a meaning as a dataset of periods. */
export function figuresOf(
  page: Page,
  wanted: readonly NamedMetric[] = page.meaning.topic.metrics,
  dimension: ColumnWish | null | undefined = page.meaning.topic.dimensions[0],
): { figures: Figure[]; split: Split | null; dataset: Dataset } {
  const { meaning } = page;
  const period = figurePeriod(page);
  const name = createNames(['id', period.unit]);
  const chosen: readonly NamedMetric[] =
    wanted.length > 0
      ? wanted
      : (['revenue', 'spend', 'profit', 'conversion'] as const).map((id) => ({ id, text: '', start: 0 }));
  const figures = chosen.map((named): Figure => ({
    key: name(named.id === 'own' ? named.text : named.id),
    label: labelFor(page, named),
    metric: metricOf(named, meaning.language),
    ...(named.aim && { aim: named.aim.value }),
  }));
  const [alone] = figures.length === 1 ? figures : [];
  const split =
    dimension === null
      ? null
      : (splitOf(page, name, dimension) ?? (alone ? usualSplit(meaning, alone.metric, name) : null));
  const dataset: Dataset = {
    name: page.name('months'),
    title: period.figures,
    origin: 'sample',
    key: 'id',
    columns: [
      { key: period.unit, label: period.one, type: 'date', ...(period.format && { format: period.format }) },
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
    rows: figureRows(figures, split, period, page.now, meaning.prompt),
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
  if (wish.entity && entities[wish.entity].family !== 'code') return namesOf(wish.entity, language, 4);
  return groupValues(label, language, 3);
}

const reduce = (metric: Metric) =>
  metric.adds || metric.format === 'currency' ? ('sum' as const) : ('avg' as const);

function latest(dataset: string, unit: string, { key, metric }: Figure, offset: number): Query {
  return {
    from: dataset,
    groupBy: [{ key: unit }],
    aggregate: [{ op: reduce(metric), key, as: 'value' }],
    orderBy: [{ key: unit, desc: true }],
    ...(offset > 0 && { offset }),
    limit: 1,
  };
}

/** The figure of the last month beside the month before. */
export function latestCard(page: Page, dataset: string, figure: Figure): Part {
  const { label, metric, key } = figure;
  const { unit, before } = figurePeriod(page);
  return {
    id: label,
    intent: 'measure',
    title: label,
    span: 4,
    shows: {
      dataset,
      value: { query: latest(dataset, unit, figure, 0) },
      previous: { query: latest(dataset, unit, figure, 1) },
      previousLabel: before,
      ...(metric.lowIsGood && { higherIsBetter: false }),
      ...(figure.aim !== undefined && { target: figure.aim }),
      ...(isAimedAt(page, metric) && { target: page.meaning.target!.value }),
      ...(metric.format && { format: metric.format }),
      spark: {
        query: {
          from: dataset,
          groupBy: [{ key: unit }],
          aggregate: [{ op: reduce(metric), key, as: 'value' }],
          orderBy: [{ key: unit }],
        },
        y: 'value',
      },
    },
    receipts: [
      {
        kind: 'inferred',
        text: `${label} of the last ${unit}, beside the ${unit} before`,
        from: `rows of ${dataset}`,
      },
    ],
  };
}

/** How many of the best periods are named. */
const bestPeriods = 3;

/** One figure over all periods: what it came to or its average, and its best periods. */
function overallCards(page: Page, dataset: string, { label, metric, key }: Figure): Part[] {
  const { unit } = figurePeriod(page);
  const x = lowered(page, label);
  const card = (title: string, intent: string, shows: Part['shows'], text: string): Part => ({
    id: title,
    intent,
    title,
    span: 4,
    shows: { dataset, ...shows, ...(metric.format && { format: metric.format }) },
    receipts: [{ kind: 'inferred', text, from: `rows of ${dataset}` }],
  });
  const op = reduce(metric);
  const all = { from: dataset, aggregate: [{ op, key, as: 'value' }] };
  const best: Query = {
    ...latest(dataset, unit, { key, metric, label }, 0),
    orderBy: [{ key: 'value', desc: !metric.lowIsGood }],
    limit: bestPeriods,
  };
  return [
    card(
      page.say(op === 'sum' ? 'total' : 'average', { x }),
      'measure',
      { value: { query: all } },
      `${label} of all ${unit}s`,
    ),
    // The best value alone would not say when that was, and repeat the latest where a figure grows.
    card(
      page.say(metric.lowIsGood ? 'min' : 'max', { x }),
      'rank',
      { query: best, x: unit, y: [{ key: 'value', label }], limit: bestPeriods },
      `best ${unit}s of ${label}`,
    ),
  ];
}

/** Whether the target is one of this figure, in its unit; to fall to a target is no progress bar's matter. */
function isAimedAt({ meaning: { target, targetMetric } }: Page, metric: Metric): boolean {
  const style = typeof metric.format === 'object' ? metric.format.style : metric.format;
  const isSame = targetMetric !== undefined && targetMetric !== 'own' && metrics[targetMetric] === metric;
  return isSame && target !== undefined && !metric.lowIsGood && target.isPercent === (style === 'percent');
}

export function trend(page: Page, dataset: string, figure: Figure, split: Split | null, kind?: string): Part {
  const { label, metric, key } = figure;
  const { unit, by } = figurePeriod(page);
  const title = by(label);
  return {
    id: title,
    intent: 'trend',
    title,
    span: 12,
    shows: {
      query: {
        from: dataset,
        groupBy: [{ key: unit }, ...(split ? [{ key: split.key }] : [])],
        aggregate: [{ op: reduce(metric), key, as: key }],
        orderBy: [{ key: unit }],
      },
      x: unit,
      y: [{ key, label }],
      ...(split && { series: split.key }),
      ...(kind && { kind }),
      ...(metric.format && { format: metric.format }),
    },
    receipts: [{ kind: 'inferred', text: `${label} by ${unit}`, from: `rows of ${dataset}` }],
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
  const title = page.say(intent === 'share' ? 'share' : 'byGroup', {
    x: label,
    y: lowered(page, split.label),
  });
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
