import { partAt } from '../../text/clauses/readClauses.js';
import type { Context } from '../Action.js';

/** `a bar instead of a ring`: what it is now says nothing new. */
export function withoutOld(context: Context): Context {
  const part = partAt(context.clause, 'insteadOf');
  if (!part?.lead) return context;
  const { clause } = context;
  const words = clause.words.filter((word) => word !== part.lead && !part.words.includes(word));
  return { ...context, clause: { ...clause, words } };
}
