import { isNumeric } from '../columns/columnRoles.js';
import type { ColumnWords } from '../columns/columnWords.js';
import type { ColumnProfile } from '../../tables/profileData.js';
import type { Asked, AskedGroup, Side } from '../Question.js';
import type { Reading } from '../Reading.js';
import { siblingsFor, type Siblings } from './siblings.js';

/**
 * Where groups stand in several columns of one kind and none of them is said: the columns, and what is added up beside
 * each. `goals by team` takes home goals of the home team and away goals of the away team. Null for any other question.
 */
export function sidesOf(
  { headings, tokens }: Reading,
  [group, ...others]: readonly AskedGroup[],
  [measure, ...more]: readonly Asked[],
): readonly Side[] | null {
  const isPlain = group && others.length === 0 && group.unit === undefined && more.length === 0;
  if (!isPlain || !measure || measure.part || measure.combine) return null;
  const { column } = group;
  const siblings = sidesWith(column, headings);
  const isSaid = siblings?.marks.some((mark) => tokens.some(({ folded }) => folded === mark));
  if (!siblings || isSaid) return null;
  if (!measure.column) return siblings.columns.map((one) => ({ column: one }));
  if (measure.op !== 'sum') return null;
  const sides = siblings.columns.map((one, at): Side => {
    const amount = amountOf(measure.column!, siblings.marks[at]!, headings);
    return { column: one, amount: amount ?? measure.column! };
  });
  // Either each side has a number of its own, or all share one that the data holds.
  const isWhole = sides.every(({ amount }) => amount !== measure.column);
  return isWhole || measure.column.formula === undefined ? sides : null;
}

/** `wins away`: of what is counted of both sides, that of the side whose column groups. */
export function ofSaidSide(
  { headings }: Reading,
  [group, ...others]: readonly AskedGroup[],
  measures: readonly Asked[],
): readonly Asked[] {
  const siblings = group && others.length === 0 ? sidesWith(group.column, headings) : null;
  const mark = siblings?.marks[siblings.columns.indexOf(group!.column)];
  return measures.map((measure) => {
    const own = mark && measure.column?.formula ? amountOf(measure.column, mark, headings) : undefined;
    return own ? { ...measure, column: own } : measure;
  });
}

/** The columns of one kind that the same groups stand in: teams at home and away. */
const sidesWith = (column: ColumnProfile, headings: readonly ColumnWords[]): Siblings | null =>
  siblingsFor(
    column,
    headings,
    ({ options = [], role }) =>
      role === column.role && options.some(({ value }) => column.options?.some((own) => own.value === value)),
  );

/** What a column counts of one side alone. */
const amountOf = ({ label }: ColumnProfile, mark: string, headings: readonly ColumnWords[]) =>
  headings.find(
    (heading) => isNumeric(heading.column) && same(heading.words, [...wordsOf(label), ...mark.split(' ')]),
  )?.column;

const wordsOf = (label: string) => label.toLowerCase().split(/\s+/u);

const same = (words: readonly string[], wanted: readonly string[]) =>
  words.length === new Set(wanted).size && wanted.every((word) => words.includes(word));
