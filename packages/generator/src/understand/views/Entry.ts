import { asLabel } from '../columns/columns.js';
import type { Language } from '../lexicon/index.js';
import type { ToolId } from '../lexicon/Lexicon.js';
import type { ListItem, PromptList } from '../lists/lists.js';
import type { PartWish, Topic } from '../Meaning.js';
import { withoutAsking } from '../subject/title.js';
import { readTopic } from '../subject/topic.js';
import type { Mention } from '../words/mentions.js';

export interface Around {
  readonly language: Language;
  readonly tool: ToolId | null;
}

/** An entry of a list that may ask for a view, with what is known of its words. */
export interface Entry extends Around {
  readonly prompt: string;
  readonly item: ListItem;
  readonly opener: PromptList['opener'];
  /** Where its first word begins. */
  readonly start: number;
  /** All of the prompt, and those within the entry. */
  readonly mentions: readonly Mention[];
  readonly here: readonly Mention[];
  readonly topic: Topic;
}

export function entryOf(
  prompt: string,
  item: ListItem,
  { opener }: Pick<PromptList, 'opener'>,
  mentions: readonly Mention[],
  around: Around,
): Entry {
  const start = item.start + prompt.slice(item.start, item.end).search(/\S/u);
  return {
    ...around,
    prompt,
    item,
    opener,
    start,
    mentions,
    here: mentions.filter((mention) => mention.start >= start && mention.end <= item.end),
    topic: readTopic(prompt, { start, end: item.end }, mentions, around.language),
  };
}

/** The view that an entry asks for, under the name that the person gave it. */
export function viewOf(
  { item, start, here, topic, language }: Entry,
  part: PartWish['part'],
  more: Partial<PartWish> = {},
): PartWish {
  return {
    part,
    topic,
    words: item.text,
    start,
    // A typing error is not taken over.
    ...(!here.some(({ isTypo }) => isTypo) && { title: asLabel(withoutAsking(item.text, language)) }),
    ...more,
  };
}

const pictured: ReadonlySet<ToolId | null> = new Set(['dashboard', 'report', null]);

/** Whether a page is there to be looked at, so that what is named in a list is a picture sooner than a column. */
export const isPictured = ({ tool }: Around): boolean => pictured.has(tool);
