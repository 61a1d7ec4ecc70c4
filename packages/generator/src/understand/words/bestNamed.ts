import type { Language } from '../lexicon/index.js';
import { fold, isDense } from './fold.js';

const shortest = 4;

/** Which of several things a text names, by the longest of their words; of `closing+lab` it has both. Null where it names none. */
export function bestNamed<Id extends string>(
  prompt: string,
  language: Language,
  ids: readonly Id[],
  wordsOf: (id: Id) => string,
): Id | null {
  const text = fold(prompt);
  const lengthOf = (id: Id) =>
    Math.max(
      0,
      ...wordsOf(id)
        .split('|')
        .map(fold)
        .filter((words) => words.split('+').every((word) => hasWord(text, word, language)))
        .map((words) => words.length),
    );
  const ranked = ids.map((id) => ({ id, length: lengthOf(id) })).toSorted((a, b) => b.length - a.length);
  return ranked[0] && ranked[0].length > 0 ? ranked[0].id : null;
}

/** Short words are words of their own, `tax` is not in `taxi`; longer ones begin one, and in German stand anywhere in a compound. */
function hasWord(text: string, word: string, language: Language): boolean {
  if (isDense(word) || (language === 'de' && word.length > shortest)) return text.includes(word);
  const end = word.length > shortest || language === 'de' ? '' : '(?:e?s)?(?![\\p{L}\\p{N}])';
  return new RegExp(`(?<![\\p{L}\\p{N}])${word}${end}`, 'u').test(text);
}
