import { fold, foldWord, isDense } from './fold.js';

/** A word of the prompt and where it stands. */
export interface Token {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Words that a text without spaces is cut at. */
export interface Known {
  has(folded: string): boolean;
}

const spaced = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’&+]*/gu;
const longestDense = 16;

/**
 * The words of a text. Where words are not set apart by spaces, those of the lexicon are taken first,
 * the longest at each place, and what is left between them is cut by the language's own rules.
 */
export function tokenize(text: string, index: Known): Token[] {
  const tokens: Token[] = [];
  const add = (start: number, end: number) =>
    tokens.push({ text: text.slice(start, end), folded: foldWord(text.slice(start, end)), start, end });
  for (const match of text.matchAll(spaced)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isDense(match[0])) cutDense(text, start, end, index, add);
    else add(start, end);
  }
  return tokens;
}

function cutDense(
  text: string,
  from: number,
  to: number,
  index: Known,
  add: (start: number, end: number) => void,
): void {
  let rest = from;
  const flush = (end: number) => {
    if (end <= rest) return;
    const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
    for (const { segment, index: at } of segmenter.segment(text.slice(rest, end))) {
      const digits = segment.search(/(?<=[\p{Script=Katakana}ー])\p{N}/u);
      const cut = rest + at + (digits < 0 ? segment.length : digits);
      add(rest + at, cut);
      // `トップ10` is two words.
      if (digits >= 0) add(cut, rest + at + segment.length);
    }
  };
  for (let at = from; at < to;) {
    const length = longestAt(text, at, to, index);
    if (length === 0) {
      at += 1;
      continue;
    }
    flush(at);
    add(at, at + length);
    at += length;
    rest = at;
  }
  flush(to);
}

function longestAt(text: string, at: number, to: number, index: Known): number {
  for (let length = Math.min(longestDense, to - at); length > 0; length -= 1)
    if (index.has(fold(text.slice(at, at + length)))) return length;
  return 0;
}
