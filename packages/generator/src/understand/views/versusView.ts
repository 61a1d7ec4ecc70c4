import { isNumber } from '../columns/attributeKind.js';
import { readColumn, stripLead } from '../columns/columns.js';
import { viewWords } from '../lexicon/viewWords.js';
import type { ColumnWish, PartWish } from '../Meaning.js';
import { fold, isDense } from '../words/fold.js';
import { isGrammar } from '../words/mentions.js';
import { viewOf, type Entry } from './Entry.js';

const longest = 28;

/** `costs vs budget`: two numbers of each, side by side. */
export function versusView(entry: Entry): PartWish | null {
  const { item, topic, language, here, prompt, start } = entry;
  // `Budget vs actual by trade`: of each trade.
  const by = here.find((mention) => mention.start > start && isGrammar(mention, 'by'));
  const compared = by ? prompt.slice(start, by.start).trim() : item.text;
  const sides = sidesOf(compared, viewWords[language].versus.split('|'));
  if (!sides || item.options.length > 0 || sides.some((side) => side.length > longest)) return null;
  const named = sides.map((side) => readColumn(stripLead(side, language), language));
  // `Revenue $42k vs target $50k` tells both numbers.
  if (sides.every((side) => amount.test(side))) return null;
  if (!named.some(isFigure) || named.some(({ label, entity }) => label === '' || entity !== undefined))
    return null;
  // `Revenue vs plan`: what a number is held against is one too.
  const measures = named.map((wish): ColumnWish =>
    isFigure(wish) ? wish : { label: wish.label, attribute: 'planned', options: [] },
  );
  return viewOf(entry, 'bar', { measures, topic: { ...topic, metrics: [] } });
}

/** A number that is neither a year nor part of a name. */
const amount = /(?<![\p{L}\d])(?!(?:19|20)\d\d(?!\d))\d/u;

const isFigure = ({ attribute, metric }: ColumnWish) => metric !== undefined || isNumber(attribute);

/** What stands on both sides of a word that sets one against the other. */
export function sidesOf(text: string, words: readonly string[]): readonly [string, string] | null {
  const tokens = [...text.matchAll(/[^\s]+/gu)];
  for (const word of words.toSorted((a, b) => b.length - a.length)) {
    if (isDense(word)) continue;
    const own = fold(word).split(' ');
    const at = tokens.findIndex((_, index) =>
      own.every((part, offset) => fold(tokens[index + offset]?.[0].replace(/\.$/u, '') ?? '') === part),
    );
    const next = tokens[at + own.length];
    if (at > 0 && next) return [text.slice(0, tokens[at]!.index).trim(), text.slice(next.index).trim()];
  }
  return null;
}
