import type { TradeId } from '../../trades/index.js';
import type { Language } from '../lexicon/index.js';
import { senseOf, type Mention } from '../words/mentions.js';
import { touches, tradeMentions } from './tradeMentions.js';

/**
 * The trades that a prompt speaks of, in the order of their names: what they keep is the material of the parts that it asks
 * for. The bar of a bar chart is none.
 */
export function settingsOf(prompt: string, known: readonly Mention[], language: Language): TradeId[] {
  const isNamed = (mention: Mention) => known.some((part) => senseOf(part, 'part') && touches(part, mention));
  const { mentions } = tradeMentions(prompt, language, known);
  const named = mentions.filter((mention) => !mention.isTypo && !isNamed(mention));
  return [...new Set(named.flatMap((mention) => senseOf(mention, 'trade')?.id ?? []))] as TradeId[];
}
