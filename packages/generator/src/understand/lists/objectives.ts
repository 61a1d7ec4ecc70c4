import { asLabel } from '../columns/columns.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { telling } from '../lexicon/telling.js';
import { clausesOf, splitItems, type Span } from './lists.js';
import type { NamedItem } from '../Meaning.js';
import type { Amount } from '../numbers/amounts.js';
import type { NamedDate } from '../dates/deadline.js';
import { alternatives } from '../words/alternatives.js';

interface Around {
  readonly language: Language;
  readonly amounts: readonly Amount[];
  readonly dates: readonly NamedDate[];
}

/** Goals in lines of their own, and where the first of them stands. */
export interface Objectives {
  readonly items: readonly NamedItem[];
  readonly start: number;
  /** Where the last of them ends. */
  readonly end: number;
}

const fewest = 2;

/**
 * `O1: Grow revenue` with lines such as `KR1: MRR from $80k to $120k` under it, or numbered lines of which most say what
 * to reach; null for any other prompt.
 */
export function readObjectives(prompt: string, { language, amounts, dates }: Around): Objectives | null {
  const { objective, keyResult } = lexicons[language].entities;
  const headOf = (words: string, short: string) =>
    // The words come from our own lexicon and hold letters and spaces only.
    new RegExp(
      String.raw`^[\s*•–·-]*(?:${wordsOf(words)}|${short})\s?(?:\d{1,2}(?:\.\d{1,2})?\s*[:：.)–-]?|[:：.)–-])\s*`,
      'iu',
    );
  const objectiveHead = headOf(objective, 'o');
  const resultHead = headOf(keyResult, telling[language].resultMark);
  const lines = linesOf(prompt);
  const heads = lines.map(({ text }) => objectiveHead.exec(text)?.[0]);
  const areNumbered = lines.filter(({ text }) => numbered.test(text)).length >= fewest + 1;
  const isGrouped =
    heads.filter((head) => head && /\d|^\s*o\W/iu.test(head)).length > 0 && lines.length > fewest;
  if (!isGrouped && !areNumbered) return null;
  const entry = (line: Line, mark: string, under?: string): NamedItem => ({
    ...itemIn(prompt, { start: line.start + mark.length, end: line.end }, { language, amounts, dates }),
    ...(under && { under }),
  });
  if (!isGrouped) {
    const entries = lines.filter(({ text }) => numbered.test(text));
    const items = entries.map((line) => entry(line, numbered.exec(line.text)![0]));
    return items.filter(({ amount }) => amount).length >= items.length / 2
      ? { items, start: entries[0]!.start, end: prompt.length }
      : null;
  }
  const items: NamedItem[] = [];
  const start = lines[heads.findIndex(Boolean)]!.start;
  const inline = lines.map(({ text }, index) => {
    const head = heads[index];
    return head === undefined
      ? null
      : (inlineResults(text, wordsOf(keyResult)) ?? dashedResults(text, head.length));
  });
  let under = '';
  for (const [index, line] of lines.entries()) {
    const head = heads[index];
    const results = inline[index];
    if (head !== undefined) {
      under = asLabel(line.text.slice(head.length, results?.from).trim());
      if (results)
        items.push(
          ...resultsIn(prompt, from(line, results.to), resultHead, language).map((part) =>
            entry(part, '', under),
          ),
        );
    } else if (under !== '' && !inline.some(Boolean))
      items.push(...resultsIn(prompt, line, resultHead, language).map((part) => entry(part, '', under)));
  }
  const last = inline.findLastIndex(Boolean);
  return items.length >= fewest ? { items, start, end: last < 0 ? prompt.length : lines[last]!.end } : null;
}

/** Where the key results of an objective stand in its own line: `Grow revenue - key results: MRR 80k to 120k`. */
function inlineResults(text: string, words: string): { readonly from: number; readonly to: number } | null {
  // The words come from our own lexicon and hold letters and spaces only.
  const match = new RegExp(String.raw`[\s,;:.(–—-]+(?:${words}|krs?)\s*[:：]\s*`, 'iu').exec(text);
  return match && { from: match.index, to: match.index + match[0].length };
}

/** `Delight our customers - NPS from 32 to 50, churn under 2%`: numbers behind the name of an objective. */
function dashedResults(text: string, start: number): { readonly from: number; readonly to: number } | null {
  const match = /(?:\s[-–—]|[:：])\s+(?=[^]*\d)/u.exec(text.slice(start));
  if (!match || /\d/u.test(text.slice(start, start + match.index))) return null;
  return { from: start + match.index, to: start + match.index + match[0].length };
}

const from = (line: Line, at: number): Line => ({
  start: line.start + at,
  end: line.end,
  text: line.text.slice(at),
});

const numbered = /^\s*\d{1,2}[.)]\s+/u;

interface Line extends Span {
  readonly text: string;
}

/** Lines, or sentences where all stand in one; a number and its stop belong to what follows. */
function linesOf(prompt: string): Line[] {
  const spans = prompt.trim().includes('\n') ? byLine(prompt) : clausesOf(prompt);
  return spans.map(({ start, end }) => ({ start, end, text: prompt.slice(start, end) }));
}

const byLine = (prompt: string): Span[] =>
  [...prompt.matchAll(/[^\n]+/gu)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => prompt.slice(start, end).trim() !== '');

/** The key results of a line, without their marks: one behind each mark, or several between commas. */
function resultsIn(prompt: string, line: Line, head: RegExp, language: Language): Line[] {
  // `KR1 score above 40%, KR2 250 teams`
  const parts = line.text.split(new RegExp(String.raw`[\s,;，；]+(?=${head.source.slice(1)})`, 'iu'));
  if (parts.length > 1)
    return parts.flatMap((text, at) => {
      if (!/\p{L}/u.test(text)) return [];
      const start = line.text.indexOf(text, parts.slice(0, at).join('').length);
      const one = { ...from(line, start), end: line.start + start + text.length, text };
      return resultsIn(prompt, one, head, language);
    });
  const mark = head.exec(line.text)?.[0] ?? /^[\s*•–·-]*/u.exec(line.text)![0];
  const span = { start: line.start + mark.length, end: line.end };
  const items = splitItems(prompt, span, language);
  const isOne = mark.trim() !== '' || items.length < 2;
  return (isOne ? [span] : items).map(({ start, end }) => ({ start, end, text: prompt.slice(start, end) }));
}

/** A goal with the number to reach, where it stands and until when. */
function itemIn(prompt: string, span: Span, { language, amounts, dates }: Around): NamedItem {
  const inside = ({ start, end }: Span) => start >= span.start && end <= span.end;
  const own = amounts.filter(inside);
  const [only] = own.length === 1 ? own : [];
  // `3 sales reps, 1 hired so far`
  const reached = new RegExp(`^[^\\d,;]*(?:${telling[language].reached})`, 'iu');
  const isReached = (each: Amount, at: number) =>
    each.role === 'current' ||
    reached.test(prompt.slice(each.end, span.end)) ||
    (own.length === 2 && at === 0 && isWay(prompt.slice(each.end, own[1]!.start), language));
  const current = only ? undefined : own.find(isReached);
  const amount = only ?? own.find(({ role }) => role === 'target') ?? own.find((each) => each !== current);
  const date = dates.find(inside);
  const note = /\((?:\p{L}+\s*[:：]\s*)?(\p{Lu}[^()\d]*)\)\s*$/u.exec(
    prompt.slice(span.start, span.end),
  )?.[1];
  const name = prompt
    .slice(span.start, span.end)
    .replace(/\s*\([^()]*\)\s*$/u, '')
    .replace(/[\s,;.]+$/u, '')
    .trim();
  return {
    name: asLabel(name),
    ...(amount && { amount }),
    ...(current && amount && { current }),
    ...(date && { date }),
    ...(note && { note }),
  };
}

/** `32% to 50%`: from the one to the other. */
const isWay = (between: string, language: Language): boolean =>
  new RegExp(String.raw`^\s*(?:→|->|${alternatives(lexicons[language].grammar.to)})\s*$`, 'iu').test(between);

/** Words without the weak ones, which stand for other things as well. */
const wordsOf = (words: string) => alternatives(words.split('|').filter((word) => !word.startsWith('~')));
