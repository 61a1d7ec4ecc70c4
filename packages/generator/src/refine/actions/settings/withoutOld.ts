import { isLead, means, type Word } from '../../text/words/Word.js';
import type { Context } from '../Action.js';

/** `a bar instead of a ring`: what it is now says nothing new. */
export function withoutOld(context: Context): Context {
  const { clause } = context;
  const start = clause.words.findIndex((word) => isLead(word) && means(word, 'at:insteadOf'));
  if (start === -1) return context;
  const isLeadAt = (word: Word, index: number): boolean => index > start && isLead(word);
  // `instead of per month` leads twice.
  const first = clause.words.findIndex((word, index) => index > start && !isLead(word));
  const next = clause.words.findIndex((word, index) => index > first && isLeadAt(word, index));
  const words = clause.words.toSpliced(
    start,
    (next === -1 || first === -1 ? clause.words.length : next) - start,
  );
  return { ...context, clause: { ...clause, words } };
}
