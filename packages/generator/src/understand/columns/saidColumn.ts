import type { Language } from '../lexicon/index.js';
import { fold, isDense } from '../words/fold.js';
import { findMentions, isGrammar } from '../words/mentions.js';

/** The beginning of what is measured or counted, without how: of `average pain` that is `pain`. */
export function saidStem(text: string, language: Language): string {
  const [first] = findMentions(text, language).mentions;
  const isReduced = first?.start === 0 && isGrammar(first, 'average', 'sum', 'count', 'max', 'min', 'median');
  const noun = fold(isReduced ? text.slice(first.end) : text).replace(/^[\s的の]+/u, '');
  return noun.slice(0, isDense(noun) ? denseStem : stemLength);
}

const stemLength = 4;
const denseStem = 2;

/** Whether the name of a column holds a word with that beginning; kilos are what a weight in kg is counted in. */
export const isSaidIn = (label: string, stem: string): boolean =>
  stem !== '' &&
  (isDense(stem) ? [fold(label)] : fold(label).split(/[^\p{L}]+/u)).some(
    (word) => word.length > 1 && (word.startsWith(stem) || (word === 'kg' && stem === 'kilo')),
  );
