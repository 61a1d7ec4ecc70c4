import { attributes, type Attribute, type AttributeId } from '../../samples/attributes.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { viewWords } from '../lexicon/viewWords.js';
import { fold } from '../words/fold.js';
import { findMentions, isGrammar, senseOf, type Mention } from '../words/mentions.js';
import { numbersOf } from '../words/plural.js';
import { isDay, isNumber } from './attributeKind.js';

/** Languages in which what qualifies a noun follows it. */
export const headFirst: ReadonlySet<string> = new Set(['es', 'fr', 'pt']);

const meansSomething = ({ senses }: Mention) =>
  senses.some(({ kind }) => kind === 'attribute' || kind === 'entity' || kind === 'metric');

/** The known word that says what the values of a column are, among those that only qualify it; none where that word is unknown. */
export function headMention(label: string, language: Language): Mention | undefined {
  const { mentions: all } = findMentions(label, language);
  const known = all.filter(meansSomething);
  const whole = known.findLast(({ start, end }) => start === 0 && end === label.length);
  if (whole) return whole;
  // `cost per lead` is a cost.
  const per = all.find(
    (mention) => mention.start > 0 && isGrammar(mention, 'by') && !isGrammar(mention, 'in'),
  );
  const useful = per ? known.filter(({ end }) => end <= per.start) : known;
  if (headFirst.has(language)) return isBehindUnknown(useful[0], label, language) ? undefined : useful[0];
  return headBefore(label, language) ?? lastHead(useful, label, language);
}

/** `Type of visit`, `reason for visit`: what stands before the preposition. */
function headBefore(label: string, language: Language): Mention | undefined {
  if (language !== 'en') return undefined;
  const { of } = lexicons[language].grammar;
  const link = new RegExp(`\\s(?:${of}|for)\\s`, 'iu').exec(label);
  if (!link) return undefined;
  const before = findMentions(label.slice(0, link.index), language).mentions.filter(meansSomething);
  return before.at(-1);
}

/** Of a compound the last part is the head, unless it only says what happened, or another word follows. */
function lastHead(useful: readonly Mention[], label: string, language: Language): Mention | undefined {
  const [before, last] = [useful.at(-2), useful.at(-1)];
  if (!last) return undefined;
  if (before && label.slice(before.end, last.start).trim() === '' && tells(before, last, language))
    return before;
  return language === 'en' && isBeforeUnknown(last, label, language) ? undefined : last;
}

const attributeOf = (mention: Mention) => senseOf(mention, 'attribute')?.id as AttributeId | undefined;

/** Numbers of which a part is told: the amount paid. What is a fee is paid or not. */
const parted: ReadonlySet<string> = new Set(['amount', 'cost', 'price', 'value', 'quantity', 'hours']);

/** Whether the second word says what happened to the first: the amount due, fees paid, payments received. */
function tells(first: Mention, second: Mention, language: Language): boolean {
  const [what, happened] = [attributeOf(first), attributeOf(second)];
  if (happened === undefined) return false;
  const isMany = numbersOf(first.text, language).one !== first.text;
  const isTold = isDay(happened) || attributes[happened].type === 'boolean';
  if (isMany && isTold && senseOf(first, 'entity')) return true;
  if (what === undefined || !isNumber(what)) return false;
  const spec: Attribute = attributes[what];
  // A planned end is a day, and no sum that is planned.
  return isDay(happened)
    ? spec.format === 'currency' && what !== 'planned'
    : isTold && (parted.has(what) || isMany);
}

/** `Cost center`, `age range`: no number, whatever the word before it means. */
function isBeforeUnknown(mention: Mention, label: string, language: Language): boolean {
  const id = attributeOf(mention);
  const [, word] = /^\s(\p{Ll}{4,})$/u.exec(label.slice(mention.end)) ?? [];
  if (word === undefined || !isNumber(id)) return false;
  const isDone = viewWords[language].done.split('|').some((ending) => word.endsWith(ending));
  return !isDone && findMentions(word, language).mentions.length === 0;
}

/** `Centro de costo`: what stands first is the head, also where it is unknown. */
function isBehindUnknown(first: Mention | undefined, label: string, language: Language): boolean {
  if (!first || first.start === 0) return false;
  const { of } = lexicons[language].grammar;
  const [, word] = new RegExp(`^(\\p{L}{4,})\\s(?:${of})\\s`, 'iu').exec(fold(label)) ?? [];
  return word !== undefined && findMentions(word, language).mentions.length === 0;
}
