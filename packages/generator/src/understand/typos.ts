import { editDistance } from '@vitrine/schema';

/** How many typing errors a word of this length may have and still be recognized. */
function typosIn(word: string): number {
  if (word.length < 5) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Whether a word is another one with typing errors: the first letter is right, and few are wrong. */
export function isTypoOf(word: string, meant: string): boolean {
  const limit = typosIn(word);
  return limit > 0 && word[0] === meant[0] && meant.length >= 4 && editDistance(word, meant, limit) <= limit;
}
