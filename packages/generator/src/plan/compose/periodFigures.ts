import type { EntityId } from '../../samples/entities.js';
import type { Language } from '../../understand/lexicon/index.js';
import { isSameMetric, type NamedMetric, type PartWish } from '../../understand/Meaning.js';
import { isNumber } from '../../understand/columns/attributeKind.js';
import { columnKind } from '../../understand/columns/columnKind.js';
import { asLabel } from '../../understand/columns/columns.js';
import { recordsCounted } from '../../understand/views/seenIn.js';
import { findMentions, senseOf } from '../../understand/words/mentions.js';
import { countCard } from '../bricks.js';
import { rateOf, successRate, whereStates } from '../conditions.js';
import { metricOf } from '../figure.js';
import { saysAverage } from '../measures.js';
import type { Page, Part } from '../Page.js';
import type { TableDesign } from '../TableDesign.js';
import { latestCard, periodParts, trend } from './figureParts.js';
import { figuresOf } from './figuresOf.js';

/** Records that shares and counts are kept of one by one: the clicks of an ad. */
const measuredEach: ReadonlySet<EntityId> = new Set<EntityId>([
  'campaign',
  'ad',
  'post',
  'product',
  'survey',
  'experiment',
  'supplier',
  'vendor',
]);

/** Sums of a business that no single record has. */
const ofBusiness: ReadonlySet<NamedMetric['id']> = new Set<NamedMetric['id']>([
  'salaries',
  'profit',
  'cash',
  'burn',
  'cac',
  'ltv',
  'arpa',
]);

/** Records of money that comes in, beside which costs are those of the whole. */
const comesIn: ReadonlySet<EntityId> = new Set<EntityId>([
  'sale',
  'order',
  'income',
  'donation',
  'member',
  'subscription',
]);

/** Whether a figure is one of all records in a period, and not something that each of them has: the uptime beside bugs. */
export function isOfPeriods(metric: NamedMetric, design: TableDesign): boolean {
  const { language } = design;
  const isCounted = recordsCounted[metric.id] === design.entity;
  const isEach = measuredEach.has(design.entity);
  const states = metric.id === 'rate' ? statesIn(metric.text, language) : [];
  const isComputed = successRate(design, metric.text) ?? rateOf(design, states, metric.text);
  if (isCounted || isEach || isComputed) return false;
  const { format, additivity, lowIsGood } = metricOf(metric, language);
  const isShare = typeof format === 'object' && format.style === 'percent';
  // How long something took and how it was rated is known of each record.
  const isOfEach =
    additivity === undefined ||
    columnKind(metric.text, language) === 'level' ||
    saysAverage(metric.text, language);
  const isMoney = format === 'currency' && design.numbers.every(({ spec }) => spec.format !== 'currency');
  const isCost = format === 'currency' && lowIsGood === true && comesIn.has(design.entity);
  if (ofBusiness.has(metric.id) || isMoney || isCost) return true;
  return isShare || (format === undefined && metric.aim === undefined && !isOfEach);
}

/** The card of a figure that counts the rows of a page, or those in a state: active members. */
export function countOf(design: TableDesign, { id, text }: NamedMetric): Part | null {
  if (recordsCounted[id] !== design.entity) return null;
  return countCard(design, asLabel(text), whereStates(design, statesIn(text, design.language)));
}

/** The states that words name, by ids in the lexicon. */
export const statesIn = (text: string, language: Language): string[] =>
  findMentions(text, language).mentions.flatMap((mention) => senseOf(mention, 'option')?.id ?? []);

/** The figure by period that a view shows, where the records of a page have none of it: fees by month beside exams. */
export function figureSeen({ topic, measures, top }: PartWish, design: TableDesign): NamedMetric | null {
  const isTrend = topic.isOverTime && topic.dimensions.length === 0 && top === undefined;
  if (!isTrend) return null;
  const [metric] = topic.metrics;
  if (metric) return isOfPeriods(metric, design) ? asAdded(metric, topic) : null;
  const [measure] = measures ?? [];
  if (!measure || measure.metric !== undefined || !isNumber(measure.attribute)) return null;
  const isKept = design.columns.some(
    ({ attribute, label }) => attribute === measure.attribute || label === measure.label,
  );
  return isKept ? null : { id: 'own', text: measure.label, start: 0 };
}

/** `New members per month` are those who joined, and not how many there are. */
function asAdded(metric: NamedMetric, { states, words }: PartWish['topic']): NamedMetric {
  const end = words.indexOf(metric.text) + metric.text.length;
  const isNew = states.includes('new') && recordsCounted[metric.id] !== undefined && end > metric.text.length;
  return isNew ? { ...metric, id: 'own', text: words.slice(0, end) } : metric;
}

/** Columns that need no whole row. */
const fewColumns = 3;

/** Figures that are followed by period beside the records of a page. */
export interface PeriodFigures {
  /** Their numbers now. */
  readonly cards: Part[];
  /** How one of them went. */
  readonly trendOf: (metric: NamedMetric, title?: string) => Part | undefined;
  /** The periods to edit. */
  readonly table: Part;
}

export function periodFigures(page: Page, metrics: readonly NamedMetric[]): PeriodFigures | null {
  const wanted = metrics.filter(
    (metric, index) => metrics.findIndex((other) => isSameMetric(other, metric)) === index,
  );
  if (wanted.length === 0) return null;
  const { figures, dataset } = figuresOf(page, wanted, null);
  page.dataset(dataset);
  return {
    cards: figures.map((figure) => latestCard(page, dataset.name, figure)),
    trendOf: (metric, title) => {
      const figure = figures[wanted.findIndex((other) => isSameMetric(other, metric))];
      const part = figure && trend(page, dataset.name, figure, null);
      return part && title !== undefined ? { ...part, id: title, title } : part;
    },
    // Few numbers across a whole row would stand far apart.
    table: {
      ...periodParts(page, dataset.name)[0],
      span: (dataset.columns ?? []).length <= fewColumns ? 5 : 12,
    },
  };
}
