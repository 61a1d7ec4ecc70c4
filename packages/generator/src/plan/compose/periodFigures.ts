import type { EntityId } from '../../samples/entities.js';
import type { Language } from '../../understand/lexicon/index.js';
import type { NamedMetric } from '../../understand/Meaning.js';
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
import { figuresOf, latestCard, periodParts, trend } from './composeFigures.js';

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
  const { format, adds, lowIsGood } = metricOf(metric, language);
  const isShare = typeof format === 'object' && format.style === 'percent';
  // How long something took and how it was rated is known of each record.
  const isOfEach =
    adds === undefined || columnKind(metric.text, language) === 'level' || saysAverage(metric.text, language);
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

/** What is followed by period beside the records of a page: its numbers now, how they went, and the periods to edit. */
export function periodFigures(
  page: Page,
  metrics: readonly NamedMetric[],
): { readonly cards: Part[]; readonly charts: Part[]; readonly table: Part } | null {
  if (metrics.length === 0) return null;
  const { figures, dataset } = figuresOf(page, metrics, null);
  page.dataset(dataset);
  return {
    cards: figures.map((figure) => latestCard(page, dataset.name, figure)),
    charts: figures.map((figure) => trend(page, dataset.name, figure, null)),
    table: periodParts(page, dataset.name)[0],
  };
}
