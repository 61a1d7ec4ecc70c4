import type { Language } from '../lexicon/index.js';
import { lexicons } from '../lexicon/index.js';
import { perLanguage } from '../lexicon/perLanguage.js';
import { pieceWords } from '../lexicon/pieceWords.js';
import { telling } from '../lexicon/telling.js';
import { viewWords } from '../lexicon/viewWords.js';
import { splitItems, type Span } from '../lists/lists.js';
import type { Amount } from '../numbers/amounts.js';
import { deedOf } from '../sentence/deed.js';
import { alternatives } from '../words/alternatives.js';
import { blanked } from '../words/blanked.js';
import { isDense } from '../words/fold.js';
import { findMentions } from '../words/mentions.js';

/** Something that is asked for with what it should come to, and where that is said. */
export interface BesideAim extends Span {
  /** The entry with its aim. */
  readonly entry: Span;
  readonly amount: Amount;
}

/**
 * The aims of a sentence that asks for several things, each at what it is about: `attendance rate (goal 95%)`, `win rate with a
 * goal of 60%`, `waiting time, our target is under 15 minutes`. What asks for nothing else is told of in full.
 */
export function aimsBeside(
  prompt: string,
  clause: Span,
  amounts: readonly Amount[],
  language: Language,
): BesideAim[] {
  const items = splitItems(prompt, clause, language);
  const found = items.flatMap((item, at): BesideAim[] => {
    const tail = tailOf(prompt, item, items[at - 1], language);
    const amount = tail && amounts.find(({ start, end }) => start >= tail.start && end <= tail.end);
    return tail && amount ? [{ ...tail, amount }] : [];
  });
  if (items.length < 2 || found.length === 0) return [];
  const rest = blanked(prompt, found);
  const areOthers = items.some(
    ({ start, end }) => /\p{L}/u.test(rest.slice(start, end)) && !/\d/u.test(rest.slice(start, end)),
  );
  const said = { prompt: rest, language, mentions: findMentions(rest, language).mentions };
  return areOthers && asking.has(deedOf(said, clause)) ? found : [];
}

const asking: ReadonlySet<string> = new Set(['asks', 'lists']);

interface Patterns {
  readonly bracketed: RegExp;
  readonly behind: RegExp;
  readonly alone: RegExp;
}

// The words come from our own lexicon and hold letters, marks and spaces only.
const patternsOf = perLanguage((language): Patterns => {
  const { aim } = telling[language];
  const { with: fields } = lexicons[language].grammar;
  const { one } = pieceWords[language];
  const { article: known } = lexicons[language].grammar;
  const bracketed = new RegExp(
    String.raw`\s?[(（](?:\p{L}+\s)?(?:${alternatives(aim)})[^()（）]*\d[^()（）]*[)）]`,
    'iu',
  );
  if (language === 'zh' || language === 'ja')
    return { bracketed, behind: /(?!)/u, alone: new RegExp(`^\\s*(?:${alternatives(aim)})`, 'u') };
  const article = String.raw`(?:(?:${alternatives(`${one}|${known}`)})\s)?`;
  return {
    bracketed,
    behind: new RegExp(
      String.raw`\s(?:${alternatives(`${fields}|${viewWords[language].versus}`)})\s${article}(?:${alternatives(aim)})(?:\s\p{L}{1,5})*\s\D{0,2}\d.*$`,
      'isu',
    ),
    alone: new RegExp(String.raw`^\s*(?:\p{L}+\s){0,2}?(?:${alternatives(aim)})(?!\p{L})`, 'iu'),
  };
});

/** Where an entry says what it should come to; one that says no more is about the entry before it. */
function tailOf(
  prompt: string,
  item: Span,
  before: Span | undefined,
  language: Language,
): Omit<BesideAim, 'amount'> | undefined {
  const { bracketed, behind, alone } = patternsOf(language);
  const text = prompt.slice(item.start, item.end);
  if (before && alone.test(text) && (isDense(text) || /\d/u.test(text)))
    return { entry: { start: before.start, end: item.end }, start: before.end, end: item.end };
  const match = bracketed.exec(text) ?? behind.exec(text);
  if (!match || match.index === 0) return undefined;
  const start = item.start + match.index;
  return { entry: item, start, end: start + match[0].length };
}
