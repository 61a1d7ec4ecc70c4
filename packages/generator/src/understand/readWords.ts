import { readAmounts, type Amount } from './numbers/amounts.js';
import { readDates, type NamedDate } from './dates/deadline.js';
import { scalesIn } from './columns/scales.js';
import type { Language } from './lexicon/index.js';
import { findMentions, type Mention } from './words/mentions.js';
import { readQuantities, type Quantity } from './numbers/quantities.js';
import { readFacts, type Facts } from './facts/readFacts.js';
import { asSentence } from './sentence/layout.js';
import { withoutLetter } from './sentence/letter.js';
import { withClinic, withSport } from './subject/subject.js';
import { splitRequest } from './sentence/request.js';
import { readNamedGroups, type NamedGroup } from './lists/namedGroups.js';

/** What was read from the words themselves. */
export interface Words {
  readonly whole: string;
  /** What is asked for, apart from the story told before it. */
  readonly prompt: string;
  readonly story: string;
  readonly language: Language;
  readonly mentions: readonly Mention[];
  /** Those of the whole prompt, what is only told included. */
  readonly told: readonly Mention[];
  readonly dates: readonly NamedDate[];
  readonly amounts: readonly Amount[];
  readonly quantities: readonly Quantity[];
  /** Names behind the word for what they are. */
  readonly groups: readonly NamedGroup[];
  readonly facts: Facts;
}

export function readWords(whole: string, now: number, language: Language): Words {
  const dates = readDates(whole, now, language);
  const scales = scalesIn(whole, language);
  const numbers = readAmounts(whole, language, dates).filter((amount) =>
    scales.every(({ start, end }) => amount.end <= start || amount.start >= end),
  );
  const facts = readFacts(withoutLetter(asSentence(whole), language), { amounts: numbers, dates }, language);
  const { said: prompt, story } = splitRequest(facts.rest, language);
  const mentions = withClinic(withSport(findMentions(prompt, language).mentions, language));
  const amounts = numbers.filter(({ start, end }) => facts.rest.slice(start, end).trim() !== '');
  const told = prompt === whole ? mentions : findMentions(whole, language).mentions;
  const quantities = readQuantities(whole, amounts, told, language);
  const groups = readNamedGroups(facts.rest, language);
  return { whole, prompt, story, language, facts, mentions, told, dates, amounts, quantities, groups };
}
