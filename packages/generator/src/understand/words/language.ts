import { fold } from './fold.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { senseIndexOf, tradeVocabularyOf } from '../lexicon/senses.js';
import { splitCompound } from './mentions.js';
import { isTypoOf } from './typos.js';

const letters: readonly (readonly [Language, RegExp])[] = [
  ['de', /[äöüß]/],
  ['es', /[ñ¿¡]|ción\b|[áéíóú]/],
  ['pt', /[ãõ]|ção\b|ções\b|[âêô]/],
  ['fr', /[èêàùœçî]|\b[ldjnsc]['’]|é/],
];

/** How strongly a function word speaks for its language: shorter ones are shared by more. */
const weightOf = (word: string) => (word.length === 1 ? 0.4 : 1);

const has = (language: Language, word: string) =>
  senseIndexOf(language).has(word) || tradeVocabularyOf(language).has(word);

/** How many letters of a dense text stand in words that a language knows. */
function knownLetters(text: string, language: Language): number {
  let known = 0;
  for (let at = 0; at < text.length;) {
    let length = Math.min(8, text.length - at);
    while (length > 1 && !has(language, text.slice(at, at + length))) length -= 1;
    if (length > 1) known += length;
    at += length;
  }
  return known;
}

/** Languages that are not told by their script. */
const latin = (Object.keys(lexicons) as Language[]).filter(
  (language) => language !== 'zh' && language !== 'ja',
);

const isKnown = (word: string) => latin.some((language) => has(language, word));

/** What a word that no lexicon has says for a language: a German compound, or English with typing errors. */
function unknownWeight(word: string, language: Language): number {
  if (language === 'de' && word.length > 7 && splitCompound(word, senseIndexOf('de'))) return 0.9;
  if (language === 'en' && [...senseIndexOf('en').keys()].some((known) => isTypoOf(word, known))) return 0.8;
  return 0;
}

/**
 * The language that a prompt is written in: by script, else by function words, known words and letters.
 * What could be any (`crm`, `budget`) is taken for the fallback.
 */
export function detectLanguage(prompt: string, fallback: string | undefined): Language {
  const wish = (fallback ?? 'en').slice(0, 2).toLowerCase();
  const other = (Object.hasOwn(lexicons, wish) ? wish : 'en') as Language;
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(prompt)) return 'ja';
  if (/\p{Script=Han}/u.test(prompt)) {
    const more = knownLetters(prompt, 'ja') - knownLetters(prompt, 'zh');
    return more > 0 || (more === 0 && other === 'ja') ? 'ja' : 'zh';
  }
  const words = fold(prompt)
    .split(/[^\p{L}']+/u)
    .flatMap((word) => [word, ...word.split("'")]);
  // Nothing is spelled as another language would, and every word is one of this.
  if (/^\p{ASCII}*$/u.test(prompt) && words.every((word) => word === '' || has(other, word))) return other;
  const scores = latin.map((language) => {
    const index = senseIndexOf(language);
    let score = language === other ? 0.5 : 0;
    for (const word of new Set(words)) {
      const senses = index.get(word);
      if (senses) score += weightOf(word) * (senses.some(({ kind }) => kind === 'grammar') ? 1.2 : 1);
      else if (tradeVocabularyOf(language).has(word)) score += weightOf(word);
      else if (!isKnown(word)) score += unknownWeight(word, language);
    }
    const hint = letters.find(([tag]) => tag === language)?.[1];
    if (hint?.test(prompt.toLowerCase())) score += 1.2;
    return { language, score };
  });
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).language;
}
