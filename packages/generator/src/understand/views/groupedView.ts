import { attributes, type AttributeId } from '../../samples/attributes.js';
import { asLabel, readColumn, stripLead } from '../columns/columns.js';
import type { Language } from '../lexicon/index.js';
import { viewWords } from '../lexicon/viewWords.js';
import type { PartWish } from '../Meaning.js';
import { fold } from '../words/fold.js';
import { isGrammar, senseOf, type Mention } from '../words/mentions.js';
import { placeOf } from '../words/placeOf.js';
import { numbersOf } from '../words/plural.js';
import { readTopic } from '../subject/topic.js';
import { isPictured, viewOf, type Entry } from './Entry.js';

/** `revenue by region`, `orders per month`; null for the name of a column. */
export function groupedView(entry: Entry): PartWish | null {
  const { here, topic, start, opener, language, item } = entry;
  const by = here.find((mention) => mention.start > start && isGrammar(mention, 'by'));
  const isTrend = here.some((mention) => isGrammar(mention, 'overTime'));
  if (!by && !isTrend) return null;
  const before = by ? here.filter(({ end }) => end <= by.start) : here;
  const says = (kind: 'metric' | 'entity' | 'attribute') =>
    before.some((mention) => senseOf(mention, kind) !== undefined);
  const isLookedAt = isPictured(entry) && opener !== 'has';
  const isKnown = topic.dimensions.some(
    ({ attribute, entity }) => entity !== undefined || (attribute !== undefined && groups(attribute)),
  );
  // `Value by stage` of a pipeline sums what it keeps; the price per person is kept itself.
  const sums = before.some((mention) => isAmount(senseOf(mention, 'attribute')?.id));
  const isSummed = sums && topic.dimensions.some(({ attribute }) => attribute && groups(attribute));
  const trend = here.find((mention) => isGrammar(mention, 'overTime') && mention.start > start);
  const isForecast = trend && !by && !isLookedAt && here.every((mention) => mention.start >= trend.start);
  // `Forecast by month`: a number that no lexicon names.
  if (isForecast && trend.end === item.end) {
    const label = stripLead(entry.prompt.slice(start, trend.start), language);
    return viewOf(entry, 'line', { measures: [{ label: asLabel(label), metric: 'own', options: [] }] });
  }
  // `Monthly totals`: of whatever the page is about.
  const isTotal = isTrend && here.some((mention) => isGrammar(mention, 'sum'));
  if (isTotal && !says('metric') && !says('entity') && topic.dimensions.length === 0)
    return viewOf(entry, 'line');
  // `Moyennes par matière`: of what is graded.
  const isReduced =
    by && here.some((mention) => mention.end <= by.start && isGrammar(mention, 'average', 'sum'));
  if (isReduced && isKnown && !says('metric') && !says('entity') && !says('attribute'))
    return viewOf(entry, 'bar');
  const own = by && !says('metric') && !says('entity') ? summed(entry, by) : null;
  if (own) return viewOf(entry, topic.isOverTime ? 'line' : 'bar', own);
  if (!says('metric') && !says('entity') && !(isLookedAt && says('attribute')) && !isSummed) return null;
  // `goals and minutes per player` are what are kept about each.
  const isOfEach = topic.dimensions.some(({ entity }) => entity !== undefined);
  if (isOfEach && !says('metric') && !says('entity')) return null;
  if (topic.isOverTime) return viewOf(entry, 'line');
  const isShare = placeOf(item.text, viewWords[language].share.split('|')) >= 0;
  if (!isKnown && !isLookedAt && !says('metric')) return null;
  const isOfColumn = by && isSummed && !says('metric') && !says('entity');
  const measure = isOfColumn && readColumn(entry.prompt.slice(start, by.start), language);
  return viewOf(entry, isShare ? 'pie' : 'bar', measure ? { measures: [{ ...measure, options: [] }] } : {});
}

/** `Commission by agent`: a number that no lexicon names, where nothing but a view can be meant; what is `signed by` somebody is none. */
function summed({ prompt, start, topic, language }: Entry, by: Mention): Pick<PartWish, 'measures'> | null {
  const isView = viewWords[language].by.split('|').includes(fold(by.text));
  const said = stripLead(prompt.slice(start, by.start), language);
  const isDone = donePattern[language]?.test(said) ?? false;
  const isParted = topic.dimensions.length > 0 || topic.unit !== null;
  if (!isView || isDone || said === '' || !isParted) return null;
  const wish = readColumn(said, language);
  if (wish.attribute === undefined) return { measures: [{ ...wish, metric: 'own', options: [] }] };
  if (attributes[wish.attribute].type === 'number') return { measures: [{ ...wish, options: [] }] };
  // `Payments by client` are sums of what is kept.
  const { one, many } = numbersOf(said, language);
  return one !== said && many === said ? {} : null;
}

/** How words end that say what was done by somebody. */
const donePattern: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /(?:ed|sent|done|made|taken|written|sold|paid|led|run|held|given|known|seen|due)$/iu,
};

/** What each unit of something costs: the price per person is kept, and nothing to sum. */
const unitPrices: ReadonlySet<string> = new Set(['price', 'fee', 'rent', 'salary']);

/** Whether an attribute is a number that says something of several records at once. */
const isAmount = (id: string | undefined): boolean =>
  id !== undefined && !unitPrices.has(id) && attributes[id as AttributeId].type === 'number';

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

/** Whether records can be sorted by an attribute. */
export const groups = (id: AttributeId): boolean =>
  !['number', 'date', 'datetime'].includes(attributes[id].type);
