import { fold, isDense } from '../words/fold.js';
import { headFirst } from '../columns/headMention.js';
import type { Language } from '../lexicon/index.js';
import { findMentions, isGrammar, senseOf, type Mention } from '../words/mentions.js';
import { numberWords } from '../numbers/numberWords.js';
import { numbersOf } from '../words/plural.js';

/** Things that a sentence names behind the word for them: `two shops, Hafen and Altstadt`. */
export interface NamedGroup {
  /** What each of them is, for one: `shop`; empty for people that something is for. */
  readonly noun: string;
  readonly names: readonly string[];
  /** Where the noun begins, or the names where there is none. */
  readonly start: number;
  readonly end: number;
}

const name = String.raw`\p{Lu}[\p{L}\p{N}'’&-]*(?:\s\p{Lu}[\p{L}\p{N}'’&-]*){0,2}`;
const runs = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${name}(?:\s?,\s?${name})*\s?,?\s(?:and|or|und|oder|y|o|e|et|ou|&)\s${name}|(?<![\p{L}\p{N}])${name}(?:\s?,\s?${name}){2,}`,
  'gu',
);

/** The groups of names in a text; none where words are written without spaces. */
export function readNamedGroups(prompt: string, language: Language): NamedGroup[] {
  if (isDense(prompt)) return [];
  const known = findMentions(prompt, language).mentions;
  return [...prompt.matchAll(runs)].flatMap((match): NamedGroup[] => {
    const end = match.index + match[0].length;
    const whole = match[0].split(/\s?,\s?(?:(?:and|und|y|e|et)\s)?|\s(?:and|or|und|oder|y|o|e|et|ou|&)\s/u);
    const proper = whole.filter((each) => isProper(each, language));
    if (whole.length < 2 || proper.length <= whole.length / 2) return [];
    const lead = nounBefore(prompt, match.index, known, language);
    if (lead && lead.noun !== '') return [{ ...lead, names: whole, end }];
    const behind = nounBehind(prompt, end, language);
    if (behind) return [{ noun: behind.noun, start: match.index, names: whole, end: behind.end }];
    return lead ? [{ ...lead, names: whole, end }] : [];
  });
}

/** Whether a word can be somebody's or something's name: no day or month, and in German, where nouns have capitals, no known word. */
function isProper(text: string, language: Language): boolean {
  const { mentions } = findMentions(text, language);
  if (isWeekday(text, language) || mentions.some((mention) => senseOf(mention, 'month'))) return false;
  const isWord = mentions.some(
    (mention) =>
      mention.start === 0 &&
      mention.end === text.length &&
      !mention.isTypo &&
      ['attribute', 'tool', 'part'].some((kind) => senseOf(mention, kind as 'tool')),
  );
  return !isWord && (language !== 'de' || mentions.every(({ isTypo }) => isTypo));
}

/** The names of the days of the week, also for many: Mondays. */
function isWeekday(text: string, language: Language): boolean {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const days = Array.from({ length: 7 }, (_, day) => fold(format.format(Date.UTC(2024, 0, 1 + day))));
  return days.some((day) => fold(text) === day || fold(text) === `${day}s`);
}

/** The noun that names qualify, as one of it: `the Berlin, Paris and Rome teams`. */
function nounBehind(prompt: string, at: number, language: Language): { noun: string; end: number } | null {
  if (headFirst.has(language) || language === 'de') return null;
  const [text = '', word = ''] = /^\s(\p{Ll}{3,})(?=[\s.,;!?]*$)/u.exec(prompt.slice(at)) ?? [];
  const { one, many } = numbersOf(word, language);
  return text !== '' && one !== many && word === many ? { noun: one, end: at + text.length } : null;
}

// What stands behind a colon or in brackets is a list of its own.
const opening = /(?:\s*[,–-]\s*|\s+)(?:(?:called|named|namens|llamad[oa]s|chamad[oa]s|appelés)\s+)?$/u;

/** The noun right before names, as one of it; or the word that says whom something is for. */
function nounBefore(
  prompt: string,
  at: number,
  known: readonly Mention[],
  language: Language,
): { noun: string; start: number } | null {
  const text = prompt.slice(0, at).replace(opening, '');
  const [word = ''] = /[\p{L}\p{M}-]+$/u.exec(text) ?? [];
  const start = text.length - word.length;
  const mention = known.find((each) => each.end === text.length);
  if (mention && isGrammar(mention, 'for') && !isGrammar(mention, 'and')) return { noun: '', start: at };
  const isSpoken =
    mention === undefined ||
    ['entity', 'attribute'].some((kind) => senseOf(mention, kind as 'entity')) ||
    !mention.senses.some(({ kind }) => kind === 'grammar');
  const isOther = mention && ['tool', 'part'].some((kind) => senseOf(mention, kind as 'tool'));
  if (word.length < 3 || !isSpoken || isOther || (mention && isGrammar(mention, 'stages'))) return null;
  const { one, many } = numbersOf(word, language);
  const isMany = one !== many && word === many;
  const [before = ''] = /[\p{L}\p{N}]+(?=\s+$)/u.exec(prompt.slice(0, start)) ?? [];
  const isCounted = numberWords.has(fold(before)) || /^\d{1,2}$/u.test(before);
  const isKnown =
    mention !== undefined && ['entity', 'attribute'].some((kind) => senseOf(mention, kind as 'entity'));
  const isNoun = language === 'de' ? isCounted || isKnown : (isMany && /^\p{Ll}/u.test(word)) || isCounted;
  return isNoun ? { noun: one, start } : null;
}
