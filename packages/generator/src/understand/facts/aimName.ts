import { asLabel, stripLead } from '../columns/columns.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { pieceWords } from '../lexicon/pieceWords.js';
import { viewWords } from '../lexicon/viewWords.js';
import { telling } from '../lexicon/telling.js';
import type { Span } from '../lists/lists.js';
import type { Amount } from '../numbers/amounts.js';
import { begins } from '../pieces/saidWords.js';
import { alternatives } from '../words/alternatives.js';
import { isDense } from '../words/fold.js';
import { findMentions, isGrammar, senseOf } from '../words/mentions.js';

/**
 * What an aim is about, in the words of its sentence: the appointments of `we had 412 appointments and want to reach 500`,
 * else what the sentence begins with; empty where it says no more than a sentence.
 */
export function aimName(
  prompt: string,
  { start, end }: Span,
  amounts: readonly Amount[],
  language: Language,
): string {
  for (const amount of amounts) {
    const noun = behind(prompt.slice(amount.end, end), amount, language);
    if (noun !== '') return asLabel(noun);
  }
  const first = Math.min(...amounts.map((amount) => amount.start));
  return asLabel(subject(prompt.slice(start, first), language));
}

const mostWords = 4;
const shortest = 3;
/** `Taxa de entrega no prazo` has three words, and others between them. */
const longestLink = 2;

/** The noun right behind a number, or behind `of` and `for`. */
function behind(text: string, { currency, isPercent }: Amount, language: Language): string {
  if (isDense(text) || isPercent) return '';
  const { of, for: aim } = lexicons[language].grammar;
  const [, link = '', rest = ''] =
    new RegExp(String.raw`^(\s(?:${alternatives(`${of}|${aim}`)}))?\s(.*)$`, 'isu').exec(text) ?? [];
  if (currency !== null && link === '') return '';
  const words = stripLead(/^[\p{L}\s'’-]+/u.exec(rest)?.[0] ?? '', language);
  const { mentions } = findMentions(words, language);
  if (mentions[0]?.start === 0 && senseOf(mentions[0], 'unit')) return '';
  const stop = mentions.find((mention) => mention.senses.some(({ kind }) => kind === 'grammar'));
  // `500 a month`: the article leads to no name of what is counted.
  const isLed = link === '' && !rest.startsWith(words.slice(0, shortest));
  const noun = words.slice(0, stop?.start).trim();
  return isLed || !isName(noun, language) ? '' : noun;
}

/** What a sentence begins with, up to its verb, without the word for a goal. */
function subject(sentence: string, language: Language): string {
  const text = sentence.replace(/(?<=.{3})\s?[(（][^]*$/u, '');
  const { are, aim, goal, came, stands } = telling[language];
  const { told } = pieceWords[language];
  const verbs = alternatives(
    `${are}|${told}|${aim}|${lexicons[language].grammar.with}|${viewWords[language].versus}|${pieceWords[language].as}`
      .replace(/\|{2,}/gu, '|')
      .replace(/\|$/u, ''),
  );
  const stop = isDense(text)
    ? /[はが是为為:：,，、]/u
    : new RegExp(String.raw`\s(?:${verbs})(?!\p{L})|[:：,;]`, 'iu');
  // `Food costs were $11,250`: the verb is the word before the number.
  const last = isDense(text)
    ? -1
    : text.search(new RegExp(String.raw`\s(?:${verbs}|${alternatives(came)})\s*\D?$`, 'iu'));
  const at = last > 0 ? last : text.search(stop);
  const words = withoutArticle(text.slice(0, at < 0 ? undefined : at).trim(), language);
  const nouns = isDense(text)
    ? words
        .replace(new RegExp(`(?:${alternatives(`${aim}|${stands}`)})+$`, 'u'), '')
        .replace(new RegExp(`(?<=.)(?:${alternatives(goal)})(?=.)`, 'u'), '')
    : words
        .replace(/\s?[(（]$/u, '')
        .replace(new RegExp(String.raw`\s(?:${alternatives(stands)})$`, 'iu'), '')
        .replace(new RegExp(String.raw`\s(?:${alternatives(goal)})$`, 'iu'), '');
  return isName(nouns, language) ? nouns.trim() : '';
}

/** `Our newsletter`: what begins a sentence has a capital. */
const withoutArticle = (text: string, language: Language): string =>
  stripLead(text.charAt(0).toLowerCase() + text.slice(1), language);

/** A few words, none of them somebody who speaks or a verb that asks. */
function isName(words: string, language: Language): boolean {
  const { self } = lexicons[language].grammar;
  const [first] = findMentions(words, language).mentions;
  return (
    words.length >= (isDense(words) ? 1 : shortest) &&
    words.split(/\s+/u).filter((word) => word.length > longestLink).length <= mostWords &&
    !begins(words, self) &&
    !(first?.start === 0 && isGrammar(first, 'self', 'lead', 'monitor', 'grow', 'reduce', 'from', 'to', 'in'))
  );
}
