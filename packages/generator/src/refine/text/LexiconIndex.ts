import type { Lexicon } from '../lexicon/Lexicon.js';
import { plainWords } from './plain.js';
import type { Piece } from './readWords.js';
import { isSameWord, isSlipOf } from './sameWord.js';

interface Entry {
  readonly words: readonly string[];
  /** Words after a gap, which some words of the sentence fill: `off` of `turn … off`. */
  readonly after: readonly string[];
  readonly senses: readonly string[];
}

/** Words of a phrase that were found in a sentence. */
export interface PhraseMatch {
  readonly length: number;
  readonly senses: readonly string[];
}

const isOrder = (sense: string): boolean => sense.startsWith('do:') || sense.startsWith('at:');

function wordsOf(phrase: string): string[] {
  const words = plainWords(phrase);
  return words.length > 0 ? words : [phrase];
}

/** The phrases of one language by their first words. */
export class LexiconIndex {
  readonly language: string;
  readonly #byFirst = new Map<string, Entry[]>();

  constructor({ language, phrases }: Lexicon) {
    this.language = language;
    for (const [key, forms] of Object.entries(phrases)) {
      const [first = '', ...others] = key.split(' ');
      const senses = first === 'kind' ? others.map((kind) => `kind:${kind}`) : [first, ...others];
      for (const form of forms) {
        const [words = [], after = []] = form.split(' … ').map(wordsOf);
        const start = words[0] ?? '';
        const entry = { words, after, senses };
        const same = this.#byFirst.get(start);
        if (same) same.push(entry);
        else this.#byFirst.set(start, [entry]);
      }
    }
  }

  has(word: string): boolean {
    return (
      this.#byFirst.get(word)?.some(({ words, after }) => words.length === 1 && after.length === 0) ?? false
    );
  }

  /** The longest phrase that starts at a piece; of one word, with any of its endings too. */
  match(pieces: readonly Piece[], at: number): PhraseMatch | null {
    const first = pieces[at]?.plain ?? '';
    const found = (this.#byFirst.get(first) ?? []).filter(({ words, after }) => {
      const isHere = words.every(
        (word, offset) => pieces[at + offset]?.plain === word && !pieces[at + offset]?.isQuoted,
      );
      return isHere && follows(pieces, at + words.length, after);
    });
    if (found.length === 0) return this.#matchEnding(first);
    const size = (entry: Entry): number => entry.words.length * 2 + entry.after.length;
    const longest = Math.max(...found.map(size));
    const best = found.filter((entry) => size(entry) === longest);
    return {
      length: Math.max(...best.map(({ words }) => words.length)),
      senses: [...new Set(best.flatMap(({ senses }) => senses))],
    };
  }

  #matchEnding(word: string): PhraseMatch | null {
    const senses = this.#senses((candidate) => isSameWord(word, candidate)).filter(
      (sense) => !isOrder(sense),
    );
    return senses.length > 0 ? { length: 1, senses } : null;
  }

  /** What a word with a slip of the pen may stand for. */
  matchSlip(word: string): PhraseMatch | null {
    const senses = this.#senses((candidate) => isSlipOf(word, candidate));
    return senses.length > 0 ? { length: 1, senses } : null;
  }

  #senses(isMeant: (word: string) => boolean): string[] {
    const senses = new Set<string>();
    for (const [first, entries] of this.#byFirst) {
      if (!isMeant(first)) continue;
      for (const entry of entries)
        if (entry.words.length === 1 && entry.after.length === 0)
          for (const sense of entry.senses) senses.add(sense);
    }
    return [...senses];
  }
}

function follows(pieces: readonly Piece[], from: number, after: readonly string[]): boolean {
  if (after.length === 0) return true;
  return pieces.some(
    (_, index) => index > from && after.every((word, offset) => pieces[index + offset]?.plain === word),
  );
}
