import { lexicons, type Language } from '../lexicon/index.js';
import { viewWords } from '../lexicon/viewWords.js';
import { stripLead } from '../columns/columns.js';
import { alternatives } from '../words/alternatives.js';
import { findMentions, senseOf } from '../words/mentions.js';

/** `Customers with the most orders` are the top customers by orders, and have no fields called most. */
export function asRanks(clause: string, language: Language): string {
  const { withMost } = viewWords[language];
  if (withMost === '') return clause;
  const { top, by } = lexicons[language].grammar;
  const [first = ''] = top.split('|');
  const [than = ''] = by.split('|');
  // The words come from our own lexicon and hold letters, marks and spaces only.
  const pattern = new RegExp(
    String.raw`(?<=^|[\s(])(?<who>\p{L}{3,})\s(?:${alternatives(withMost)})\s?(?<what>\p{L}{3,})`,
    'giu',
  );
  return clause.replace(pattern, (all, who: string, what: string) =>
    [who, what].every((word) => isKnown(word, language)) ? `${first} ${who} ${than} ${what}` : all,
  );
}

const isKnown = (word: string, language: Language): boolean =>
  findMentions(stripLead(word, language), language).mentions.some(
    (mention) =>
      !mention.isTypo &&
      (senseOf(mention, 'entity') !== undefined || senseOf(mention, 'metric') !== undefined),
  );
