import type { Language } from '../understand/lexicon/index.js';
import { labelIn } from '../understand/lexicon/senses.js';
import { findMentions, senseOf } from '../understand/words/mentions.js';
import { inside } from './measures.js';

/** What one row of a table is called inside a sentence: the records that its title names, else an entry. */
export function recordName(title: string, language: Language): string {
  return inside(labelIn(language, 'entities', recordOf(title, language) ?? 'thing'), language);
}

/** What the rows of a table are called, where its title names records. */
export function recordsName(title: string, language: Language): string | null {
  const id = recordOf(title, language);
  return id === null ? null : labelIn(language, 'entities', id, true);
}

function recordOf(title: string, language: Language): string | null {
  const record = findMentions(title, language).mentions.findLast((mention) => senseOf(mention, 'entity'));
  return record ? senseOf(record, 'entity')!.id : null;
}
