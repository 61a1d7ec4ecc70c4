import type { TradeId } from '../../trades/index.js';
import type { Language } from '../lexicon/index.js';
import { senseIndexOf } from '../lexicon/senses.js';
import { foldWord } from '../words/fold.js';
import { senseOf, type Mention } from '../words/mentions.js';
import { touches, tradeMentions } from './tradeMentions.js';

/**
 * The trades that a prompt speaks of, in the order of their names: what they keep is the material of the parts that it asks
 * for. The bar of a bar chart is none, and neither is what only names the kind of tool, such as a monthly budget.
 */
export function settingsOf(prompt: string, known: readonly Mention[], language: Language): TradeId[] {
  // A Praxisübersicht is a page of a Praxis: the compound names both.
  const isCompound = ({ text }: Mention) => !senseIndexOf(language).has(foldWord(text));
  const isNamed = (mention: Mention) =>
    known.some(
      (other) =>
        (senseOf(other, 'part') ?? senseOf(other, 'tool')) && touches(other, mention) && !isCompound(other),
    );
  const { mentions } = tradeMentions(prompt, language, known);
  const named = mentions.filter((mention) => !mention.isTypo && !isNamed(mention));
  return [...new Set(named.flatMap((mention) => senseOf(mention, 'trade')?.id ?? []))] as TradeId[];
}
