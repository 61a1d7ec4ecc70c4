import type { Clause } from './Clause.js';
import { readClause } from './readClauses.js';
import { isLead, means } from '../words/Word.js';

/** `mach aus der Tabelle ein Board`: what stands behind the article is what it becomes, as after `to`. */
export function outOf(clause: Clause): Clause {
  const { told, verb, action, sentence } = clause;
  const start = verb ? told.indexOf(verb) + 1 : 0;
  if (action !== 'change' || !means(told[start], 'at:of')) return clause;
  const name = told.findIndex((word, at) => at > start && !isLead(word) && !means(word, 'the'));
  const at = told.findIndex((word, index) => index > name && means(word, 'article', 'particle'));
  if (name < 0 || at < 0 || at === told.length - 1) return clause;
  const to = { ...told[at]!, senses: ['at:to'] };
  return readClause([...told.slice(0, start), ...told.slice(name, at), to, ...told.slice(at + 1)], sentence);
}
