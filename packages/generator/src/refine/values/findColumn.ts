import type { Column } from '@vitrine/schema';
import { plainWords } from '../text/words/plain.js';
import { isSameWord } from '../text/words/sameWord.js';
import { means, type Word } from '../text/words/Word.js';

/** A column that words name. */
export interface NamedColumn {
  readonly column: Column;
  readonly used: readonly Word[];
  /** How many of its words were said, of all. */
  readonly share: number;
}

function match(words: readonly Word[], column: Column): NamedColumn | null {
  const label = plainWords(column.label ?? column.key);
  const key = plainWords(column.key);
  const says = (word: Word, wanted: readonly string[]): boolean =>
    plainWords(word.plain).every((part) => wanted.some((other) => isSameWord(part, other))) ||
    (!word.isName && word.senses.some((sense) => wanted.length === 1 && isSameWord(sense, wanted[0] ?? '')));
  for (const wanted of [label, key]) {
    const used = words.filter((word) => !means(word, 'the', 'filler') && says(word, wanted));
    const said = used.reduce((sum, word) => sum + plainWords(word.plain).length, 0);
    if (used.length > 0) return { column, used, share: Math.min(1, said / wanted.length) };
  }
  return null;
}

/** Every column that words name, the best named first. */
export function findColumns(words: readonly Word[], columns: readonly Column[]): NamedColumn[] {
  return columns
    .flatMap((column) => match(words, column) ?? [])
    .toSorted((a, b) => b.share - a.share || b.used.length - a.used.length);
}

/** The column that words name best. */
export function findColumn(words: readonly Word[], columns: readonly Column[]): NamedColumn | null {
  return findColumns(words, columns)[0] ?? null;
}
