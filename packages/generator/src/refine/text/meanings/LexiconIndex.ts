import type { Lexicon } from '../../lexicon/Lexicon.js';
import { isLeadSense, isOrderSense } from '../words/Word.js';
import { plainWords } from '../words/plain.js';
import type { Piece } from '../words/readWords.js';
import { isSameWord, isSlipOf } from '../words/sameWord.js';

interface Entry {
  readonly words: readonly string[];
  /** Words after a gap, which some words of the sentence fill: `off` of `turn … off`. */
  readonly after: readonly string[];
  readonly senses: readonly string[];
  /** As it is written, with its accents. */
  readonly form: string;
}

/** Words of a phrase that were found in a sentence. */
export interface PhraseMatch {
  readonly length: number;
  readonly senses: readonly string[];
}

const isOrder = (sense: string): boolean => isOrderSense(sense) || isLeadSense(sense);

/** What a slip of the pen may stand for: orders and what is there. A choice is only meant by its very word. */
const mayBeSlip = (senses: readonly string[]): boolean =>
  senses.some((sense) => isOrder(sense) || sense.startsWith('kind:') || slipSenses.has(sense));
const slipSenses = new Set([
  'chart',
  'bar chart',
  'bar',
  'line',
  'pie',
  'area',
  'table',
  'calculator',
  'column',
  'field',
  'tab',
  'the',
  'page',
  'target',
  'goal',
  'title',
  'descending',
  'ascending',
  'wider',
  'narrower',
  'taller',
  'shorter',
  'first',
  'last',
  'all',
  'danger',
  'success',
  'warning',
  'info',
]);

function wordsOf(phrase: string): string[] {
  const words = plainWords(phrase);
  return words.length > 0 ? words : [phrase];
}

/** `don't` is often written `dont`. */
const spellings = (form: string): string[] =>
  form.includes("'") ? [form, form.replaceAll("'", '')] : [form];

/** The phrases of one language by their first words. */
export class LexiconIndex {
  readonly language: string;
  /** Words such as Japanese particles stand after what they introduce. */
  readonly hasPostpositions: boolean;
  readonly #enclitics: readonly string[];
  readonly #byFirst = new Map<string, Entry[]>();

  constructor({ language, phrases, hasPostpositions = false, enclitics = [] }: Lexicon) {
    this.language = language;
    this.#enclitics = enclitics;
    this.hasPostpositions = hasPostpositions;
    for (const [key, forms] of Object.entries(phrases)) {
      const [first = '', ...others] = key.split(' ');
      const senses = first === 'kind' ? others.map((kind) => `kind:${kind}`) : [first, ...others];
      for (const form of forms.flatMap(spellings)) {
        const [words = [], after = []] = form.split(' … ').map(wordsOf);
        const start = words[0] ?? '';
        const entry = { words, after, senses, form };
        const same = this.#byFirst.get(start);
        if (same) same.push(entry);
        else this.#byFirst.set(start, [entry]);
      }
    }
  }

  /** An order with a pronoun at its end. */
  matchEnclitic(word: string): PhraseMatch | null {
    const end = this.#enclitics.find((pronoun) => word.endsWith(pronoun));
    const verb = end === undefined ? '' : word.slice(0, -end.length);
    const entries = (this.#byFirst.get(verb) ?? []).filter(({ words }) => words.length === 1);
    const senses = entries.flatMap((entry) => entry.senses);
    return senses.some(isOrderSense) ? { length: 1, senses: [...senses, 'it'] } : null;
  }

  /** Whether some phrase starts with a word. */
  starts(word: string): boolean {
    return this.#byFirst.has(word);
  }

  /** How many of the pieces are words of the language, those of long phrases all. */
  countKnown(pieces: readonly Piece[]): number {
    let known = 0;
    for (let at = 0; at < pieces.length;) {
      const length = pieces[at]!.isQuoted ? 0 : (this.#longestAt(pieces, at)[0]?.words.length ?? 0);
      known += length;
      at += Math.max(1, length);
    }
    return known;
  }

  /** The longest phrase that starts at a piece. */
  match(pieces: readonly Piece[], at: number): PhraseMatch | null {
    const best = this.#longestAt(pieces, at);
    if (best.length === 0) return pieces[at]?.isQuoted ? null : this.matchEnclitic(pieces[at]?.plain ?? '');
    return { length: best[0]!.words.length, senses: [...new Set(best.flatMap(({ senses }) => senses))] };
  }

  /** The phrases that start at a piece and go on longest. */
  #longestAt(pieces: readonly Piece[], at: number): Entry[] {
    const found = (this.#byFirst.get(pieces[at]?.plain ?? '') ?? []).filter(({ words, after }) => {
      const isHere = words.every(
        (word, offset) => pieces[at + offset]?.plain === word && !pieces[at + offset]?.isQuoted,
      );
      return isHere && follows(pieces, at + words.length, after);
    });
    const size = (entry: Entry): number => entry.words.length * 2 + entry.after.length;
    const longest = Math.max(...found.map(size));
    const best = found.filter((entry) => size(entry) === longest);
    // `e` and `é` are two words of Portuguese.
    const written = best.filter(({ form }) => form === pieces[at]?.text.toLowerCase());
    return written.length > 0 ? written : best;
  }

  /** What a word with another ending may stand for; orders keep theirs. */
  matchEnding(word: string): PhraseMatch | null {
    const senses = this.#senses((candidate) => isSameWord(word, candidate)).filter(
      (sense) => !isOrder(sense),
    );
    return senses.length > 0 ? { length: 1, senses } : null;
  }

  /** What a word with a slip of the pen may stand for. */
  matchSlip(word: string): PhraseMatch | null {
    const senses = this.#senses((candidate) => isSlipOf(word, candidate));
    return mayBeSlip(senses) ? { length: 1, senses } : null;
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
