import { audiences } from '../lexicon/audiences.js';
import type { Language } from '../lexicon/index.js';
import { fold, isDense } from './fold.js';

/** For each word of a name, whether it only says for whom a page is. A text without spaces is one word. */
export function audienceWords(text: string, language: Language): boolean[] {
  const known = audiences[language].split('|').map(fold);
  if (isDense(text)) return [known.some((word) => fold(text).includes(word))];
  return fold(text)
    .split(/[\s-]+/u)
    .map((word) => known.includes(word));
}
