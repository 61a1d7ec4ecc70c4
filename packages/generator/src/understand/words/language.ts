import { fold } from './fold.js';
import { audiences } from '../lexicon/audiences.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { perLanguage } from '../lexicon/perLanguage.js';
import { senseIndexOf, tradeIndexOf, tradeVocabularyOf } from '../lexicon/senses.js';
import { nounIndexOf, nounVocabularyOf } from '../nouns/classOf.js';
import { tradeWordsOf } from '../lexicon/trades/index.js';
import { formsOf } from './mentions.js';
import { isWord, spelledAs, wordsIn } from './spelling.js';

/** How strongly a function word speaks for its language: shorter ones are shared by more. */
const weightOf = (word: string) => (word.length === 1 ? 0.4 : 1);

/** Words that only say for whom something is. */
const audienceOf = perLanguage(
  (language): ReadonlySet<string> => new Set(audiences[language].whom.split('|').map(fold)),
);

/** What calculations are called, which speak a language as other words do. */
const workedOutOf = perLanguage(
  (language): ReadonlySet<string> =>
    new Set(
      Object.values(lexicons[language].calculations).flatMap(({ words }) => words.split('|').map(fold)),
    ),
);

/** Words of names: they say less than those that mean something to the planner. */
const isOfNames = (language: Language, word: string) =>
  tradeVocabularyOf(language).has(word) ||
  workedOutOf(language).has(word) ||
  audienceOf(language).has(word) ||
  formsOf(word, language).some((form) => nounVocabularyOf(language).has(form));

/** Whether a word is a name by itself, and not only a part of one: the bord of a tableau de bord. */
const isName = (language: Language, word: string) => {
  const { entries, deeds } = nounIndexOf(language);
  const names = [tradeIndexOf(language), entries, deeds, audienceOf(language), workedOutOf(language)];
  return formsOf(word, language).some((form) => names.some((index) => index.has(form)));
};

/** Whether a word means something in a language, by itself, as a part of a name, or in another form. */
export const isSpoken = (word: string, language: Language): boolean =>
  formsOf(word, language).some((form) => senseIndexOf(language).has(form) || isOfNames(language, form));

const has = (language: Language, word: string) =>
  senseIndexOf(language).has(word) || isOfNames(language, word);

/** Whether a word stands for something in a language, and does not only ask or link. */
const isNamed = (language: Language, word: string) =>
  isOfNames(language, word) ||
  senseIndexOf(language)
    .get(word)
    ?.some(({ kind }) => kind !== 'grammar') === true;

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

/** Whether a word is written as a language does, accents and all, and means something by itself. */
const isWritten = (language: Language, word: string) =>
  nounVocabularyOf(language).has(word) ||
  (isWord(word, language) && (senseIndexOf(language).has(fold(word)) || isName(language, fold(word))));

const isKnown = (word: string) => latin.some((language) => has(language, word));

/** What trades are called first: `academia` is a Portuguese gym before it is a Spanish school. */
const mainNamesOf = perLanguage(
  (language): ReadonlySet<string> =>
    new Set(Object.values(tradeWordsOf(language).trades).map((names) => fold(names.split('|')[0]!))),
);

/** What tells languages apart besides a word that one of them knows, which weighs 1. */
const weights = {
  spelling: 1.2,
  exact: 0.5,
  mainName: 0.2,
  host: 0.5,
  usual: 0.4,
  partOfName: 0.25,
} as const;

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
  const spoken = fold(prompt)
    .split(/[^\p{L}']+/u)
    .flatMap((word) => [word, ...word.split("'")]);
  // What one speaks oneself needs no other language.
  if (fallback !== undefined && spoken.every((word) => word === '' || has(other, word))) return other;
  const written = wordsIn(prompt);
  const unknown = written.filter((word) => !isKnown(fold(word)));
  const spelled = spelledAs(unknown, latin);
  const read = latin.map((language, at) => {
    const index = senseIndexOf(language);
    let words = weights.exact * written.filter((word) => isWritten(language, word)).length;
    for (const word of new Set(spoken)) {
      const senses = index.get(word);
      if (senses) words += weightOf(word) * (senses.some(({ kind }) => kind === 'grammar') ? 1.2 : 1);
      else if (isOfNames(language, word))
        words += weightOf(word) * (isName(language, word) ? 1 : weights.partOfName);
    }
    const host = language !== other ? 0 : fallback === undefined ? weights.usual : weights.host;
    const name = mainNamesOf(language).has(fold(prompt)) ? weights.mainName : 0;
    const own = words + host;
    return {
      language,
      own,
      isKnown: spoken.some((word) => isNamed(language, word)),
      score: own + weights.spelling * spelled[at]! + name,
    };
  });
  const best = read.reduce((most, next) => (next.score > most.score ? next : most));
  const usual = read.find(({ language }) => language === other);
  // The spelling of words that nobody knows does not outweigh words that the usual language knows as well.
  const isMoreThanSpelled = !usual?.isKnown || best.own > usual.own;
  return isMoreThanSpelled ? best.language : usual.language;
}
