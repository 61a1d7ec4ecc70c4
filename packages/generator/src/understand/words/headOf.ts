import { fold, isDense } from './fold.js';

/** A phrase without the words that head it. */
export interface Headless {
  readonly rest: string;
  /** Whether they stood before the rest: `breakdown by category`. */
  readonly isLeading: boolean;
}

/** Takes one of some heads, each a word or more, off a phrase; null where none stands there, or nothing else is left. */
export function withoutHead(phrase: string, heads: readonly string[]): Headless | null {
  const text = phrase.trim();
  for (const head of heads.toSorted((a, b) => b.length - a.length)) {
    const headless = cut(text, head);
    if (headless) return headless;
  }
  return null;
}

function cut(text: string, head: string): Headless | null {
  if (isDense(head)) {
    if (text.length <= head.length) return null;
    if (text.endsWith(head)) return { rest: text.slice(0, -head.length), isLeading: false };
    return text.startsWith(head) ? { rest: text.slice(head.length), isLeading: true } : null;
  }
  const words = [...text.matchAll(/[^\s\-‐]+/gu)];
  const own = fold(head).split(' ');
  if (words.length <= own.length) return null;
  const stands = (from: number) => own.every((word, at) => fold(words[from + at]![0]) === word);
  if (stands(0)) return { rest: text.slice(words[own.length]!.index), isLeading: true };
  const last = words.length - own.length;
  return stands(last)
    ? { rest: text.slice(0, words[last]!.index).replace(/[\s\-‐]+$/u, ''), isLeading: false }
    : null;
}

/** The last part of a compound is its head where as much as a short word stands before it. */
const shortestFirstPart = 4;

/** What a German compound says of its head: the Kategorien of Kategorienverteilung. */
export function withoutCompoundHead(word: string, heads: readonly string[]): string | null {
  const text = word.toLowerCase();
  const head = heads.find(
    (each) => text.endsWith(each.toLowerCase()) && text.length >= each.length + shortestFirstPart,
  );
  return head === undefined ? null : word.slice(0, word.length - head.length);
}
