import type { AttributeId } from '../../samples/attributes.js';
import { asLabel, readColumn, stripLead } from '../columns/columns.js';
import { isGroup, isNumber } from '../columns/attributeKind.js';
import { viewWords } from '../lexicon/viewWords.js';
import type { PartWish } from '../Meaning.js';
import { isOfAmount, readTopic } from '../subject/topic.js';
import { fold } from '../words/fold.js';
import { isGrammar, senseOf, type Mention } from '../words/mentions.js';
import { placeOf } from '../words/placeOf.js';
import { numbersOf } from '../words/plural.js';
import { isPictured, viewOf, type Entry } from './Entry.js';

/** The word that leads to what something is parted by. */
export const byOf = ({ here, start }: Entry): Mention | undefined =>
  here.find((mention) => mention.start > start && isGrammar(mention, 'by') && !isOfAmount(mention, here));

/** `revenue by region`, `orders per month`; null for the name of a column. */
export function groupedView(entry: Entry): PartWish | null {
  const by = byOf(entry);
  return by ? partedView(entry, by) : trendView(entry);
}

/** What the words of an entry name, up to a place in it. */
function namedIn({ here }: Entry, end: number) {
  const before = here.filter((mention) => mention.end <= end);
  const says = (kind: 'metric' | 'entity' | 'attribute') =>
    before.some((mention) => senseOf(mention, kind) !== undefined);
  return { before, isMetric: says('metric'), isRecord: says('entity'), isAttribute: says('attribute') };
}

const isLookedAt = (entry: Entry): boolean => isPictured(entry) && entry.opener !== 'has';

/** `Monthly revenue`, `monthly totals`, `forecast over time`. */
function trendView(entry: Entry): PartWish | null {
  const { here, topic, start, item, language, prompt } = entry;
  if (!here.some((mention) => isGrammar(mention, 'overTime'))) return null;
  const { isMetric, isRecord, isAttribute } = namedIn(entry, item.end);
  const trend = here.find((mention) => isGrammar(mention, 'overTime') && mention.start > start);
  const isUnknown = trend !== undefined && here.every((mention) => mention.start >= trend.start);
  if (isUnknown && trend.end === item.end && !isLookedAt(entry)) {
    const label = stripLead(prompt.slice(start, trend.start), language);
    return viewOf(entry, 'line', { measures: [{ label: asLabel(label), metric: 'own', options: [] }] });
  }
  // Of whatever the page is about.
  const isTotal = here.some((mention) => isGrammar(mention, 'sum'));
  if (isTotal && !isMetric && !isRecord && topic.dimensions.length === 0) return viewOf(entry, 'line');
  const isNamed = isMetric || isRecord || (isLookedAt(entry) && isAttribute);
  if (!isNamed) return null;
  if (!topic.isOverTime) return isLookedAt(entry) ? viewOf(entry, 'bar') : null;
  const kept =
    isMetric || isRecord ? null : readColumn(prompt.slice(start, trend?.start ?? item.end), language);
  return viewOf(
    entry,
    'line',
    kept && isNumber(kept.attribute) ? { measures: [{ ...kept, options: [] }] } : {},
  );
}

/** Something parted by a column: `value by stage`, `moyennes par matière`, `commission by agent`. */
function partedView(entry: Entry, by: Mention): PartWish | null {
  const { topic, start, item, language, prompt } = entry;
  const { before, isMetric, isRecord, isAttribute } = namedIn(entry, by.start);
  const isKnown = topic.dimensions.some(
    ({ attribute, entity }) => entity !== undefined || isGroup(attribute),
  );
  const isColumn = !isMetric && !isRecord;
  // Averages of what is graded.
  const isReduced = before.some((mention) => isGrammar(mention, 'average', 'sum'));
  if (isReduced && isKnown && isColumn && !isAttribute) return viewOf(entry, 'bar');
  const own = isColumn ? ownMeasure(entry, by) : null;
  if (own) return viewOf(entry, topic.isOverTime ? 'line' : 'bar', own);
  // `Value by stage` of a pipeline sums what it keeps; the price per person is kept itself.
  const sums = before.some((mention) => isAmount(senseOf(mention, 'attribute')?.id));
  const isSummed = sums && topic.dimensions.some(({ attribute }) => isGroup(attribute));
  if (isColumn && !(isLookedAt(entry) && isAttribute) && !isSummed) return null;
  // `goals and minutes per player` are what are kept about each.
  if (isColumn && topic.dimensions.some(({ entity }) => entity !== undefined)) return null;
  const kept = isColumn ? readColumn(prompt.slice(start, by.start), language) : null;
  const measures = kept && isNumber(kept.attribute) ? { measures: [{ ...kept, options: [] }] } : {};
  if (topic.isOverTime) return viewOf(entry, 'line', measures);
  if (!isKnown && !isLookedAt(entry) && !isMetric) return null;
  const isShare = placeOf(item.text, viewWords[language].share.split('|')) >= 0;
  return viewOf(entry, isShare ? 'pie' : 'bar', isSummed && isColumn ? measures : amountOf(entry, before));
}

/** The number that records are called by themselves: the stock of `stock by category`. */
function amountOf({ topic }: Entry, before: readonly Mention[]): Partial<PartWish> {
  // The parts of a compound stand at one place.
  const amounts = before.filter((mention) => isAmount(senseOf(mention, 'attribute')?.id));
  const named = topic.entities.find(({ start }) => amounts.some((mention) => mention.start === start));
  const amount = amounts.find(({ start }) => start === named?.start);
  if (!named || !amount) return {};
  const attribute = senseOf(amount, 'attribute')!.id as AttributeId;
  return {
    measures: [{ label: asLabel(named.text), attribute, options: [] }],
    topic: { ...topic, entities: [{ ...named, isWeak: false }] },
  };
}

/** A number that no lexicon names, where nothing but a view can be meant; what is `signed by` somebody is none. */
function ownMeasure(
  { prompt, start, topic, language }: Entry,
  by: Mention,
): Pick<PartWish, 'measures'> | null {
  const words = viewWords[language];
  const said = stripLead(prompt.slice(start, by.start), language);
  const isView = words.by.split('|').includes(fold(by.text));
  // What was collected by month was done by nobody named so.
  const isDone =
    topic.unit === null && words.done.split('|').some((ending) => ending !== '' && said.endsWith(ending));
  const isParted = topic.dimensions.length > 0 || topic.unit !== null;
  if (!isView || isDone || said === '' || !isParted) return null;
  const wish = { ...readColumn(said, language), options: [] };
  if (wish.attribute === undefined) return { measures: [{ ...wish, metric: 'own' }] };
  if (isNumber(wish.attribute)) return { measures: [wish] };
  // `Payments by client` are sums of what is kept.
  const { one, many } = numbersOf(said, language);
  return one !== said && many === said ? {} : null;
}

/** What each unit of something costs: the price per person is kept, and nothing to sum. */
const unitPrices: ReadonlySet<string> = new Set(['price', 'fee', 'rent', 'salary']);

/** Whether an attribute is a number that says something of several records at once. */
const isAmount = (id: string | undefined): boolean => id !== undefined && !unitPrices.has(id) && isNumber(id);

/** `revenue by seller, by region`: the figure of the view before, by something else. */
export function sameBy(entry: Entry, before: PartWish | undefined): PartWish | null {
  const { prompt, item, start, mentions, language } = entry;
  const by = mentions.find((mention) => mention.start === start && isGrammar(mention, 'by'));
  if (!before || !by) return null;
  const own = readTopic(prompt, { start, end: item.end }, mentions, language);
  if (own.dimensions.length === 0 && !own.isOverTime) return null;
  const { dimensions, unit, isOverTime } = own;
  const subject = before.words
    .slice(0, Math.max(0, before.words.search(/\s(?:by|per|nach|pro|je|por|par)\s/iu)))
    .trim();
  return {
    part: isOverTime ? 'line' : 'bar',
    topic: { ...before.topic, dimensions, unit, isOverTime },
    words: item.text,
    start,
    ...(subject !== '' && { title: asLabel(`${subject} ${item.text}`) }),
  };
}
