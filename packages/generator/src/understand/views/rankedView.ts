import type { EntityId } from '../../samples/entities.js';
import { readColumn, stripLead } from '../columns/columns.js';
import { viewWords } from '../lexicon/viewWords.js';
import type { PartWish } from '../Meaning.js';
import { labelIn } from '../lexicon/senses.js';
import { fold } from '../words/fold.js';
import { withoutHead } from '../words/headOf.js';
import { isGrammar, senseOf, type Mention } from '../words/mentions.js';
import { numbersOf } from '../words/plural.js';
import { readTopic } from '../subject/topic.js';
import { viewOf, type Entry } from './Entry.js';

/** How many of the first ones are shown where no number is said. */
const usualTop = 5;

/** `top 5 reps`, `best selling dishes by revenue`: the first ones, and what they are chosen by. */
export function rankedView(entry: Entry): PartWish | null {
  const known = leaders(entry);
  if (known) return known;
  const { prompt, item, here, start, topic, language } = entry;
  const counted = topOf(entry);
  const by = here.find((mention) => mention.start > (counted?.end ?? start) && isGrammar(mention, 'by'));
  const end = by?.start ?? item.end;
  const named = counted ? prompt.slice(counted.end, end) : leadingIn(prompt.slice(start, end), entry);
  if (named === null) return null;
  const { one } = numbersOf(stripLead(named, language), language);
  // A column is called for one, unless its word means something else then.
  const [written, single] = [readColumn(named, language), readColumn(one, language)];
  const isSame = single.attribute === written.attribute && single.entity === written.entity;
  const wish = isSame || !counted ? single : written;
  return viewOf(entry, 'horizontalBar', {
    top: counted?.count ?? numberBefore(prompt.slice(start, end)) ?? usualTop,
    topic: { ...topic, ...(by ? ranking(entry, by) : !counted && { entities: [] }), dimensions: [wish] },
  });
}

/** `10 most borrowed titles`. */
const numberBefore = (text: string): number | undefined => {
  const [, count] = /^\s*(\d{1,2})\s/u.exec(text) ?? [];
  return count === undefined ? undefined : Number(count);
};

/** What the first ones are chosen by: the tickets of `top 5 customers by tickets`. */
function ranking(
  { prompt, item, mentions, language }: Entry,
  by: Mention,
): Pick<PartWish['topic'], 'entities' | 'metrics'> {
  const { entities, metrics } = readTopic(prompt, { start: by.end, end: item.end }, mentions, language);
  return { entities, metrics };
}

/** `top 5` or `5 best` at the start, and where the words begin that say of what. */
function topOf({ prompt, here, start }: Entry) {
  const top = here.find((mention) => mention.start <= start + 8 && isGrammar(mention, 'top'));
  if (!top) return null;
  const behind = /^\s*(\d{1,2})\s*/u.exec(prompt.slice(top.end));
  const before = /(\d{1,2})\s*$/u.exec(prompt.slice(start, top.start));
  const count = behind ?? before;
  return count ? { count: Number(count[1]), end: top.end + (behind?.[0].length ?? 0) } : null;
}

const mostWords = 3;

/** Records, or a noun for many, of which the first are named without a number: `top products`, `productos más vendidos`. */
function leadingIn(text: string, { here, start, language }: Entry): string | null {
  const words = viewWords[language].leading.split('|');
  const headed = withoutHead(text.replace(/^\s*\d{1,2}\s+/u, ''), words);
  if (!headed) return null;
  const { rest } = headed;
  // `Top speed` is a number that is kept.
  const isNumber = here.some(
    (mention) =>
      mention.end <= start + text.length && (senseOf(mention, 'metric') ?? senseOf(mention, 'unit')),
  );
  const wish = readColumn(rest, language);
  const isRecord = wish.entity !== undefined;
  const { one, many } = numbersOf(rest, language);
  const isMany = one !== rest && many === rest;
  const isNoun = isRecord || isMany || language === 'de' || language === 'zh' || language === 'ja';
  return !isNumber && isNoun && rest.split(/\s+/u).length <= mostWords ? rest : null;
}

/** Words that say by themselves what is ranked, and by what: best sellers are products, top scorers are players by their goals. */
function leaders(entry: Entry): PartWish | null {
  const { item, topic, language, start } = entry;
  const is = (words: string) => words.split('|').some((word) => fold(word) === fold(item.text));
  const { bestSellers, scorers } = viewWords[language];
  const entity: EntityId | null = is(bestSellers) ? 'product' : is(scorers) ? 'player' : null;
  if (entity === null) return null;
  const label = labelIn(language, 'entities', entity);
  const ranked = {
    top: usualTop,
    topic: { ...topic, metrics: [], entities: [], dimensions: [{ label, entity, options: [] }] },
  };
  if (entity === 'product') return viewOf(entry, 'horizontalBar', ranked);
  const goals = { label: labelIn(language, 'attributes', 'goals'), attribute: 'goals', options: [] } as const;
  return viewOf(entry, 'horizontalBar', {
    top: usualTop,
    measures: [goals],
    topic: {
      ...topic,
      metrics: [],
      dimensions: [],
      entities: [{ id: entity, text: item.text, isWeak: false, start }],
    },
  });
}
