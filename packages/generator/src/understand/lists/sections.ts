import { asLabel } from '../columns/columns.js';
import type { Language } from '../lexicon/index.js';
import type { ListItem, PromptList } from './lists.js';
import type { NamedEntity, PartWish } from '../Meaning.js';
import { senseOf, type Mention } from '../words/mentions.js';
import { readTopic } from '../subject/topic.js';

/** Records among listed figures: the risks of `ARR, burn, risks`. */
export function sectionsOf(
  prompt: string,
  list: PromptList,
  mentions: readonly Mention[],
  language: Language,
): PartWish[] {
  return list.items.flatMap(({ text, options, start, end }): PartWish[] => {
    if (options.length > 0) return [];
    const topic = readTopic(prompt, { start, end }, mentions, language);
    // Defects are records, and how many there are is a figure.
    const areRecords = topic.metrics.every(({ start: at }) =>
      topic.entities.some((each) => each.start === at),
    );
    const isRecord = areRecords && topic.entities.length > 0 && !/\d/u.test(text);
    return isRecord
      ? [
          {
            part: 'table',
            topic: { ...topic, entities: topic.entities.map(firm) },
            words: text,
            start,
            title: asLabel(text),
          },
        ]
      : [];
  });
}

/** In a list of its own even a mere hint is meant: `hiring plan` are candidates. */
const firm = (entity: NamedEntity): NamedEntity => ({ ...entity, isWeak: false });

export function withoutParts(list: PromptList, mentions: readonly Mention[]): PromptList {
  // `Table number` is a number.
  const isLedOver = ({ end }: Mention, item: ListItem) =>
    mentions.some(
      (head) => head.start === end + 1 && head.end === item.end && senseOf(head, 'attribute') !== undefined,
    );
  const isPart = (item: ListItem) =>
    mentions.some(
      (mention) =>
        mention.start >= item.start &&
        mention.end <= item.end &&
        // `etapa (recibida, lista)`: what is ready is a choice.
        !item.options.includes(mention.text) &&
        !isLedOver(mention, item) &&
        senseOf(mention, 'part') &&
        senseOf(mention, 'part')!.id !== 'status' &&
        !senseOf(mention, 'attribute'),
    );
  // `Deals pipeline` of a CRM is its board.
  const isBoard = (item: ListItem) => {
    const here = mentions.filter((mention) => mention.start >= item.start && mention.end <= item.end);
    const last = here.at(-1);
    return (
      last !== undefined &&
      here.some((mention) => mention.end < last.start && senseOf(mention, 'entity') !== undefined) &&
      senseOf(last, 'tool')?.id === 'board' &&
      last.end === item.end
    );
  };
  return { ...list, items: list.items.filter((item) => !isPart(item) && !isBoard(item)) };
}
