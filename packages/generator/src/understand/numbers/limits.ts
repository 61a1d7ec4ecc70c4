import type { Amount } from './amounts.js';
import type { ToolId } from '../lexicon/Lexicon.js';
import { isGrammar, type Mention } from '../words/mentions.js';

/** A number that something should not go above or below: `flag when stock is below 10`. */
export interface Limit {
  readonly op: 'lt' | 'gt';
  readonly amount: Amount;
}

/** Tools in which such a number is a goal or a cap. */
const aimed: ReadonlySet<ToolId | undefined> = new Set(['goals', 'budget', 'calculator']);

/** The numbers right behind `below` and `above`, but for tools that are about goals. */
export function readLimits(
  prompt: string,
  amounts: readonly Amount[],
  mentions: readonly Mention[],
  tool: ToolId | undefined,
): Limit[] {
  if (aimed.has(tool)) return [];
  return amounts.flatMap((amount): Limit[] => {
    const before = mentions.findLast(({ end }) => end <= amount.start);
    const isNear = before && /^\s*(?:the\s)?[$€£¥]?\s*$/iu.test(prompt.slice(before.end, amount.start));
    if (!isNear || !isGrammar(before, 'over', 'under')) return [];
    return [{ op: isGrammar(before, 'under') ? 'lt' : 'gt', amount }];
  });
}
