import type { NamedDate } from '../dates/deadline.js';
import type { Language } from '../lexicon/index.js';
import type { PromptList } from '../lists/lists.js';
import type { Meaning } from '../Meaning.js';
import { isGrammar, senseOf, type Mention } from '../words/mentions.js';
import type { Quantity } from '../numbers/quantities.js';
import { savedEach } from '../sentence/savings.js';
import { supposedAt } from '../sentence/suppose.js';

interface Read {
  readonly lists: readonly PromptList[];
  readonly dates: readonly NamedDate[];
  readonly quantities: readonly Quantity[];
  readonly mentions: readonly Mention[];
  readonly language: Language;
}

/** The kind of tool that no word names, by what is told of: days of several steps are a plan, prices and counts a calculation. */
export function impliedTool(prompt: string, read: Read): Meaning['tool'] {
  const dated = read.lists.find((list) => areDated(list, read.dates));
  if (dated) return { id: 'schedule', words: prompt.slice(dated.start, dated.end).trim() };
  const reckoned = reckonedIn(prompt, read);
  return reckoned === null ? null : { id: 'calculator', words: reckoned };
}

/** Whether most entries of a list have a day of their own: `foundation until 15 March, walls until 30 April`. */
export const areDated = ({ items }: PromptList, dates: readonly NamedDate[]): boolean =>
  items.length > 1 &&
  items.filter(({ start, end }) => dates.some((date) => date.start >= start && date.end <= end)).length >=
    Math.max(2, items.length * 0.6);

/** The words that ask for a sum: a price and what it is for, or money with `if`. */
function reckonedIn(prompt: string, { quantities, mentions, language }: Read): string | null {
  const isKept = mentions.some((mention) =>
    ['tool', 'part'].some((kind) => senseOf(mention, kind as 'tool')),
  );
  const own = quantities.filter(
    ({ label, role, amount }) => amount.role !== 'target' && (label !== '' || role === 'unitPrice'),
  );
  if (isKept || own.length < 2) return null;
  const saved = savedEach(quantities, prompt);
  if (saved && quantities.some(({ role }) => role === 'money' || role === 'unitPrice')) return saved.label;
  const roles = new Set(quantities.map(({ role }) => role));
  const isRated = roles.has('share') && roles.has('count') && roles.has('money');
  if (isRated && /[?？]/u.test(prompt) && supposedAt(prompt, language) >= 0) return prompt.trim();
  const cost = mentions.find(
    (mention) =>
      ['cost', 'price', 'salary', 'fee', 'rent'].includes(senseOf(mention, 'attribute')?.id ?? '') ||
      isGrammar(mention, 'last'),
  );
  const isMoney = own.some(({ role }) => role === 'unitPrice' || role === 'money');
  const isPriced = own.some(({ role }) => role === 'unitPrice') && own.some(({ role }) => role === 'count');
  if (cost && isMoney && (isPriced || supposedAt(prompt, language) >= 0)) return cost.text;
  // Nothing but counts, their prices and what comes on top: `200 mugs at 4.50 each plus 35 shipping`.
  const isBill =
    isPriced &&
    quantities.length > 2 &&
    quantities.every((quantity) => own.includes(quantity) || quantity.role === 'share');
  return isPriced && (isBill || supposedAt(prompt, language) >= 0) ? prompt.trim() : null;
}
