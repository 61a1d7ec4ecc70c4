import type { LexiconIndex } from './LexiconIndex.js';
import type { Piece } from './readWords.js';
import { isSameWord, isSlipOf } from './sameWord.js';
import type { Word } from './Word.js';

/** What the page calls its parts. */
export interface PageWords {
  /** Names of several words, each as its plain words. */
  readonly names: readonly (readonly string[])[];
  /** Every word that stands in a name. */
  readonly words: ReadonlySet<string>;
  /** Words of the schemas, which are no slips of the pen either. */
  readonly known: ReadonlySet<string>;
}

/** The language in which most of the words are known. */
export function chooseLanguage(pieces: readonly Piece[], languages: readonly LexiconIndex[]): LexiconIndex {
  const known = languages.map(
    (language) => pieces.filter(({ plain, isQuoted }) => !isQuoted && language.has(plain)).length,
  );
  return languages[known.indexOf(Math.max(...known))]!;
}

function joined(
  pieces: readonly Piece[],
  rest: Omit<Word, 'text' | 'plain' | 'start' | 'end' | 'isQuoted'>,
): Word {
  const first = pieces[0]!;
  const last = pieces.at(-1)!;
  return {
    text: pieces.map(({ text }) => text).join(' '),
    plain: pieces.map(({ plain }) => plain).join(' '),
    start: first.start,
    end: last.end,
    isQuoted: pieces.length === 1 && first.isQuoted,
    ...rest,
  };
}

/** How many pieces from one on are a name of the page, slips of the pen forgiven; 0 when none. */
function nameAt(pieces: readonly Piece[], at: number, { names, words, known }: PageWords): number {
  let longest = 0;
  for (const name of names) {
    if (name.length <= longest) continue;
    const isHere = name.every((word, offset) => {
      const piece = pieces[at + offset];
      if (!piece || piece.isQuoted) return false;
      return (
        piece.plain === word ||
        isSameWord(piece.plain, word) ||
        (!words.has(piece.plain) && !known.has(piece.plain) && isSlipOf(piece.plain, word))
      );
    });
    if (isHere) longest = name.length;
  }
  return longest;
}

/** The word of the page that a misspelled one stands for. */
function mended(piece: Piece, page: PageWords): Piece {
  for (const word of page.words) if (isSlipOf(piece.plain, word)) return { ...piece, plain: word };
  return piece;
}

/**
 * The words of a sentence with what they stand for.
 *
 *   1 names of the page, so that their words are no orders
 *   2 phrases of the language, then words of English that schemas use
 *   3 slips of the pen, first in words of the language, then in words of the page
 */
export function understandWords(
  pieces: readonly Piece[],
  language: LexiconIndex,
  english: LexiconIndex,
  page: PageWords,
): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at]!;
    if (piece.isQuoted) {
      words.push(joined([piece], { senses: [], isName: true }));
      at += 1;
      continue;
    }
    const name = nameAt(pieces, at, page);
    if (name > 0) {
      words.push(joined(pieces.slice(at, at + name), { senses: [], isName: true }));
      at += name;
      continue;
    }
    const match = language.match(pieces, at) ?? foreign(english.match(pieces, at));
    if (match) {
      const own = pieces.slice(at, at + match.length);
      words.push(joined(own, { senses: [...new Set([...match.senses, ...plainSenses(own)])] }));
      at += match.length;
      continue;
    }
    words.push(unknown(piece, language, page));
    at += 1;
  }
  return words;
}

/** Names of senses that a word of a longer phrase does not have for itself: `the` of `at the top`. */
const idle = new Set(['the', 'it', 'all', 'and', 'not', 'yes', 'page', 'first', 'last']);

/** A word may always stand for itself, in a phrase where it says something. */
function plainSenses(pieces: readonly Piece[]): string[] {
  const plains = pieces.map(({ plain }) => plain);
  return pieces.length === 1 ? plains : plains.filter((plain) => !idle.has(plain));
}

/** Of a language that the sentence is not written in only what names things counts. */
function foreign(match: { length: number; senses: readonly string[] } | null) {
  if (!match) return null;
  const senses = match.senses.filter(
    (sense) =>
      !sense.startsWith('do:') &&
      !sense.startsWith('at:') &&
      sense !== 'filler' &&
      sense !== 'the' &&
      sense !== 'it',
  );
  return senses.length > 0 ? { length: match.length, senses } : null;
}

const isKnown = (word: string, { known }: PageWords): boolean =>
  known.has(word) || known.has(word.replace(/s$/u, ''));

function unknown(piece: Piece, language: LexiconIndex, page: PageWords): Word {
  if (page.words.has(piece.plain) || isKnown(piece.plain, page) || /\d/u.test(piece.plain))
    return joined([piece], { senses: [piece.plain] });
  const slip = language.matchSlip(piece.plain);
  if (slip) return joined([piece], { senses: slip.senses });
  const meant = mended(piece, page);
  return joined([meant], { senses: [meant.plain] });
}
