import { asLabel, stripLead } from '../columns/columns.js';
import type { EntityId } from '../../samples/entities.js';
import type { Language } from '../lexicon/index.js';
import type { ListItem, PromptList } from '../lists/lists.js';
import type { PartWish } from '../Meaning.js';
import { isGrammar, senseOf, type Mention } from '../words/mentions.js';
import { withoutAsking } from '../subject/title.js';
import { readTopic } from '../subject/topic.js';

const within = (mention: Mention, { start, end }: ListItem) => mention.start >= start && mention.end <= end;

const isRecord = (mention: Mention) => senseOf(mention, 'entity')?.isWeak === false;

/** Whether a record is named in a later wish of a sentence: the stock of `sales per day, and to keep the stock`. */
export const isLaterWish = (mention: Mention, lists: readonly PromptList[]): boolean =>
  isRecord(mention) &&
  lists.some(
    ({ opener, items }) => opener === 'bare' && items.slice(1).some((item) => within(mention, item)),
  );

/** Tables for records of another kind that a wish of its own asks to keep: `to keep an eye on the flour stock`. */
export function readWishes(
  prompt: string,
  lists: readonly PromptList[],
  mentions: readonly Mention[],
  main: EntityId,
  language: Language,
): PartWish[] {
  return lists
    .filter(({ opener }) => opener === 'bare')
    .flatMap(({ items }) => items)
    .flatMap((item): PartWish[] => {
      const here = mentions.filter((mention) => within(mention, item));
      const keeps = here.find((mention) => isGrammar(mention, 'monitor', 'lead'));
      const topic = readTopic(prompt, item, mentions, language);
      // A word that is also one for a tool, such as stock, names records here.
      const named = here.find((mention) => isRecord(mention) && senseOf(mention, 'entity')?.id !== main);
      const entity = topic.entities.find(({ start }) => start === named?.start);
      if (!keeps || !entity) return [];
      const words = stripLead(withoutAsking(prompt.slice(keeps.start, item.end).trim(), language), language);
      return [
        {
          part: 'table',
          topic: { ...topic, entities: [{ ...entity, isWeak: false }] },
          words,
          start: item.start,
          title: asLabel(words),
        },
      ];
    });
}
