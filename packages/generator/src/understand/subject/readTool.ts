import type { Words } from '../readWords.js';
import type { PromptList } from '../lists/lists.js';
import { isGrammar, senseOf, type Mention } from '../words/mentions.js';
import { impliedTool } from './impliedTool.js';
import { requestForm, toolOf } from './tool.js';
import { isLaterWish } from '../sentence/wishes.js';

/** The kind of tool that a prompt asks for, by its own words, else by what it tells. */
export function readTool(
  { prompt, language, dates, quantities }: Words,
  mentions: readonly Mention[],
  lists: readonly PromptList[],
  isListed: (mention: Mention) => boolean,
) {
  // `… with a list of vaccinations`: a part of the page, not what the page is.
  const first = mentions.find((mention) => isGrammar(mention, 'with', 'and'))?.start ?? Infinity;
  const isAside = (mention: Mention) =>
    (mention.start > first && senseOf(mention, 'part') !== undefined) || isLaterWish(mention, lists);
  // `Task board for the shop, budget 25,000 €`: what is spent against it makes no budget of the page.
  const isSum = mentions.some((mention) => isSumBeside(mention, mentions, prompt));
  const all = mentions.filter((mention) => !(isSum && isBudget(mention)));
  return (
    toolOf(all.filter((mention) => !isListed(mention) && !isAside(mention))) ??
    toolOf(all.filter((mention) => !senseOf(mention, 'part') && !isLaterWish(mention, lists))) ??
    requestForm(prompt, mentions, language) ??
    impliedTool(prompt, { lists, dates, quantities, mentions, language })
  );
}

const isBudget = (mention: Mention): boolean => senseOf(mention, 'tool')?.id === 'budget';

/** Behind another tool a budget with its sum is what may be spent. */
const isSumBeside = (mention: Mention, mentions: readonly Mention[], prompt: string): boolean =>
  isBudget(mention) &&
  /^[^\p{L}\d]{0,4}\d/u.test(prompt.slice(mention.end)) &&
  mentions.some((other) => other.start < mention.start && senseOf(other, 'tool') !== undefined);
