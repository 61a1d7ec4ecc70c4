import { trades, type TradeId } from '../../trades/index.js';
import type { Language } from '../lexicon/index.js';
import { senseOf, type Mention } from '../words/mentions.js';
import { isInside, touches, tradeMentions } from './tradeMentions.js';

/** Trades, and the words for the first of them. */
interface Settings {
  readonly ids: readonly TradeId[];
  readonly place: string | undefined;
  /** Whether a word is a part of a longer name and no record: the workshop of `car workshop`. */
  readonly isInName: (mention: Mention) => boolean;
}

/**
 * The trades that a prompt speaks of, in the order of their names: what they keep is the material of the parts that it asks
 * for. The bar of a bar chart is none, and neither is a monthly budget, which anybody can have.
 */
export function settingsOf(prompt: string, known: readonly Mention[], language: Language): Settings {
  const isNamed = (mention: Mention) =>
    known.some(
      (other) =>
        (senseOf(other, 'part') ?? senseOf(other, 'tool')?.id === 'budget') && touches(other, mention),
    );
  const { mentions } = tradeMentions(prompt, language, known);
  const named = mentions.filter((mention) => !mention.isTypo && !isNamed(mention));
  // What is in the name of a wedding planner is also what is planned.
  const isTool = (name: Mention) => known.some((tool) => senseOf(tool, 'tool') && isInside(tool, name));
  const placed = named.filter((mention) => senseOf(mention, 'trade'));
  // The inventory of a brewery holds what a brewery has in stock.
  const ranked = [...placed.filter((name) => !isTool(name)), ...placed.filter(isTool)];
  return {
    ids: [...new Set(ranked.map((mention) => senseOf(mention, 'trade')!.id as TradeId))],
    place: placed[0]?.text,
    isInName: (mention) => {
      const record = senseOf(mention, 'entity')?.id;
      const isPart = (name: Mention) =>
        !isTool(name) && mention.text.length < name.text.length && isInside(mention, name);
      const keeps = (id: string) => trades[id as TradeId].some(({ of }) => of === record);
      return (
        record !== undefined && placed.some((name) => isPart(name) && !keeps(senseOf(name, 'trade')!.id))
      );
    },
  };
}
