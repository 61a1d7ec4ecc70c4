import type { PromptList } from './lists.js';
import { isGrammar, senseOf, type Mention } from '../words/mentions.js';
import type { Sorted } from './Sorted.js';

/** The records whose columns a list gives, where they are named by a part of the page: `list of donors with amount and thanks sent`. */
export function columnsOwner(
  lists: readonly PromptList[],
  sorted: readonly Sorted[],
  mentions: readonly Mention[],
): string | undefined {
  const kept = lists.filter((_, index) => sorted[index]!.columns.length > 1);
  const [list] = kept;
  if (kept.length !== 1 || !list || (list.opener !== 'with' && list.opener !== 'has')) return undefined;
  const before = mentions.filter((mention) => mention.end <= list.start);
  const at = before.findLastIndex((mention) => senseOf(mention, 'entity')?.isWeak === false);
  // Only where the part stands right before: a table of orders.
  const part = before
    .slice(0, Math.max(0, at))
    .findLast((mention) => !isGrammar(mention, 'of', 'for', 'article') || senseOf(mention, 'part'));
  const isOfPart = part !== undefined && senseOf(part, 'part') !== undefined;
  return isOfPart ? senseOf(before[at]!, 'entity')?.id : undefined;
}
