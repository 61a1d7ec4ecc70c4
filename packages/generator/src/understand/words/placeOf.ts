import { fold, isDense } from './fold.js';

/** The first place at which one of some phrases stands as whole words. */
export function placeOf(text: string, phrases: readonly string[]): number {
  const letters = [...text].map(foldLetter).join('');
  const places = phrases
    .map(fold)
    .map((phrase) => (isDense(phrase) ? text.indexOf(phrase) : ` ${letters} `.indexOf(` ${phrase} `)))
    .filter((place) => place >= 0);
  return places.length > 0 ? Math.min(...places) : -1;
}

/** A letter without its accent, anything else a blank: as long as it was. */
function foldLetter(letter: string): string {
  const folded = fold(letter);
  if (folded.length !== letter.length)
    return letter.length === 1 && /\p{L}/u.test(letter) ? letter : ' '.repeat(letter.length);
  return /[\p{L}\p{N}']/u.test(folded) ? folded : ' '.repeat(letter.length);
}
