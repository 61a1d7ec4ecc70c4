import { fold } from '../../words/fold.js';

/** Where one of some phrases stands among words. */
export function phraseIn(
  asked: readonly string[],
  phrases: readonly string[],
): { from: number; to: number } | null {
  for (const phrase of phrases) {
    const words = fold(phrase).split(' ');
    // A single `à` keeps its accent, within a phrase it is one of its words.
    const isAt = (at: number) =>
      words.every(
        (word, n) => asked[at + n] === word || (words.length > 1 && fold(asked[at + n] ?? '') === word),
      );
    const from = asked.findIndex((_, at) => isAt(at));
    if (from >= 0) return { from, to: from + words.length };
  }
  return null;
}
