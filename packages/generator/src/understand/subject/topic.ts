import { attributes } from '../../samples/attributes.js';
import type { EntityId } from '../../samples/entities.js';
import type { MetricId } from '../../samples/metrics.js';
import { readColumn, stripLead } from '../columns/columns.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { labelIn } from '../lexicon/senses.js';
import { viewWords } from '../lexicon/viewWords.js';
import { isDense } from '../words/fold.js';
import { placeOf } from '../words/placeOf.js';
import type { UnitId } from '../lexicon/Lexicon.js';
import type { ColumnWish, NamedEntity, NamedMetric, Topic } from '../Meaning.js';
import { tradeNoun } from './tradeRecords.js';
import { isGrammar, senseOf, type Mention } from '../words/mentions.js';
import { supposedAt } from '../sentence/suppose.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

const inside = (span: Span) => (mention: Mention) => mention.start >= span.start && mention.end <= span.end;

/** What a stretch of the prompt is about: records, figures, and what they are broken down by. */
export function readTopic(
  prompt: string,
  span: Span,
  mentions: readonly Mention[],
  language: Language,
): Topic {
  const here = mentions.filter(inside(span));
  const dimensions: ColumnWish[] = [];
  const orders: ColumnWish[] = [];
  let unit: UnitId | null = null;
  const taken: Span[] = [];
  // `Ventes par rapport à l'objectif` are set against it, and not parted by it.
  const against = placeOf(prompt, viewWords[language].versus.split('|').filter(Boolean));
  for (const mention of here.filter(
    (candidate) => isGrammar(candidate, 'by') && candidate.start !== against && !isOfAmount(candidate, here),
  )) {
    const noun = isAfterNoun(mention) ? nounBefore(prompt, mention, span.start) : null;
    const { start, end } = noun ?? {
      start: mention.end,
      end: endOfPhrase(prompt, mention.end, span.end, here, language),
    };
    const words = prompt.slice(start, end);
    const named = here.find((other) => other.start >= start && other.end <= end && senseOf(other, 'unit'));
    if (named) unit = senseOf(named, 'unit')!.id as UnitId;
    else if (stripLead(words, language) !== '') {
      const wish = readColumn(words, language);
      if (isSomebody(words, wish, language)) continue;
      // Nothing is grouped by a price.
      if (wish.attribute && attributes[wish.attribute].type === 'number') {
        orders.push(wish);
        continue;
      }
      dimensions.push(wish);
      taken.push({ start, end: Math.max(end, mention.end) });
      const more = also(prompt, end, span.end, here, language);
      if (more) {
        dimensions.push(more.wish);
        taken.push(more);
      }
    }
  }
  // `Daily sales` are seen day by day; months are what nobody has to say.
  const rhythm = here.find((mention) => isGrammar(mention, 'overTime') && senseOf(mention, 'unit'));
  const often = rhythm && (senseOf(rhythm, 'unit')!.id as UnitId);
  if (unit === null && often && often !== 'month') unit = often;
  const isOverTime = unit !== null || here.some((mention) => isGrammar(mention, 'overTime'));
  const free = here.filter((mention) => !taken.some((other) => inside(other)(mention)));
  return {
    entities: entitiesOf(free, language),
    metrics: metricsOf(prompt, span, free, language),
    dimensions,
    orders,
    unit,
    isOverTime,
    states: free.flatMap((mention) => senseOf(mention, 'option')?.id ?? []),
    words: prompt.slice(span.start, span.end).trim(),
  };
}

/** `overdue by more than 30 days` says how much. */
export const isOfAmount = (by: Mention, mentions: readonly Mention[]): boolean => {
  const next = mentions.find(({ start }) => start >= by.end);
  return next !== undefined && next.start - by.end < 2 && isGrammar(next, 'over', 'under');
};

/** `Prepared by Noor` groups nothing; in German all nouns have capitals. */
const isSomebody = (words: string, { attribute, entity, metric }: ColumnWish, language: Language): boolean =>
  language !== 'de' &&
  attribute === undefined &&
  entity === undefined &&
  metric === undefined &&
  /^\s*\p{Lu}\p{Ll}+[\s.]*$/u.test(words);

/** In Japanese the word follows what it groups by: 診療科別. */
const isAfterNoun = ({ text }: Mention) => /^(?:ごと|別)/u.test(text);

function nounBefore(prompt: string, { start: end }: Mention, from: number): Span | null {
  const [words = ''] = /[\p{Script=Han}\p{Script=Katakana}ー]+$/u.exec(prompt.slice(from, end)) ?? [];
  return words === '' ? null : { start: end - words.length, end };
}

/** A second one after `and`: `by author and word count`. */
function also(
  prompt: string,
  from: number,
  to: number,
  mentions: readonly Mention[],
  language: Language,
): (Span & { readonly wish: ColumnWish }) | null {
  const and = mentions.find(
    ({ start, end, ...rest }) =>
      start >= from && start <= from + 1 && isGrammar({ start, end, ...rest }, 'and'),
  );
  if (!and) return null;
  // `par produit et par jour` goes on with another preposition.
  if (
    mentions.some(
      ({ start, ...rest }) => start <= and.end + 1 && start >= and.end && isGrammar({ start, ...rest }, 'by'),
    )
  )
    return null;
  const end = endOfPhrase(prompt, and.end, to, mentions, language);
  const wish = readColumn(prompt.slice(and.end, end), language);
  const isGroup = wish.attribute !== undefined && attributes[wish.attribute].type !== 'number';
  return isGroup ? { wish, start: and.end, end } : null;
}

/** A phrase ends at a comma, a conjunction, another preposition, another part or the tool: `revenue by channel tracker`. */
function endOfPhrase(
  prompt: string,
  from: number,
  to: number,
  mentions: readonly Mention[],
  language: Language,
): number {
  const comma = prompt.slice(from, to).search(/[,，、;:：（(]|\sand\s/u);
  const word = mentions.find(
    (mention) =>
      mention.start >= from + 2 &&
      mention.end <= to &&
      (isGrammar(mention, 'and', 'with', 'for', 'of', 'by', 'sequence', 'in', 'article') ||
        senseOf(mention, 'part') !== undefined ||
        isToolAlone(mention)) &&
      senseOf(mention, 'attribute') === undefined,
  );
  const supposed = supposedAt(prompt.slice(from, to), language);
  const behind = behindGroup(prompt.slice(from, to), language);
  return Math.min(
    comma < 0 ? to : from + comma,
    supposed < 0 ? to : from + supposed,
    behind < 1 ? to : from + behind,
    word?.start ?? to,
    to,
  );
}

const isToolAlone = (mention: Mention) =>
  senseOf(mention, 'tool') !== undefined && senseOf(mention, 'entity') === undefined;

/** Where something else is said behind what is grouped by: `by supplier this quarter`, `per class as bars`, `per service against …`. */
function behindGroup(text: string, language: Language): number {
  if (isDense(text)) return -1;
  const { versus, as } = viewWords[language];
  const words = [versus, as, lexicons[language].goals.thisUnit].flatMap((each) => each.split('|'));
  const stop = placeOf(text, words.filter(Boolean));
  return stripLead(text.slice(0, Math.max(0, stop)), language) === '' ? -1 : stop;
}

function entitiesOf(mentions: readonly Mention[], language: Language): NamedEntity[] {
  return mentions.flatMap((mention) => {
    const sense = senseOf(mention, 'entity');
    if (!sense) return [];
    const isWeak =
      sense.isWeak || senseOf(mention, 'tool') !== undefined || senseOf(mention, 'part') !== undefined;
    const record = senseOf(mention, 'record');
    return [
      {
        id: sense.id as EntityId,
        text: mention.text,
        isWeak,
        start: mention.start,
        ...(record && { noun: tradeNoun(mention.text, record.id, language) }),
      },
    ];
  });
}

function metricsOf(
  prompt: string,
  span: Span,
  mentions: readonly Mention[],
  language: Language,
): NamedMetric[] {
  const found: NamedMetric[] = [];
  for (const [index, mention] of mentions.entries()) {
    const sense = senseOf(mention, 'metric');
    if (!sense || found.some(({ id }) => id === sense.id) || qualifies(mentions, index)) continue;
    if (isVerb(prompt, mention)) continue;
    const start = sense.id === 'rate' ? startOfPhrase(prompt, span, mentions, index) : mention.start;
    found.push({
      id: sense.id as MetricId,
      text: mention.isTypo
        ? labelIn(language, 'metrics', sense.id)
        : prompt.slice(start, mention.end).trimStart(),
      start: mention.start,
    });
  }
  return found;
}

/** `reach 500` names a goal, no figure called reach. */
const isVerb = (prompt: string, mention: Mention) =>
  isGrammar(mention, 'target', 'grow') && /^\s*[$€£¥]?\s?\d/u.test(prompt.slice(mention.end));

/** `incidents of production` are no production. */
function qualifies(mentions: readonly Mention[], index: number): boolean {
  const [noun, of] = [mentions[index - 2], mentions[index - 1]];
  return (
    noun !== undefined &&
    of !== undefined &&
    isGrammar(of, 'of') &&
    senseOf(noun, 'entity') !== undefined &&
    senseOf(noun, 'metric') === undefined
  );
}

/** Where the words begin that say which rate: `no-show rate`, up to two of them. */
function startOfPhrase(prompt: string, span: Span, mentions: readonly Mention[], index: number): number {
  const { start } = mentions[index]!;
  const stop = mentions
    .slice(0, index)
    .findLast(({ senses }) => senses.some(({ kind, id }) => kind === 'grammar' && id !== 'over'));
  const from = Math.max(span.start, stop?.end ?? span.start);
  const words = /(?:[\p{L}\p{N}-]+\s+){1,2}$/u.exec(prompt.slice(from, start));
  return words ? from + words.index : start;
}
