import { isLead, isOrderSense, means, type Word } from '../words/Word.js';

const isEdge = (word: Word): boolean =>
  isLead(word) || means(word, 'edge', 'and') || word.senses.some(isOrderSense);

/** Puts what introduces a part before it, where a language says it after: `表の前に` becomes `の前に 表`. */
export function leadsFirst(words: readonly Word[]): Word[] {
  const ordered: Word[] = [];
  let start = 0;
  for (const word of words) {
    if (isLead(word) && !means(word, 'leads')) ordered.splice(start, 0, word);
    else ordered.push(word);
    if (isEdge(word)) start = ordered.length;
  }
  return ordered;
}
