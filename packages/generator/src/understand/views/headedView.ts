import type { AttributeId } from '../../samples/attributes.js';
import { entities } from '../../samples/entities.js';
import { isDay, isGroup, isNumber } from '../columns/attributeKind.js';
import { readColumn, stripLead } from '../columns/columns.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { labelIn } from '../lexicon/senses.js';
import { viewWords } from '../lexicon/viewWords.js';
import type { ColumnWish, NamedEntity, PartWish } from '../Meaning.js';
import { fold } from '../words/fold.js';
import { withoutCompoundHead, withoutHead } from '../words/headOf.js';
import { findMentions, isGrammar, senseOf } from '../words/mentions.js';
import { placeOf } from '../words/placeOf.js';
import { numbersOf } from '../words/plural.js';
import { viewOf, type Entry } from './Entry.js';

/** Longer phrases are sentences, not names of views. */
const mostWords = 5;

/** `category breakdown`, `supplier performance`, `team workload`, `low stock alerts`: a word that makes a view of another. */
export function headedView(entry: Entry): PartWish | null {
  const { item, language } = entry;
  if (item.options.length > 0 || item.text.split(/\s+/u).length > mostWords) return null;
  const words = viewWords[language];
  const alert = headIn(item.text, words.alert, language);
  if (alert) return alertView(entry, alert);
  // `Low stock` is what there is too little of, with or without an alert.
  if (words.low.split('|').some((low) => saysLow(item.text, low)))
    return alertView(entry, { of: item.text, by: '' });
  const share = headIn(item.text, words.share, language);
  if (share) return shareView(entry, share);
  const load = headIn(item.text, words.load, language);
  if (load) return splitView(entry, load, { rows: 'open' });
  const compare = headIn(item.text, words.compare, language);
  return compare && (ratedView(entry, compare) ?? splitView(entry, compare, {}));
}

/** `Low stock`, `items below minimum stock`; one word alone may be the name of a column. */
const saysLow = (text: string, low: string): boolean =>
  fold(low) === fold(text) || (/\p{L} \p{L}/u.test(low) && placeOf(text, [low]) >= 0);

/** What a head leaves: the words that say of what, and by what, as `of expenses by category`. */
interface Left {
  readonly of: string;
  readonly by: string;
}

function headIn(text: string, heads: string, language: Language): Left | null {
  const all = heads.split('|');
  const headed = withoutHead(text, all);
  if (headed && !headed.isLeading) return { of: headed.rest, by: '' };
  if (headed) return behind(headed.rest, language);
  const first = language === 'de' && !/\s/u.test(text) ? withoutCompoundHead(text, all) : null;
  return first === null ? null : { of: first, by: '' };
}

/** `of expenses by category` behind a head; null where the sentence goes on otherwise. */
function behind(rest: string, language: Language): Left | null {
  const { mentions } = findMentions(rest, language);
  const first = mentions.find(({ start }) => start === 0);
  const by = mentions.find((mention) => isGrammar(mention, 'by') && !isGrammar(mention, 'of'));
  if (by?.start === 0) return { of: '', by: rest.slice(by.end) };
  const of = lexicons[language].grammar.of.split('|').find((word) => rest.startsWith(`${word} `));
  if (!of && !(first && isGrammar(first, 'of'))) return null;
  const own = rest.slice(of ? of.length : first!.end);
  return by
    ? { of: rest.slice(of?.length ?? first!.end, by.start), by: rest.slice(by.end) }
    : { of: own, by: '' };
}

/** The column that words name, for one: the category of `categories`. */
const columnFor = (words: string, language: Language): ColumnWish => {
  const noun = stripLead(words, language);
  const written = readColumn(noun, language);
  if (isGroup(written.attribute)) return written;
  return readColumn(numbersOf(noun, language).one, language);
};

/** Whether words say what is parted and not by what: money, a figure. */
const isMeasure = ({ attribute, metric }: ColumnWish) => metric !== undefined || isNumber(attribute);

function shareView(entry: Entry, { of, by }: Left): PartWish | null {
  const { topic, language } = entry;
  const own = stripLead(of, language);
  const parted = columnFor(by || own, language);
  if (parted.label === '') return null;
  const dimensions = by === '' && isMeasure(parted) ? [] : [parted];
  return viewOf(entry, 'pie', { topic: { ...topic, dimensions, isOverTime: false, unit: null } });
}

/** One bar for each of what is named. A figure's performance is the figure. */
function splitView(entry: Entry, { of, by }: Left, more: Partial<PartWish>): PartWish | null {
  const { topic, language } = entry;
  const parted = topic.dimensions[0] ?? columnFor(by || stripLead(of, language), language);
  if (parted.label === '' || (by === '' && isMeasure(parted))) return null;
  const entities = by === '' ? [] : topic.entities;
  return viewOf(entry, 'bar', { ...more, topic: { ...topic, entities, dimensions: [parted] } });
}

/** How records do that are rated themselves: supplier performance is their rating, one by one. */
function ratedView(entry: Entry, { of, by }: Left): PartWish | null {
  const { topic, language, start } = entry;
  const { entity, label } = columnFor(by || of, language);
  const columns: readonly AttributeId[] = entity ? entities[entity].columns : [];
  if (!entity || !columns.includes('rating')) return null;
  const rating = readColumn(labelIn(language, 'attributes', 'rating'), language);
  return viewOf(entry, 'bar', {
    measures: [rating],
    topic: { ...topic, entities: [{ id: entity, text: label, isWeak: false, start }], dimensions: [] },
  });
}

/** The rows that somebody should see to, as a list. */
function alertView(entry: Entry, { of }: Left): PartWish | null {
  const { here, topic, language } = entry;
  const words = viewWords[language];
  const isLow = placeOf(entry.item.text, words.low.split('|')) >= 0;
  const hasState = here.some((mention) => senseOf(mention, 'option') !== undefined);
  const day = readColumn(stripLead(of, language), language);
  const stock: NamedEntity = { id: 'stockItem', text: of, isWeak: false, start: entry.start };
  const isNamed = topic.entities.some(({ isWeak }) => !isWeak);
  return viewOf(entry, 'list', {
    ...(isLow ? { rows: 'low' } : !hasState && { rows: 'ahead' }),
    topic: {
      ...topic,
      ...(isLow && !isNamed && { entities: [stock] }),
      dimensions: isDay(day.attribute) ? [day] : [],
    },
  });
}
