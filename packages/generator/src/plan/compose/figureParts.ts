import type { Query } from '@vitrine/schema';
import { addsOverGroups, metrics, type Metric } from '../../samples/metrics.js';
import { lowered } from '../bricks.js';
import { saysAverage } from '../measures.js';
import { addForm } from '../formParts.js';
import { figurePeriod } from './figurePeriod.js';
import { type Figure, type Split } from './figureRows.js';
import type { Page, Part } from '../Page.js';

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

/** The names of figures as one: `Revenue, costs`. */
const joined = (page: Page, [first, ...others]: readonly Figure[]): string =>
  [first!.label, ...others.map((figure) => lowered(page, figure.label))].join(', ');

/** One chart over figures of one scale. */
export function trends(page: Page, dataset: string, group: readonly Figure[], split: Split | null): Part {
  const [first, ...others] = group;
  const part = trend(page, dataset, first!, split);
  if (others.length === 0) return part;
  const title = figurePeriod(page).by(joined(page, group));
  return {
    ...part,
    id: title,
    title,
    shows: {
      ...part.shows,
      query: {
        ...part.shows.query!,
        aggregate: group.map(({ key, metric }) => ({ op: overGroups(metric), key, as: key })),
      },
      y: group.map((figure) => ({ key: figure.key, label: figure.label })),
    },
  };
}

/** How far a figure is from its target. */
export function aimedBar(page: Page, dataset: string, figure: Figure): Part {
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

/** What the groups of one period come to. */
const overGroups = (metric: Metric) => (addsOverGroups(metric) ? ('sum' as const) : ('avg' as const));

/** What all periods come to. */
const overTime = ({ additivity }: Metric) =>
  additivity === 'additive' ? ('sum' as const) : ('avg' as const);

function latest(dataset: string, unit: string, { key, metric }: Figure, offset: number): Query {
  return {
    from: dataset,
    groupBy: [{ key: unit }],
    aggregate: [{ op: overGroups(metric), key, as: 'value' }],
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
          aggregate: [{ op: overGroups(metric), key, as: 'value' }],
          orderBy: [{ key: unit }],
        },
        y: 'value',
      },
    },
    receipts: [
      ...(figure.told === undefined
        ? []
        : [{ kind: 'known' as const, text: `${label}: ${metric.today} today`, from: `"${figure.told}"` }]),
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

/**
 * One figure over all periods: what it came to or its average, and its best periods. What is there at a time, split, has no
 * average of its rows, and an average is one already.
 */
export function overallCards(
  page: Page,
  dataset: string,
  { label, metric, key }: Figure,
  split: Split | null,
): Part[] {
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
  const op = overTime(metric);
  const all = { from: dataset, aggregate: [{ op, key, as: 'value' }] };
  const best: Query = {
    ...latest(dataset, unit, { key, metric, label }, 0),
    orderBy: [{ key: 'value', desc: !metric.lowIsGood }],
    limit: bestPeriods,
  };
  const hasNoOverall =
    (split !== null && metric.additivity === 'semi-additive') || saysAverage(label, page.meaning.language);
  const overall = card(
    page.say(op === 'sum' ? 'total' : 'average', { x }),
    'measure',
    { value: { query: all } },
    `${label} of all ${unit}s`,
  );
  return [
    ...(hasNoOverall ? [] : [overall]),
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
export function isAimedAt({ meaning: { target, targetMetric } }: Page, metric: Metric): boolean {
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
        aggregate: [{ op: overGroups(metric), key, as: key }],
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

/** The periods so far by the values of the split; of what is there at a time, the last one. */
export function bySplit(
  page: Page,
  dataset: string,
  figures: readonly [Figure, ...Figure[]],
  split: Split,
  intent: 'compare' | 'share',
  kind?: string,
): Part {
  const { unit } = figurePeriod(page);
  const [{ key, metric }] = figures;
  const label = joined(page, figures);
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
        ...(metric.additivity === 'semi-additive' && {
          where: { key: unit, op: 'eq' as const, value: { formula: `max(${dataset}.${unit})` } },
        }),
        groupBy: [{ key: split.key }],
        aggregate: figures.map((each) => ({ op: overTime(each.metric), key: each.key, as: each.key })),
        orderBy: [{ key, desc: true }],
      },
      x: split.key,
      y: figures.map((each) => ({ key: each.key, label: each.label })),
      ...(kind && { kind }),
      ...(metric.format && { format: metric.format }),
    },
    receipts: [{ kind: 'inferred', text: `${label} by ${split.label}`, from: `rows of ${dataset}` }],
  };
}
