import type { Language } from '../lexicon/index.js';
import { senseIndexOf, tradeIndexOf } from '../lexicon/senses.js';
import { findMentions, formsOf, splitCompound, type Mention } from '../words/mentions.js';
import type { Token } from '../words/tokens.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

export const isInside = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;
export const touches = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/** Trades and their records in a text; a word that is known for what it is, is none with a typing error. */
export function tradeMentions(prompt: string, language: Language, known: readonly Mention[]) {
  const index = tradeIndexOf(language);
  const { tokens, mentions } = findMentions(prompt, language, index, index);
  const isWord = (span: Span) => known.some((mention) => !mention.isTypo && touches(mention, span));
  const own = mentions.filter((mention) => !mention.isTypo || !isWord(mention));
  const open = tokens.filter((token) => !own.some((mention) => touches(mention, token)));
  const compounds = language === 'de' ? open.flatMap((token) => compoundOf(token) ?? []) : [];
  return { tokens, mentions: [...own, ...compounds].toSorted((a, b) => a.start - b.start) };
}

/** A German compound of a trade and a tool: Praxisübersicht, Vereinsverwaltung. */
function compoundOf({ text, folded, start, end }: Token): Mention | null {
  const compound = splitCompound(folded, senseIndexOf('de'));
  if (!compound?.senses.some(({ kind }) => kind === 'tool')) return null;
  const senses = formsOf(folded.slice(0, compound.at), 'de')
    .map((form) => tradeIndexOf('de').get(form))
    .find(Boolean);
  return senses ? { senses, text, start, end } : null;
}
