import type { EntityId } from '../../samples/entities.js';
import { figuresOfRecords } from '../lists/figureList.js';
import type { Sorted } from '../lists/Sorted.js';
import type { NamedEntity, NamedMetric, PartWish, Topic } from '../Meaning.js';

/** The records that a figure is the sum of. */
const recordsOf = (id: NamedMetric['id']): EntityId | undefined =>
  (Object.keys(figuresOfRecords) as EntityId[]).find((each) => figuresOfRecords[each] === id);

/** Figures that say how many records of a kind there are. */
export const recordsCounted: Readonly<Partial<Record<NamedMetric['id'], EntityId>>> = {
  members: 'member',
  leads: 'lead',
  users: 'customer',
  subscribers: 'subscription',
  accidents: 'incident',
  absences: 'leave',
};

/** Views that part a number of records are of the records: members by department. Over time it stays a figure. */
export const asRecords = (views: readonly PartWish[]): PartWish[] =>
  views.map((view): PartWish => {
    const { metrics, dimensions, isOverTime, entities } = view.topic;
    const [metric] = metrics;
    const id = metric && recordsCounted[metric.id];
    if (!metric || !id || metrics.length > 1 || isOverTime || dimensions.length === 0) return view;
    const named = entities.find((each) => each.id === id) ?? { id, text: metric.text, start: metric.start };
    return { ...view, topic: { ...view.topic, metrics: [], entities: [{ ...named, isWeak: false }] } };
  });

/** What views of flows of money show beside other such figures: the expenses of `income and expenses per month` are one of two. */
export function asFigures(views: readonly PartWish[], lists: readonly Sorted[]): readonly PartWish[] {
  const named = [...views.flatMap(({ topic }) => topic.metrics), ...lists.flatMap(({ metrics }) => metrics)];
  return views.map((view): PartWish => {
    const [flow] = view.topic.metrics.length === 0 ? view.topic.entities : [];
    const id = flow && figuresOfRecords[flow.id];
    const isBeside = named.some((metric) => flows.has(metric.id) && metric.id !== id);
    if (!flow || !id || view.top !== undefined || !isBeside) return view;
    return {
      ...view,
      topic: { ...view.topic, entities: [], metrics: [{ id, text: flow.text, start: flow.start }] },
    };
  });
}

/** Numbers that no lexicon names are figures where a page has no records that they could be kept of. */
export function measuresAsFigures(view: PartWish, main: NamedEntity | null): PartWish {
  const { measures, topic, start } = view;
  const hasRecords = (main && !main.isWeak) || topic.entities.some(({ isWeak }) => !isWeak);
  if (!measures || hasRecords) return view;
  const [like] = measures.flatMap(({ metric: id, label: text }) =>
    id && id !== 'own' ? [{ id, text }] : [],
  );
  const metrics = measures.map(({ metric, label }): NamedMetric => ({
    id: metric ?? 'own',
    text: label,
    start,
    ...(metric === undefined && like && { like }),
  }));
  return { ...view, topic: { ...topic, metrics } };
}

const flows: ReadonlySet<NamedMetric['id']> = new Set<NamedMetric['id']>([
  'revenue',
  'spend',
  'income',
  'profit',
  'cash',
]);

/** The records that views need where none are named: best selling dishes and daily revenue are seen in sales. */
export function seenIn(
  views: readonly PartWish[],
  topic: Topic,
  lists: readonly Sorted[],
  hinted: NamedEntity | null,
): NamedEntity | null {
  const needsRows = views.some(
    ({ part, top, topic: own }) => own.metrics.length === 0 && (top !== undefined || part === 'pie'),
  );
  const figures: readonly NamedMetric[] = [
    ...topic.metrics,
    ...views.flatMap((view) => view.topic.metrics),
    ...lists.flatMap(({ metrics }) => metrics),
  ];
  const sum = needsRows ? figures.find((figure) => recordsOf(figure.id) !== undefined) : undefined;
  const id = sum && recordsOf(sum.id);
  if (!sum || !id) return null;
  return { id, text: hinted?.id === id ? hinted.text : sum.text, isWeak: false, start: sum.start };
}
