import type { Language } from '../lexicon/index.js';
import { headLast } from '../words/headLast.js';
import { findMentions, isGrammar } from '../words/mentions.js';

/** `grades for year 9`: for whom or what it is, is no part of what it is. */
export function withoutPurpose(text: string, language: Language): string {
  if (headLast.has(language)) return text;
  const { mentions } = findMentions(text, language);
  const purpose = mentions.find((mention) => mention.start > 0 && isGrammar(mention, 'for'));
  return purpose ? text.slice(0, purpose.start).trim() : text;
}
