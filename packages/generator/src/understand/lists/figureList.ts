import { attributes } from '../../samples/attributes.js';
import type { EntityId } from '../../samples/entities.js';
import type { MetricId } from '../../samples/metrics.js';
import type { Language } from '../lexicon/index.js';
import type { PromptList } from './lists.js';
import type { Choices, ColumnWish, NamedMetric } from '../Meaning.js';
import { findMentions, isGrammar, senseOf } from '../words/mentions.js';
import type { Surroundings } from './Sorted.js';

/** Records that a report tells of one by one; of all others it says how many there were, or what they came to. */
const told: ReadonlySet<EntityId> = new Set<EntityId>([
  ...([
    'risk',
    'decision',
    'actionItem',
    'task',
    'milestone',
    'phase',
    'project',
    'idea',
    'feedback',
  ] as const),
  ...([
    'event',
    'objective',
    'keyResult',
    'incident',
    'meeting',
    'release',
    'feature',
    'featureRequest',
  ] as const),
  ...(['candidate', 'job', 'experiment', 'campaign', 'bug', 'defect', 'request'] as const),
]);

/** Records that are figures of another name: what sales come to is revenue. */
export const figuresOfRecords: Readonly<Partial<Record<EntityId, MetricId>>> = {
  sale: 'revenue',
  expense: 'spend',
  income: 'income',
};

/** What a report follows under the name of a column. */
export const figureOf = (
  { metric, entity, attribute, label }: ColumnWish,
  start: number,
  language: Language,
): NamedMetric => ({
  id: metric ?? (attribute === undefined && entity ? figuresOfRecords[entity] : undefined) ?? 'own',
  text: withoutPeriod(label, language),
  start,
});

/** `Offers per month` are offers. */
function withoutPeriod(label: string, language: Language): string {
  const { mentions } = findMentions(label, language);
  const by = mentions.findLast((mention) => isGrammar(mention, 'by', 'overTime') && mention.start > 2);
  const isPeriod =
    by !== undefined &&
    mentions.every((mention) => mention.start <= by.start || senseOf(mention, 'unit') !== undefined) &&
    mentions.some((mention) => mention.end === label.length && mention.start >= by.start);
  return isPeriod ? label.slice(0, by.start).trimEnd() : label;
}

/** What figures are split by, where their list ends with it: `waste and customers, for the shops Mitte and Nordend`. */
export function groupOf(columns: readonly ColumnWish[]): Choices | null {
  const last = columns.at(-1);
  return last && last.options.length > 1 && last.metric === undefined
    ? { column: { ...last, options: [] }, values: last.options }
    : null;
}

/** Records that a report lists by name: its risks, its decisions. */
export const isSection = ({ entity, metric, label }: ColumnWish, language: Language) =>
  entity !== undefined &&
  told.has(entity) &&
  metric === undefined &&
  findMentions(label, language).mentions.some(
    (mention, index) =>
      // `Key risks` are risks.
      (mention.start === 0 || index === 0) && mention.end === label.length && senseOf(mention, 'entity'),
  );

/** Whether a report or dashboard names the figures it is about, also such as no lexicon has: `orders packed, packing errors`. */
export function areOwnFigures(
  { opener, items, viewCount = 0, start }: PromptList,
  known: readonly ColumnWish[],
  { tool, mentions, language }: Surroundings,
): boolean {
  const isReport = tool === 'dashboard' || tool === 'report';
  if (!isReport || opener === 'bare' || opener === 'bracket' || items.length + viewCount < 2) return false;
  // What is kept about known records are columns.
  const isAboutRecords = mentions.some(
    (mention) => mention.end <= start && senseOf(mention, 'entity') && !senseOf(mention, 'entity')?.isWeak,
  );
  const group = groupOf(known);
  const isFigure = ({ attribute, metric, options, label }: ColumnWish) =>
    (options.length === 0 || options === group?.values) &&
    label.length <= 40 &&
    (metric !== undefined || attribute === undefined || attributes[attribute].type === 'number');
  const isSaid = ({ attribute, metric }: ColumnWish) => metric !== undefined || attribute === undefined;
  return (
    known.every(isFigure) &&
    known.filter((column) => !isSection(column, language)).length >
      Math.max(viewCount > 0 ? 0 : 1, known.length / 2) &&
    (!isAboutRecords || known.filter(isSaid).length > known.length / 2)
  );
}
