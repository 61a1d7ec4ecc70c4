import { isDense } from '../../understand/words/fold.js';
import { readDates } from '../../understand/dates/deadline.js';
import { lexicons } from '../lexicon/lexicons.js';
import type { Clause } from './clauses/Clause.js';
import { languageOf } from './languageOf.js';
import { cutDense } from './words/cutDense.js';
import { leadsFirst } from './clauses/leadsFirst.js';
import { LexiconIndex } from './meanings/LexiconIndex.js';
import { readClauses } from './clauses/readClauses.js';
import { readWords, type DatedStretch, type Piece } from './words/readWords.js';
import { Translations } from './meanings/Translations.js';
import {
  chooseLanguage,
  understandWords,
  type Dictionary,
  type PageWords,
} from './meanings/understandWords.js';

/** The orders of a sentence and the language they are in. */
export interface Orders {
  readonly clauses: readonly Clause[];
  readonly language: string;
}

/**
 * Reads a sentence by the words of the page and of the languages.
 *
 * @param now For days without a year, in milliseconds since 1970.
 */
export function readOrders(text: string, page: PageWords, now: number): Orders {
  const languages = lexicons.map((lexicon) => new LexiconIndex(lexicon));
  const translations = new Translations(page.words);
  const known = new Set(translations.phrases);
  const cut = (pieces: readonly Piece[], language: LexiconIndex): Piece[] =>
    cutDense(pieces, (word) => language.starts(word) || page.words.has(word) || known.has(word));
  const pieces = readWords(text);
  const language = isDense(text)
    ? chooseDense(text, pieces, languages, cut)
    : chooseLanguage(pieces, languages, page.locale);
  const all = cut(readWords(text, daysIn(text, now, language.language)), language);
  const dictionary: Dictionary = { language, english: languages[0]!, page, translations };
  const read = (dictionary: Dictionary): Clause[] => {
    const words = understandWords(all, dictionary);
    return readClauses(language.hasPostpositions ? leadsFirst(words) : words, text);
  };
  const clauses = read(dictionary);
  // A sentence such as "add a deal" may itself be the name of a form: then its words are orders after all.
  const hasOrder = clauses.some(({ verb }) => verb !== null);
  return {
    clauses: hasOrder ? clauses : read({ ...dictionary, page: { ...page, names: [] } }),
    language: language.language,
  };
}

/** Of the languages without spaces, the one that knows most of the characters. */
function chooseDense(
  text: string,
  pieces: readonly Piece[],
  languages: readonly LexiconIndex[],
  cut: (pieces: readonly Piece[], language: LexiconIndex) => Piece[],
): LexiconIndex {
  const hasKana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
  const rated = languages.map((language) => {
    const knownLength = cut(pieces, language)
      .filter(({ plain }) => language.starts(plain))
      .reduce((sum, { text: { length } }) => sum + length, 0);
    return knownLength + (hasKana && language.language === 'ja' ? text.length : 0);
  });
  return languages[rated.indexOf(Math.max(...rated))]!;
}

/** The days and months that a sentence names; years alone are numbers. */
function daysIn(text: string, now: number, language: string): DatedStretch[] {
  return readDates(text, now, languageOf(language))
    .filter(({ precision }) => precision !== 'year')
    .map(({ start, end, date, first }) => ({ start, end, date, first }));
}
