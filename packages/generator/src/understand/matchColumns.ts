import type { ColumnProfile, TableProfile } from './profileData.js';
import { fold } from './fold.js';
import { impliedMeasures, type ImpliedMeasure } from './lexicon/implied.js';
import { glossary } from './lexicon/glossary.js';
import { lexicons, type Language } from './lexicon/index.js';
import { senseIndexes } from './lexicon/senses.js';
import { findMentions } from './mentions.js';
import type { Token } from './tokens.js';
import { isTypoOf } from './typos.js';

/** Columns that words of a question may mean, the likeliest first. */
export interface ColumnMatch {
  readonly columns: readonly ColumnProfile[];
  /** First and last word of the question, the end exclusive. */
  readonly from: number;
  readonly to: number;
  /** How it is reduced, where the words say no more than that: `heaviest`. */
  readonly op?: ImpliedMeasure['op'];
}

const stem = (word: string) => word.replace(/(?:ies|es|s|x)$/u, '').replace(/y$/u, '');

/** `population` means a column called `pop`. */
const isShort = (asked: string, own: string) =>
  own.length >= 3 && asked.length >= own.length + 3 && asked.startsWith(own);

const sameWord = (asked: string, own: string) =>
  isShort(asked, own) ||
  asked === own ||
  (asked.length > 3 && stem(asked) === stem(own)) ||
  (asked.length > 4 && isTypoOf(asked, own));

function wordsOf(column: ColumnProfile): string[] {
  const spaced = column.label.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return fold(spaced)
    .split(/[^\p{L}\p{N}%$]+/u)
    .filter(Boolean);
}

interface Candidate extends ColumnMatch {
  readonly score: number;
}

/** Finds the columns that a question names: by their words, initials, meaning in any language, or with typing errors. */
export function matchColumns(
  tokens: readonly Token[],
  profile: TableProfile,
  language: Language,
): ColumnMatch[] {
  const asked = tokens.map(({ folded }) => folded);
  const found: Candidate[] = [];
  for (const column of profile.columns) {
    const words = wordsOf(column);
    for (let from = 0; from < asked.length; from += 1) {
      const length = runLength(asked, from, words);
      const hits = length.matched;
      if (hits > 0 && isTelling(words, asked.slice(from, from + length.length), hits))
        found.push({
          columns: [column],
          from,
          to: from + length.length,
          score: hits * 10 + (hits / words.length) * 6,
        });
      if (words.length > 2 && asked[from] === words.map(([letter]) => letter).join(''))
        found.push({ columns: [column], from, to: from + 1, score: 14 });
    }
    found.push(...byMeaning(column, tokens, language));
  }
  const named = settle(found);
  return [...named, ...implied(asked, profile, named)].toSorted((a, b) => a.from - b.from);
}

/** Columns that are not named but meant: `heaviest` asks for a weight. Where one of them is named too, that one is meant. */
function implied(
  asked: readonly string[],
  profile: TableProfile,
  named: readonly ColumnMatch[],
): ColumnMatch[] {
  const numbers = profile.columns.filter(({ role }) => role === 'measure');
  return impliedMeasures.flatMap(({ op, columns, words }) => {
    const at = phraseIn(asked, words);
    if (!at || named.some(({ from, to }) => at.from < to && at.to > from)) return [];
    const meant = columns.flatMap((wish) => numbers.filter((column) => isCalled(column, wish)));
    const distinct = [...new Set(meant)];
    const isNamed = named.some((match) => match.columns.some((column) => distinct.includes(column)));
    return distinct.length === 0 || isNamed ? [] : [{ columns: distinct, ...at, op }];
  });
}

/** Where one of some phrases stands among words. */
function phraseIn(asked: readonly string[], phrases: readonly string[]): { from: number; to: number } | null {
  for (const phrase of phrases) {
    const words = fold(phrase).split(' ');
    const from = asked.findIndex((_, at) => words.every((word, n) => asked[at + n] === word));
    if (from >= 0) return { from, to: from + words.length };
  }
  return null;
}

/** Whether a column's name has all the words, in any of the languages. */
function isCalled(column: ColumnProfile, wish: string): boolean {
  const words = wordsOf(column);
  return wish
    .split(' ')
    .every((word) =>
      [word, ...glossary.filter((row) => row.includes(word)).flat()].some((one) => words.includes(fold(one))),
    );
}

const filler = new Set([
  'of',
  'in',
  'the',
  'per',
  'by',
  'and',
  'a',
  'to',
  'for',
  'is',
  'year',
  'time',
  'g',
  'mm',
  'min',
  'as',
]);

/** One word of a longer name is enough when it is not a filler. */
function isTelling(words: readonly string[], asked: readonly string[], hits: number): boolean {
  if (hits === words.length) return true;
  return asked.some((word) => !filler.has(word) && word.length > 2);
}

/** How many words from here on are words of the name, in any order, fillers between them allowed. */
function runLength(
  asked: readonly string[],
  from: number,
  words: readonly string[],
): { length: number; matched: number } {
  const left = [...words];
  let matched = 0;
  let length = 0;
  for (let at = from; at < asked.length; at += 1) {
    const hit = left.findIndex((word) => sameWord(asked[at]!, word));
    if (hit < 0) break;
    left.splice(hit, 1);
    matched += 1;
    length = at - from + 1;
  }
  return { length, matched };
}

/** By what a name means: `Umsatz` finds `Revenue`. */
function byMeaning(column: ColumnProfile, tokens: readonly Token[], language: Language): Candidate[] {
  const own = new Set<string>();
  for (const index of Object.keys(lexicons) as Language[]) {
    for (const sense of senseIndexes[index].get(fold(column.label)) ?? [])
      if (['attribute', 'metric', 'entity'].includes(sense.kind) && !sense.isWeak)
        own.add(`${sense.kind}/${sense.id}`);
  }
  const words = wordsOf(column);
  const equivalents = new Set(
    glossary
      .filter((row) => row.some((word) => words.includes(word) || fold(word) === words.join(' ')))
      .flatMap((row) => row.map(fold)),
  );
  if (own.size === 0 && equivalents.size === 0) return [];
  return tokens.flatMap((token, from): Candidate[] => {
    const { mentions } = findMentions(token.text, language);
    const isEquivalent = equivalents.has(token.folded) || equivalents.has(stem(token.folded));
    const isSame =
      isEquivalent ||
      mentions.some(({ senses }) =>
        senses.some(({ kind, id, isWeak }) => !isWeak && own.has(`${kind}/${id}`)),
      );
    return isSame ? [{ columns: [column], from, to: from + 1, score: isEquivalent ? 9 : 8 }] : [];
  });
}

/** The best reading of each stretch; readings of the same stretch and strength stay beside each other. */
function settle(found: readonly Candidate[]): ColumnMatch[] {
  const taken: Candidate[] = [];
  for (const candidate of found.toSorted((a, b) => b.score - a.score)) {
    const other = taken.find(({ from, to }) => candidate.from < to && candidate.to > from);
    if (!other) taken.push(candidate);
    else if (other.from === candidate.from && other.to === candidate.to && other.score - candidate.score < 4)
      taken.splice(taken.indexOf(other), 1, { ...other, columns: [...other.columns, ...candidate.columns] });
  }
  return taken.toSorted((a, b) => a.from - b.from);
}
