import { attributes, type Attribute, type AttributeId } from '../../samples/attributes.js';
import type { Language } from '../lexicon/index.js';
import { findMentions, senseOf } from '../words/mentions.js';

/** The kind of column that counts in a unit: `hours`, `km`; null for what has no column of its own. */
export function countedIn(unit: string, language: Language): AttributeId | null {
  const named = findMentions(unit, language).mentions.flatMap(
    (mention) => (senseOf(mention, 'attribute')?.id as AttributeId | undefined) ?? [],
  );
  return named.find((id) => (attributes[id] as Attribute).type === 'number') ?? null;
}
