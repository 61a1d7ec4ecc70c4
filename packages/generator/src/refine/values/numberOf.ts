import { readAmount, type Amount } from '../text/words/readAmount.js';
import type { Word } from '../text/words/Word.js';

/** The number that a word is or stands for: `120k`, `four`. */
export function numberOf(word: Word): Amount | null {
  const own = readAmount(word.text);
  if (own) return own;
  if (word.isName) return null;
  const sense = word.senses.find((text) => /^\d+$/u.test(text));
  return sense === undefined ? null : readAmount(sense);
}
