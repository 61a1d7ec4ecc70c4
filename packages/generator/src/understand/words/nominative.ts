import { senseIndexOf } from '../lexicon/senses.js';
import { fold } from './fold.js';

/** German nouns behind `mit` as they stand in a title: Mängel for Mängeln, offene Rechnungen for offenen Rechnungen. */
export function nominative(phrase: string): string {
  const index = senseIndexOf('de');
  const isKnown = (word: string) => index.has(fold(word));
  const nouns = phrase.replace(/(?<!\p{L})\p{Lu}\p{Ll}+n(?!\p{L})/gu, (word) => {
    const isDative = !isKnown(word) && (isKnown(word.slice(0, -1)) || isKnown(word.slice(0, -2)));
    return isDative ? word.slice(0, -1) : word;
  });
  return nouns.replace(/^(\p{Ll}{3,}e)n(?=\s\p{Lu})/u, '$1');
}
