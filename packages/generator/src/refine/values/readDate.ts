import type { Word } from '../text/words/Word.js';

/** The day that a word is, as `YYYY-MM-DD`. */
export function readDate({ date }: Word): string | null {
  return date ?? null;
}
