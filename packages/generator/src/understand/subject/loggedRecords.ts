import type { AttributeId } from '../../samples/attributes.js';
import type { EntityId } from '../../samples/entities.js';
import { readColumn } from '../columns/columns.js';
import type { Language } from '../lexicon/index.js';
import type { ToolId } from '../lexicon/Lexicon.js';
import type { NamedEntity, OwnNoun } from '../Meaning.js';
import { fold } from '../words/fold.js';

/** Records that people log a number of, one by one. */
const records: Readonly<Partial<Record<AttributeId, EntityId>>> = {
  cost: 'expense',
  hours: 'timeEntry',
};

/** What a tracker keeps that is called by a number alone: a cost tracker expenses, an hours tracker time entries. */
export function loggedRecords(
  prompt: string,
  noun: OwnNoun | null,
  tool: ToolId | null,
  language: Language,
): NamedEntity | null {
  if (!noun || tool !== 'tracker') return null;
  const { attribute } = readColumn(noun.many, language);
  const id = attribute && records[attribute];
  return id
    ? { id, text: noun.many, isWeak: false, start: Math.max(0, fold(prompt).indexOf(fold(noun.one))) }
    : null;
}
