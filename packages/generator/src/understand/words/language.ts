import { fold } from './fold.js';
import { audiences } from '../lexicon/audiences.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { perLanguage } from '../lexicon/perLanguage.js';
import { senseIndexOf, tradeVocabularyOf } from '../lexicon/senses.js';
import { nounVocabularyOf } from '../nouns/classOf.js';
import { tradeWordsOf } from '../lexicon/trades/index.js';
import { formsOf } from './mentions.js';
import { isWord, spelledAs, wordsIn } from './spelling.js';

/** How strongly a function word speaks for its language: shorter ones are shared by more. */
const weightOf = (word: string) => (word.length === 1 ? 0.4 : 1);

/** Words that only say for whom something is. */
const audienceOf = perLanguage(
  (language): ReadonlySet<string> => new Set(audiences[language].whom.split('|').map(fold)),
);

/** Words of names: they say less than those that mean something to the planner. */
const isOfNames = (language: Language, word: string) =>
  tradeVocabularyOf(language).has(word) ||
  audienceOf(language).has(word) ||
  formsOf(word, language).some((form) => nounVocabularyOf(language).has(form));

const has = (language: Language, word: string) =>
  senseIndexOf(language).has(word) || isOfNames(language, word);

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

/** What trades are called first: `academia` is a Portuguese gym before it is a Spanish school. */
const mainNamesOf = perLanguage(
  (language): ReadonlySet<string> =>
    new Set(Object.values(tradeWordsOf(language).trades).map((names) => fold(names.split('|')[0]!))),
);

/** What tells languages apart besides a word that one of them knows, which weighs 1. */
const weights = { spelling: 1.2, exact: 0.5, mainName: 0.2, host: 0.5, usual: 0.4 } as const;

/**
 * The language that a prompt is written in: by script, else by function words, known words and spelling.
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
  // What one speaks oneself needs no other language.
  if (fallback !== undefined && words.every((word) => word === '' || has(other, word))) return other;
  const written = wordsIn(prompt);
  const unknown = written.filter((word) => !isKnown(fold(word)));
  const spelled = spelledAs(unknown, latin);
  const scores = latin.map((language, at) => {
    const index = senseIndexOf(language);
    let score = weights.spelling * spelled[at]!;
    score += weights.exact * written.filter((word) => isWord(word, language)).length;
    if (language === other) score += fallback === undefined ? weights.usual : weights.host;
    if (mainNamesOf(language).has(fold(prompt))) score += weights.mainName;
    for (const word of new Set(words)) {
      const senses = index.get(word);
      if (senses) score += weightOf(word) * (senses.some(({ kind }) => kind === 'grammar') ? 1.2 : 1);
      else if (isOfNames(language, word)) score += weightOf(word);
    }
    return { language, score };
  });
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).language;
}
