import type { Language } from '../lexicon/index.js';
import type { Span } from '../lists/lists.js';
import { separatorsIn } from '../pieces/separators.js';

/** What stands between the commas of a sentence, each with the comma before it; `overdue and unpaid ones` is one thing. */
export function stretchesOf(prompt: string, { start, end }: Span, language: Language): Span[] {
  const cuts = separatorsIn(prompt, { start, end }, language)
    .filter((separator) => /[,，、;；]/u.test(prompt.slice(separator.start, separator.end)))
    .map((separator) => separator.start);
  return [start, ...cuts].map((from, at) => ({ start: from, end: cuts[at] ?? end }));
}
