import type { ColumnProfile } from '../../tables/profileData.js';
import type { ColumnWords } from '../columns/columnWords.js';
import { nameInFormula } from '../columns/nameInFormula.js';
import { makeAWhole } from '../lexicon/families.js';

/** Columns of one kind that make a whole together, and what they are called without the words that set them apart. */
export interface Siblings {
  readonly columns: readonly ColumnProfile[];
  /** The word that each column has for itself. */
  readonly marks: readonly string[];
  readonly name: string;
}

/** What columns are of together, such as goals of home and away goals; null where they are no parts of one whole. */
export function siblingsOf(
  columns: readonly ColumnProfile[],
  headings: readonly ColumnWords[],
  isAlike = false,
): Siblings | null {
  if (columns.length < 2) return null;
  const words = columns.map((column) => headings.find((one) => one.column === column)?.words ?? []);
  const shared = words[0]!.filter((word) => words.every((own) => own.includes(word)));
  const marks = words.map((own) => own.filter((word) => !shared.includes(word)).join(' '));
  return (shared.length > 0 || isAlike) && makeAWhole(marks)
    ? { columns, marks, name: shared.join(' ') }
    : null;
}

/** All columns that are of one kind with a given one, itself among them. */
export function siblingsFor(
  column: ColumnProfile,
  headings: readonly ColumnWords[],
  isLike: (other: ColumnProfile) => boolean,
): Siblings | null {
  const others = headings
    .map((heading) => heading.column)
    .filter((other) => other !== column && isLike(other) && siblingsOf([column, other], headings, true));
  return siblingsOf([column, ...others], headings, true);
}

/** A column that adds up others row by row. */
export function sumOf({ columns, name }: Siblings, taken: readonly string[]): ColumnProfile {
  const [first] = columns;
  const label = name.charAt(0).toUpperCase() + name.slice(1);
  const parts = columns.map((column) => column.formula ?? nameInFormula(column.key));
  let key = label;
  while (taken.includes(key)) key = `${key}_`;
  return {
    ...first!,
    key,
    label,
    role: 'measure',
    // Where none of them is known, as of a match that was not played yet, neither is their sum.
    formula: `if(${parts.map((part) => `isblank(${part})`).join(' and ')}, null, ${parts.map((part) => `coalesce(${part}, 0)`).join(' + ')})`,
    sum: columns.reduce((sum, column) => sum + column.sum, 0),
    max: columns.reduce((sum, { max }) => sum + Number(max ?? 0), 0),
    filled: Math.max(...columns.map(({ filled }) => filled)),
  };
}
