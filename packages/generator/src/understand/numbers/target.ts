import type { Amount } from './amounts.js';
import { isGrammar, senseOf, type Mention } from '../words/mentions.js';

const goals: ReadonlySet<string> = new Set(['objective', 'keyResult']);

/** The amount said to be a goal; where the sentence speaks of reaching something, the only one that is no start. */
export function goalOf(amounts: readonly Amount[], mentions: readonly Mention[]): Amount | undefined {
  const said = amounts.find(({ role }) => role === 'target');
  if (said) return said;
  const isGoal = mentions.some(
    (mention) =>
      (isGrammar(mention, 'grow', 'target') && !isGrammar(mention, 'to', 'for', 'in')) ||
      senseOf(mention, 'entity')?.id === 'objective',
  );
  // Three objectives are how many there are, and nothing to reach.
  const isCount = ({ end }: Amount) =>
    mentions.some(
      (mention) =>
        goals.has(senseOf(mention, 'entity')?.id ?? '') && mention.start >= end && mention.start - end < 2,
    );
  const open = amounts.filter((amount) => amount.role === 'other' && !amount.isPercent && !isCount(amount));
  return isGoal ? open[0] : open.find((amount) => isOfBar(amount, mentions));
}

/** `A progress bar towards 4 hires`: the number that follows the bar right away is its end. */
const isOfBar = ({ start }: Amount, mentions: readonly Mention[]): boolean =>
  mentions.some(
    (mention) =>
      senseOf(mention, 'part')?.id === 'progress' &&
      mention.end < start &&
      start - mention.end <= longestLink,
  );

const longestLink = 14;

/** What a budget may come to: the one amount of money that is no entry's. */
export function capOf(amounts: readonly Amount[]): Amount | undefined {
  const money = amounts.filter(({ currency, role }) => currency !== null && role === 'other');
  return money.length === 1 ? money[0] : undefined;
}
