import { formulaWords } from '../lexicon/formulaWords.js';
import type { Language } from '../lexicon/index.js';
import { stripLead } from '../columns/columns.js';
import { clausesOf, type Span } from '../lists/lists.js';
import { alternatives } from '../words/alternatives.js';
import { isDense } from '../words/fold.js';
import { findMentions, senseOf } from '../words/mentions.js';
import { operatorsOf, termsOf, type Formula } from './Formula.js';
import { readCalculation } from './readCalculation.js';
import { tokensOf } from './tokensOf.js';

/**
 * The calculations that a prompt tells in words: `profit is price minus cost, times loaves, minus 15% fee`. Numbers that are only
 * added up make no calculation of their own, unless a calculator is asked for or an equals sign stands before them.
 */
export function formulasIn(prompt: string, language: Language): Formula[] {
  const isAsked = findMentions(prompt, language).mentions.some(
    (mention) => senseOf(mention, 'tool')?.id === 'calculator',
  );
  return clausesOf(prompt).flatMap((clause) => formulaIn(prompt, clause, isAsked, language) ?? []);
}

function formulaIn(prompt: string, clause: Span, isAsked: boolean, language: Language): Formula | null {
  const text = prompt.slice(clause.start, clause.end);
  const isEquation = /[=＝]/u.test(text);
  const tokens = tokensOf(text, isEquation || isAsked, language);
  const [opening] = tokens;
  if (!opening) return null;
  const lead = leadOf(text.slice(0, opening.start), language);
  const read = readCalculation(text, lead, tokens, language);
  if (!read) return null;
  const { calculation, end } = read;
  const operators = operatorsOf(calculation);
  const named = termsOf(calculation).filter(({ amount }) => amount === undefined);
  const isMore = operators.length > 1 || lead.result !== undefined;
  const isOne = isEquation || isAsked || (isMore && operators.some((operator) => operator !== 'plus'));
  if (!isOne || named.length < 2) return null;
  return {
    ...(lead.result && { result: lead.result }),
    calculation,
    start: clause.start + lead.from,
    end: clause.start + end,
  };
}

/** Where the first number of a calculation begins, where all that tells of it does, and what comes out of it. */
interface Lead {
  readonly start: number;
  readonly from: number;
  readonly result?: string;
}

function leadOf(before: string, language: Language): Lead {
  const { equals, reckons } = formulaWords[language];
  const isSpaced = !isDense(before);
  const cut = endOfLast(before, /[,，、;；](?!\d)/gu);
  const said = isSpaced ? String.raw`\s(?:${alternatives(equals)})\s` : alternatives(equals);
  const equal = Math.max(
    endOfLast(before, /[=＝:：]/gu),
    cut + endOfLast(before.slice(cut), new RegExp(said, 'giu')),
  );
  if (equal <= cut) {
    const words = String.raw`(?:\s(?:${alternatives(reckons)})){1,3}\s`;
    const start = isSpaced ? Math.max(cut, endOfLast(before, new RegExp(words, 'giu'))) : cut;
    return { start, from: startOfLast(before, new RegExp(`${words}(?=[^,]*$)`, 'iu')) ?? start };
  }
  const head = before.slice(0, equal).replace(new RegExp(String.raw`(?:[=＝:：]|${said})\s*$`, 'iu'), '');
  const from = endOfLast(head, /[,，、;；:：]\s?|\n/gu);
  const result = stripLead(head.slice(from), language);
  const isName = isSpaced ? result.split(/\s+/u).length <= mostWords : result.length <= longestDense;
  const isTool = findMentions(result, language).mentions.some((mention) => senseOf(mention, 'tool'));
  return result !== '' && isName && !isTool
    ? { start: equal, from: withColon(head, from), result }
    : { start: equal, from: withColon(before, equal) };
}

/** A place in a text, before the colon that stands there. */
const withColon = (text: string, at: number): number => text.slice(0, at).replace(/[:：]\s*$/u, '').length;

const mostWords = 4;
const longestDense = 10;

/** Where the last of what a pattern finds ends; at the beginning where it finds nothing. */
const endOfLast = (text: string, pattern: RegExp): number => {
  const last = [...text.matchAll(pattern)].at(-1);
  return last ? last.index + last[0].length : 0;
};

const startOfLast = (text: string, pattern: RegExp): number | undefined => pattern.exec(text)?.index;
