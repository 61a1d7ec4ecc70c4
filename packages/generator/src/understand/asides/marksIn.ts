import { asideWords } from '../lexicon/asideWords.js';
import type { Language } from '../lexicon/index.js';
import { pieceWords } from '../lexicon/pieceWords.js';
import type { Span } from '../lists/lists.js';
import { begins, holds, withoutAlso } from '../pieces/saidWords.js';
import { isDense } from '../words/fold.js';
import { namesPart } from '../words/namesPart.js';
import type { Mark, Taken } from './Asides.js';
import { stretchesOf } from './stretchesOf.js';

/** `Highlight overdue ones in red`, `überfällige bitte rot markieren`, `逾期的请标红`: a sentence, or an entry of one, on how some rows look. */
export function marksIn(prompt: string, clause: Span, language: Language): Taken<Mark>[] {
  const whole = prompt.slice(clause.start, clause.end);
  if (isMark(whole, language) && begins(withoutAlso(whole, language), pieceWords[language].highlights))
    return [taken(whole, clause, language)];
  return stretchesOf(prompt, clause, language).flatMap(({ start, end }) => {
    const text = prompt.slice(start, end);
    return isMark(text, language) ? [taken(text, { start, end }, language)] : [];
  });
}

function isMark(text: string, language: Language): boolean {
  const plain = withoutAlso(text.replace(/^[\s,，、;；]+/u, ''), language);
  const { highlights } = pieceWords[language];
  const { marked } = asideWords[language];
  const isSaid =
    begins(plain, highlights) || holds(plain, isDense(plain) ? `${marked}|${highlights}` : marked);
  // Rows beyond a number that is named are counted, and `a column for the red list` asks for more than a colour.
  return isSaid && !/\d/u.test(plain) && !namesPart(plain, language);
}

function taken(text: string, span: Span, language: Language): Taken<Mark> {
  const { warning, success } = asideWords[language];
  const tone = holds(text, success) ? 'success' : holds(text, warning) ? 'warning' : 'danger';
  return { ...span, thing: { words: text.replace(/^[\s,，、;；]+/u, '').trim(), tone } };
}
