import { fold } from '../../words/fold.js';

/** Where one of some phrases stands among words. */
export function phraseIn(
  asked: readonly string[],
  phrases: readonly string[],
): { from: number; to: number } | null {
  for (const phrase of phrases) {
    const words = fold(phrase).split(' ');
    const from = asked.findIndex((_, at) => words.every((word, n) => asked[at + n] === word));
    if (from >= 0) return { from, to: from + words.length };
  }
  return null;
}
