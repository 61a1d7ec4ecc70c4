import { fold, isDense } from '../../words/fold.js';
import { lexicons, type Language } from '../../lexicon/index.js';
import { senseIndexOf } from '../../lexicon/senses.js';
import type { ColumnProfile } from '../../tables/profileData.js';
import { glossary } from '../lexicon/glossary.js';
import { unitInHeading, unitNamed, type MeasureUnit } from '../lexicon/measureUnits.js';

/** What a column's heading says. */
export interface ColumnWords {
  readonly column: ColumnProfile;
  readonly words: readonly string[];
  /** What the whole heading means, in any language. */
  readonly whole: ReadonlySet<string>;
  /** What single words of it mean. */
  readonly parts: ReadonlySet<string>;
  readonly unit: MeasureUnit | undefined;
}

const languages = Object.keys(lexicons) as Language[];
const foldedGlossary = glossary.map((row) => new Set(row.map(fold)));

/** A word without the endings of plurals. */
export const stem = (word: string) => word.replace(/(?:ies|es|s|x)$/u, '').replace(/y$/u, '');

/** What a folded word or phrase means: senses of the lexicons of some languages, rows of the glossary. */
export function conceptsOf(phrase: string, among: readonly Language[] = languages): string[] {
  const forms = [...new Set([phrase, phrase.replace(/s$/u, ''), stem(phrase), phrase.replace(/e?n$/u, '')])];
  const senses = among.flatMap((language) =>
    forms.flatMap((form) =>
      (senseIndexOf(language).get(form) ?? []).flatMap(({ kind, id, isWeak }) =>
        !isWeak && (kind === 'attribute' || kind === 'metric' || kind === 'entity') ? `${kind}/${id}` : [],
      ),
    ),
  );
  return [...senses, ...glossaryRowsOf(...forms)];
}

/** The rows of the glossary that have one of some words. */
export const glossaryRowsOf = (...forms: readonly string[]): string[] =>
  foldedGlossary.flatMap((row, at) => (forms.some((form) => row.has(form)) ? `row/${at}` : []));

/** The words of a heading: `worldwideGross (USD)` is worldwide, gross, usd. */
function wordsOf({ label }: Pick<ColumnProfile, 'label'>): string[] {
  const spaced = label.replace(/(?<=\p{Ll}{2})(\p{Lu})/gu, ' $1');
  return fold(spaced)
    .split(/[^\p{L}\p{N}%$]+/u)
    .filter(Boolean);
}

/** What the headings of a table say. */
export function readHeadings(columns: readonly ColumnProfile[]): ColumnWords[] {
  return columns.map((column) => {
    const words = wordsOf(column);
    const whole = fold(column.label.replace(/[([][^)\]]*[)\]]/gu, ' '))
      .replace(/\s+/gu, ' ')
      .trim();
    const parts = isDense(whole) ? piecesOf(whole) : words;
    return {
      column,
      words,
      whole: new Set([...conceptsOf(whole), ...conceptsOf(words.join(' '))]),
      parts: new Set(
        parts.flatMap((word) => (word.length > 2 || isDense(word) ? conceptsOf(word) : glossaryRowsOf(word))),
      ),
      unit: unitInHeading(column.label) ?? unitOfFormat(column.format),
    };
  });
}

const unitOfFormat = (format: ColumnProfile['format']): MeasureUnit | undefined =>
  typeof format === 'object' && format.unit ? unitNamed(format.unit) : undefined;

/** The parts that a heading without spaces may be made of: 売上金額 of 売上 and 金額. */
function piecesOf(heading: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < heading.length - 1; from += 1)
    for (let to = from + 2; to <= Math.min(heading.length, from + 6); to += 1)
      if (to - from < heading.length) pieces.push(heading.slice(from, to));
  return pieces;
}

/** Whether a column's heading has all the words of a wish, in any of the languages. */
export function isCalled({ words, whole, parts }: ColumnWords, wish: string): boolean {
  return fold(wish)
    .split(' ')
    .every(
      (word) =>
        words.some((own) => own === word || stem(own) === stem(word)) ||
        conceptsOf(word, ['en']).some((concept) => whole.has(concept) || parts.has(concept)),
    );
}

/** The first of some columns that is called as one of some wishes, the likeliest wish first. */
export const calledAny = (
  columns: readonly ColumnProfile[],
  headings: readonly ColumnWords[],
  wishes: readonly string[],
) =>
  wishes
    .map(
      (wish) =>
        headings.find((heading) => columns.includes(heading.column) && isCalled(heading, wish))?.column,
    )
    .find(Boolean);
