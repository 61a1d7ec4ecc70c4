import { asLabel, stripLead } from '../columns/columns.js';
import type { Language } from '../lexicon/index.js';
import type { ListItem } from './lists.js';
import type { NamedItem } from '../Meaning.js';
import type { Amount } from '../numbers/amounts.js';
import { findMentions, isGrammar } from '../words/mentions.js';
import type { Surroundings } from './Sorted.js';

/** A record with the number or day that stands beside its name. */
export function itemOf(
  item: ListItem,
  { amounts, dates, language, tool }: Surroundings,
  isDated = false,
): NamedItem {
  const within = ({ start, end }: { start: number; end: number }) => start >= item.start && end <= item.end;
  // A goal, where one stands and a deadline belong to the whole, not to one entry.
  const isGoals = tool === 'goals';
  // The number of `Objective 1:` counts nothing.
  const mark = isGoals ? (goalMark.exec(item.text)?.[0] ?? '') : '';
  const own = amounts.filter((amount) => within(amount) && amount.words !== mark.replace(/\D/gu, ''));
  // `Hire 4 people` is all to be ticked off.
  const amount = isGoals
    ? aimOf(own)
    : tool === 'checklist'
      ? undefined
      : own.find(({ role }) => role === 'other');
  const date = dates.find((candidate) => within(candidate) && (isDated || !candidate.isDeadline));
  // `(Karl, 3 Dec)`: the day is read by itself.
  const words = item.options.filter((option) => !/\d/u.test(option));
  const [note = ''] = words.length === 1 && !isGoals ? words : [];
  const current =
    isGoals && amount ? own.find((each) => each !== amount && each.role === 'current') : undefined;
  if (isGoals)
    return {
      name: asLabel(item.text.slice(mark.length).trim()),
      ...(amount && { amount }),
      ...(date && { date }),
      ...(current && { current }),
    };
  const plain = [amount, date].reduce((text, part) => {
    const at = part ? text.indexOf(part.words) : -1;
    if (!part || at < 0) return text;
    // `45 € a year`: what follows the number says more of it, and is no part of the name.
    return at > 2 ? text.slice(0, at) : text.replace(part.words, ' ');
  }, item.text);
  const name = withoutTail(
    stripLead(
      plain
        .replace(/^\p{L}+(?:\s+\d+)?\s*[:：]\s*/iu, '')
        .replace(/^[\s\-–:]+|[\s\-–:]+$/gu, '')
        .replace(behindDay, ''),
      language,
    ),
    language,
  );
  return {
    name: name === '' ? item.text : name,
    ...(amount && { amount }),
    ...(date && { date }),
    ...(note && { note }),
  };
}

/** `Objective 1:` before a goal. */
export const goalMark = /^\s*\p{L}*\s?\d{1,2}\s*[:：]\s*/u;

/** What Chinese and Japanese put behind a day, before what happens then. */
const behindDay =
  /^(?:までに|まで|から|に|の|で|之前|以前|前|起|开始)(?=[\p{Script=Han}\p{Script=Katakana}])/u;

/** The number to reach: the one said to be, else the first that is not where it stands. */
const aimOf = (amounts: readonly Amount[]) =>
  amounts.find(({ role }) => role === 'target') ?? amounts.find(({ role }) => role === 'other') ?? amounts[0];

/** `Beta on` without the word that led to the day. */
function withoutTail(name: string, language: Language): string {
  const { mentions } = findMentions(name, language);
  const last = mentions.at(-1);
  const isPreposition =
    last !== undefined &&
    last.start > 0 &&
    last.end === name.length &&
    (last.senses.every(({ kind }) => kind === 'grammar') ||
      isGrammar(last, 'in', 'for', 'by', 'to', 'until', 'of', 'from', 'current', 'target'));
  return isPreposition ? name.slice(0, last.start).trim() : name;
}
