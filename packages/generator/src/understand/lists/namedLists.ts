import type { Words } from '../readWords.js';
import { isGrammar, type Mention } from '../words/mentions.js';
import { readLists, type ListItem, type PromptList, type Span } from './lists.js';
import { withoutParts } from './sections.js';
import { withGroups } from './withGroups.js';

/** The lists of a sentence without the parts that are named in them. */
export function namedLists(
  { prompt, language, groups }: Words,
  mentions: readonly Mention[],
  parts: readonly Span[],
) {
  const isLeftOut = (item: ListItem) =>
    parts.some((span) => item.start < span.end && item.end > span.start) ||
    mentions.some(
      (mention) =>
        isGrammar(mention, 'only') && mention.start >= item.start && mention.start < item.start + 3,
    );
  const inRequest = groups.filter(({ start, end }) => prompt.slice(start, end).trim() !== '');
  return readLists(prompt, mentions, language)
    .map((list) => withGroups(withoutParts(list, mentions), inRequest, language))
    .map((list) => ({ ...list, items: list.items.filter((item) => !isLeftOut(item)) }));
}

/** Whether a word stands in an entry of a list: of `Published for blog posts by author` only before `for`. */
export function isListedIn(
  lists: readonly PromptList[],
  mentions: readonly Mention[],
): (mention: Mention) => boolean {
  const endOf = (item: ListItem) =>
    mentions.find(
      (mention) => mention.start > item.start + 2 && mention.end < item.end && isGrammar(mention, 'for'),
    )?.start ?? item.end;
  return ({ start }) =>
    lists.some(
      ({ opener, items }) =>
        opener !== 'bare' && items.some((item) => start >= item.start && start < endOf(item)),
    );
}
