import { editDistance } from '@vitrine/schema/internal';
import { lexicons, type Language } from '../lexicon/index.js';
import { perLanguage } from '../lexicon/perLanguage.js';
import { senseIndexOf } from '../lexicon/senses.js';
import { tradeWordsOf } from '../lexicon/trades/index.js';
import { isSpoken } from './language.js';
import { fold, isDense } from './fold.js';
import { formsOf, splitCompound } from './mentions.js';
import { numbersOf } from './plural.js';
import { isTypoOf } from './typos.js';

/** A word with a slip of the pen, and the one that was meant. */
export interface Slip {
  readonly written: string;
  readonly meant: string;
}

const mostWords = 12;

/** Words that a slip can be taken for, folded, each as it is written; those for kinds of tools and parts apart. */
interface Vocabulary {
  readonly all: ReadonlyMap<string, string>;
  readonly tools: ReadonlySet<string>;
}

const vocabularyOf = perLanguage((language): Vocabulary => {
  const { entities, attributes, metrics, tools, parts } = lexicons[language];
  const { trades, records } = tradeWordsOf(language);
  const wordsOf = (...kinds: readonly Readonly<Record<string, string>>[]) =>
    kinds.flatMap((words) => Object.values(words)).flatMap((phrases) => phrases.split(/[|~\s]+/u));
  const written = wordsOf(tools, parts, entities, metrics, attributes, trades, records);
  return {
    all: new Map(written.toReversed().map((word) => [fold(word), word])),
    tools: new Set(wordsOf(tools, parts).map(fold)),
  };
});

/**
 * A short prompt with slips of the pen mended where there is no doubt which word was meant; in a long one unknown words are
 * names more often than slips.
 */
export function mendSlips(
  prompt: string,
  language: Language,
): { readonly text: string; readonly slips: readonly Slip[] } {
  const words = [...prompt.matchAll(/\p{L}+/gu)];
  if (isDense(prompt) || words.length > mostWords || /["“”«»:\n]/u.test(prompt))
    return { text: prompt, slips: [] };
  const slips: Slip[] = [];
  const text = prompt.replace(/(?<![\p{L}\d@.'’&+-])\p{L}+(?![\p{L}\d@'’&+])/gu, (written, at: number) => {
    const isName = at > 0 && language !== 'de' && /^\p{Lu}/u.test(written);
    const isLast = prompt.slice(at + written.length).trim() === '';
    const meant = isName ? null : meantBy(written, language, isLast);
    if (meant === null) return written;
    slips.push({ written, meant });
    return meant;
  });
  return { text, slips };
}

function meantBy(written: string, language: Language, isLast: boolean): string | null {
  const word = fold(written);
  const isKnown = isSpoken(word, language) || isSpoken(fold(numbersOf(written, language).one), language);
  const isCompound = language === 'de' && splitCompound(word, senseIndexOf('de')) !== null;
  if (word.length < 4 || isKnown || isCompound || isSpoken(word, 'en')) return null;
  const { all, tools } = vocabularyOf(language);
  const found = [...all.keys()].filter(
    (meant) =>
      isSlipOf(word, meant) || (isLast && tools.has(meant) && meant.length === 5 && isShortened(word, meant)),
  );
  const near = found.map((meant) => ({ meant, distance: editDistance(word, meant, 2) }));
  const least = Math.min(...near.map(({ distance }) => distance));
  const nearest = near.filter(({ distance }) => distance === least);
  // Of one word and its plural the one is as good as the other; two different words are a doubt.
  const [first, ...rest] = nearest.toSorted((a, b) => b.meant.length - a.meant.length);
  if (!first || rest.some(({ meant }) => !formsOf(first.meant, language).includes(meant))) return null;
  return likeWritten(all.get(first.meant)!.toLowerCase(), written);
}

/** Whether a word is another one mistyped, and neither a form of it nor another spelling; the shorter it is, the fewer slips are certain. */
function isSlipOf(word: string, meant: string): boolean {
  if (meant.length < 5 || !isTypoOf(word, meant) || american(word) === american(meant)) return false;
  if (isSwapped(word, meant) || (word.length >= 6 && single(word) === single(meant))) return true;
  if (isFormOf(word, meant)) return false;
  if (word.length >= 7 && isWithoutVowel(word, meant)) return true;
  return word.length >= 8 && editDistance(word, meant, 1) === 1 && !hasOtherVowel(word, meant);
}

/** Whether the vowel that a word begins with is another: pointing and painting sound unlike each other, calender and calendar do not. */
function hasOtherVowel(word: string, meant: string): boolean {
  const vowels = /[aeiou]+/u;
  return word.length === meant.length && vowels.exec(word)?.[0] !== vowels.exec(meant)?.[0];
}

/** A word with each letter once where it is doubled. */
const single = (word: string): string => word.replace(/(.)\1/gu, '$1');

/** Whether only a vowel inside is missing: custmer. */
const isWithoutVowel = (word: string, meant: string): boolean =>
  [...meant].some(
    (letter, at) => 'aeiou'.includes(letter) && meant.slice(0, at) + meant.slice(at + 1) === word,
  );

/** Whether words differ in their endings alone, as forms of one word do: alumna and alumnas, bakers and bakery. */
function isFormOf(word: string, meant: string): boolean {
  const shared = [...word].findIndex((letter, at) => letter !== meant[at]);
  return shared < 0 || shared >= Math.min(word.length, meant.length) - 1 || stemOf(word) === stemOf(meant);
}

/** A word without the ending that says whether it is of women or men, one or many. */
const stemOf = (word: string): string => word.replace(/[aeo]?s?$/u, '');

/** Whether two neighboring letters changed places. */
const isSwapped = (word: string, meant: string): boolean =>
  [...word].some((letter, at) => {
    const next = word[at + 1];
    return next !== undefined && word.slice(0, at) + next + letter + word.slice(at + 2) === meant;
  });

/** Whether a letter inside is missing: bord. */
const isShortened = (word: string, meant: string): boolean =>
  word.length === meant.length - 1 &&
  word[0] === meant[0] &&
  word.at(-1) === meant.at(-1) &&
  [...meant].some((_, at) => at > 0 && meant.slice(0, at) + meant.slice(at + 1) === word);

/** Spelled as in the United States, so that no British word is taken for a slip. */
const american = (word: string): string =>
  word
    .replace(/our/gu, 'or')
    .replace(/is(?=e|ing|ation)/gu, 'iz')
    .replace(/ll/gu, 'l')
    .replace(/mme/gu, 'm')
    .replace(/tre$/u, 'ter')
    .replace(/ogue/gu, 'og')
    .replace(/[ao]e/gu, 'e')
    .replace(/enc(?=e)/gu, 'ens');

const likeWritten = (meant: string, written: string): string => {
  if (written === written.toUpperCase() && written.length > 1) return meant.toUpperCase();
  return /^\p{Lu}/u.test(written) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
};
