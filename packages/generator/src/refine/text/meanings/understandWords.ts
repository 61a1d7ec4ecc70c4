import { isDense } from '../../../understand/words/fold.js';
import type { LexiconIndex, PhraseMatch } from './LexiconIndex.js';
import type { Piece } from '../words/readWords.js';
import { isSameWord, isSlipOf } from '../words/sameWord.js';
import type { Translations } from './Translations.js';
import { isLeadSense, isOrderSense, type Word } from '../words/Word.js';

/** What the page calls its parts. */
export interface PageWords {
  /** Names of several words, each as its plain words. */
  readonly names: readonly (readonly string[])[];
  /** Every word that stands in a name. */
  readonly words: ReadonlySet<string>;
  /** Words of the schemas, which are no slips of the pen either. */
  readonly known: ReadonlySet<string>;
  /** BCP 47 language of the page, where it says one. */
  readonly locale?: string;
}

/** Everything that says what words stand for. */
export interface Dictionary {
  readonly language: LexiconIndex;
  readonly english: LexiconIndex;
  readonly page: PageWords;
  readonly translations: Translations;
}

/** The language in which most of the words are known; of several, the page's. */
export function chooseLanguage(
  pieces: readonly Piece[],
  languages: readonly LexiconIndex[],
  locale = '',
): LexiconIndex {
  const known = languages.map((language) => language.countKnown(pieces));
  const best = languages.filter((_, index) => known[index] === Math.max(...known));
  return best.find(({ language }) => locale.split('-')[0] === language) ?? best[0]!;
}

type Meaning = Pick<Word, 'senses'> & Partial<Pick<Word, 'isName' | 'plain' | 'date' | 'first' | 'parts'>>;

function joined(pieces: readonly Piece[], meaning: Meaning): Word {
  const first = pieces[0]!;
  const last = pieces.at(-1)!;
  return {
    text: pieces.map(({ text }) => text).join(' '),
    plain: pieces.map(({ plain }) => plain).join(' '),
    start: first.start,
    end: last.end,
    isQuoted: pieces.length === 1 && first.isQuoted,
    ...meaning,
  };
}

/** The longest name of the page that starts at a piece, slips of the pen forgiven; null when none does. */
function nameAt(
  pieces: readonly Piece[],
  at: number,
  { names, words, known }: PageWords,
): readonly string[] | null {
  let longest: readonly string[] | null = null;
  for (const name of names) {
    if (longest && name.length <= longest.length) continue;
    const isHere = name.every((word, offset) => {
      const piece = pieces[at + offset];
      if (!piece || piece.isQuoted) return false;
      return (
        piece.plain === word ||
        isSameWord(piece.plain, word) ||
        (!words.has(piece.plain) && !known.has(piece.plain) && isSlipOf(piece.plain, word))
      );
    });
    if (isHere) longest = name;
  }
  return longest;
}

/**
 * The words of a sentence with what they stand for.
 *
 *   1 names of the page, so that their words are no orders
 *   2 phrases of the language, then words of English that schemas use
 *   3 words of other languages for what the page has
 *   4 slips of the pen, first in words of the language, then in words of the page
 */
export function understandWords(pieces: readonly Piece[], dictionary: Dictionary): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < pieces.length;) {
    const { word, length } = wordAt(pieces, at, dictionary);
    words.push(word);
    at += length;
  }
  return words;
}

function wordAt(
  pieces: readonly Piece[],
  at: number,
  dictionary: Dictionary,
): { word: Word; length: number } {
  const { language, english, page, translations } = dictionary;
  const piece = pieces[at]!;
  if (piece.isQuoted) return { word: joined([piece], { senses: [], isName: true }), length: 1 };
  if (piece.date !== undefined)
    return {
      word: joined([piece], { senses: [piece.plain], date: piece.date, first: piece.first }),
      length: 1,
    };
  const name = nameAt(pieces, at, page);
  if (name) {
    const own = pieces.slice(at, at + name.length);
    const parts = understandWords(own, { ...dictionary, page: { ...page, names: [] } });
    const word = joined(own, { senses: [], isName: true, plain: name.join(' '), parts });
    return { word, length: name.length };
  }
  const isOfPage = page.words.has(piece.plain);
  const match =
    language.match(pieces, at) ??
    (isOfPage ? null : language.matchEnding(piece.plain)) ??
    foreign(english.match(pieces, at) ?? (isOfPage ? null : english.matchEnding(piece.plain)));
  const translated = isOfPage ? null : translations.match(pieces, at);
  if (translated && translated.length >= (match?.length ?? 0)) {
    const own = pieces.slice(at, at + translated.length);
    return { word: joined(own, translation(translated.words, match)), length: own.length };
  }
  if (match) {
    const own = pieces.slice(at, at + match.length);
    const isMeant = isOfPage && match.length === 1 && isPointedAt(pieces, at, language);
    const told = isMeant ? match.senses.filter((sense) => sense !== 'filler') : match.senses;
    const senses = [...new Set([...told, ...plainSenses(own)])];
    return { word: joined(own, { senses }), length: match.length };
  }
  // `owner Ines`: what is written as a name is no slip, but in German all nouns are.
  const isNamed = at > 0 && language.language !== 'de' && /^\p{Lu}\p{Ll}/u.test(piece.text);
  return { word: unknown(piece, isNamed, dictionary), length: 1 };
}

/** `the kind`, `by kind`: a word of the page that mostly says nothing is meant after these. */
function isPointedAt(pieces: readonly Piece[], at: number, language: LexiconIndex): boolean {
  const before = at > 0 ? language.match(pieces, at - 1) : null;
  return before?.senses.some((sense) => sense === 'the' || sense === 'at:by') ?? false;
}

/** What the page calls it, beside what the word means for itself. */
function translation(words: readonly string[], match: PhraseMatch | null): Meaning {
  const senses = [...new Set([...(match?.senses ?? []), ...words])];
  if (match) return { senses };
  return words.length > 1
    ? { senses: [], isName: true, plain: words.join(' ') }
    : { senses, plain: words[0] ?? '' };
}

/** Names of senses that a word of a longer phrase does not have for itself: `the` of `at the top`. */
const idle = new Set(['the', 'it', 'all', 'and', 'not', 'yes', 'page', 'first', 'last']);

/** A word may always stand for itself, in a phrase where it says something. */
function plainSenses(pieces: readonly Piece[]): string[] {
  const plains = pieces.map(({ plain }) => plain);
  return pieces.length === 1 ? plains : plains.filter((plain) => !idle.has(plain));
}

/** Of a language that the sentence is not written in only what names things counts. */
function foreign(match: PhraseMatch | null): PhraseMatch | null {
  if (!match) return null;
  const senses = match.senses.filter(
    (sense) =>
      !isOrderSense(sense) &&
      !isLeadSense(sense) &&
      !sense.startsWith('no:') &&
      sense !== 'filler' &&
      sense !== 'the' &&
      sense !== 'it',
  );
  return senses.length > 0 ? { length: match.length, senses } : null;
}

const isKnown = (word: string, { known }: PageWords): boolean =>
  known.has(word) || known.has(word.replace(/s$/u, ''));

function unknown(piece: Piece, isNamed: boolean, { language, page }: Dictionary): Word {
  const isFixed = page.words.has(piece.plain) || isKnown(piece.plain, page) || /\d/u.test(piece.plain);
  if (isFixed || isDense(piece.text)) return joined([piece], { senses: [piece.plain] });
  const slip = isNamed ? null : language.matchSlip(piece.plain);
  if (slip) return joined([piece], { senses: slip.senses });
  const meant = [...page.words].find((word) => isSlipOf(piece.plain, word)) ?? piece.plain;
  return joined([piece], { senses: [meant], plain: meant });
}
