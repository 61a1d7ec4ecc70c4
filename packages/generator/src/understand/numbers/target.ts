import type { Amount } from './amounts.js';
import { isGrammar, senseOf, type Mention } from '../words/mentions.js';

/** The amount said to be a goal; where the sentence speaks of reaching something, the only one that is no start. */
export function goalOf(amounts: readonly Amount[], mentions: readonly Mention[]): Amount | undefined {
  const said = amounts.find(({ role }) => role === 'target');
  if (said) return said;
  const isGoal = mentions.some(
    (mention) =>
      (isGrammar(mention, 'grow', 'target') && !isGrammar(mention, 'to', 'for', 'in')) ||
      senseOf(mention, 'entity')?.id === 'objective',
  );
  const open = amounts.filter(({ role, isPercent }) => role === 'other' && !isPercent);
  return isGoal ? open[0] : undefined;
}

/** What a budget may come to: the one amount of money that is no entry's. */
export function capOf(amounts: readonly Amount[]): Amount | undefined {
  const money = amounts.filter(({ currency, role }) => currency !== null && role === 'other');
  return money.length === 1 ? money[0] : undefined;
}
