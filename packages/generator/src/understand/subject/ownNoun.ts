import { asLabel, stripLead } from '../columns/columns.js';
import { audiences } from '../lexicon/audiences.js';
import { fold, isDense } from '../words/fold.js';
import type { Language } from '../lexicon/index.js';
import type { OwnNoun } from '../Meaning.js';
import { findMentions, isGrammar, senseOf, type Mention } from '../words/mentions.js';
import { headLast } from '../words/headLast.js';
import { numberWords } from '../numbers/numberWords.js';
import { numbersOf } from '../words/plural.js';

const mostWords = 3;
const longest = 32;

/**
 * The records of a page that no lexicon knows, under the person's own word: the beehives of `beehive log`.
 * `title` is what the page is called, without the asking.
 */
export function ownNoun(title: string, language: Language): OwnNoun | null {
  const { mentions } = findMentions(title, language);
  const isNamed = (mention: Mention) =>
    !mention.isTypo && (senseOf(mention, 'tool') !== undefined || senseOf(mention, 'part') !== undefined);
  // `Anzahl der Reklamationen` is of complaints.
  const isBoundary = (mention: Mention) =>
    ((mention.start === 0 && isGrammar(mention, 'count')) ||
      isGrammar(mention, 'for', 'with', 'of', 'by', 'in', 'without', 'and', 'to', 'has', 'which', 'self')) &&
    !isNamed(mention);
  const spans = stretches(
    title,
    mentions.filter((mention) => isNamed(mention) || isBoundary(mention)),
  );
  const texts = spans.map((span) => bare(title.slice(span.start, span.end), language)).filter(Boolean);
  // What stands before `of` or `の` qualifies what follows, in languages whose head comes last.
  const text = headLast.has(language) ? texts.at(-1) : texts[0];
  // `Form where people sign up`: what begins with a word of asking is a sentence.
  const isSentence = findMentions(text ?? '', language).mentions.some(
    (mention) => mention.start === 0 && isGrammar(mention, 'lead') && !isGrammar(mention, 'article'),
  );
  if (!text || isSentence || !isNoun(text) || isForSomebody(text, language)) return null;
  const { one, many } = numbersOf(text, language);
  const isMany = one !== many && text === many;
  // `Beehive log` is of beehives; what stands alone for one is no thing to count. Only endings for many can tell.
  const isBeforeTool = mentions.some((mention) => isNamed(mention) && startsBehind(title, text, mention));
  const isMass = inflected.has(language) && !isMany && !isBeforeTool && one !== many;
  return { one: asLabel(one), many: asLabel(isMass ? one : many), isMany, isMass };
}

/** `Tracker for my team` keeps no teams. */
function isForSomebody(text: string, language: Language): boolean {
  const known = audiences[language].whom.split('|').map(fold);
  return fold(text)
    .split(/[\s-]+/u)
    .every((word) => known.includes(word));
}

/** Languages whose nouns have an ending for many. */
const inflected: ReadonlySet<Language> = new Set(['en', 'es', 'fr', 'pt']);

/** Whether a word stands right behind another: the log of `beehive log`, the inventory of `inventario de colmenas`. */
const startsBehind = (title: string, text: string, { start }: Mention) => {
  const at = title.indexOf(text);
  return at >= 0 && Math.abs(start - (at + text.length)) <= 2;
};

/** What is left of a text between some of its words. */
function stretches(text: string, cuts: readonly Mention[]): { start: number; end: number }[] {
  const ends = [...cuts.map(({ start }) => start), text.length];
  const starts = [0, ...cuts.map(({ end }) => end)];
  return starts.map((start, index) => ({ start, end: ends[index]! })).filter(({ start, end }) => end > start);
}

/** Without articles, numbers and marks around it. */
const bare = (text: string, language: Language) =>
  stripLead(text.replace(/^[\s\p{P}\d]+|[\s\p{P}\d]+$/gu, ''), language)
    .split(/\s+/u)
    .filter((word, index) => index > 0 || !(numberWords.has(fold(word)) || /^\d+$/u.test(word)))
    .join(' ');

function isNoun(text: string): boolean {
  if (/\d|[?!:]/u.test(text) || text.length > longest) return false;
  return isDense(text) ? text.length <= 10 : text.length > 2 && text.split(/\s+/u).length <= mostWords;
}
