import { isNumeric } from '../columns/columnRoles.js';
import type { Asked, AskedGroup, Side } from '../Question.js';
import type { Reading } from '../Reading.js';
import { siblingsFor } from './siblings.js';

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
  const siblings = siblingsFor(
    column,
    headings,
    ({ options = [], role }) =>
      role === column.role && options.some(({ value }) => column.options?.some((own) => own.value === value)),
  );
  const isSaid = siblings?.marks.some((mark) => tokens.some(({ folded }) => folded === mark));
  if (!siblings || isSaid) return null;
  if (!measure.column) return siblings.columns.map((one) => ({ column: one }));
  if (measure.op !== 'sum') return null;
  const words = wordsOf(measure.column.label);
  const sides = siblings.columns.map((one, at): Side => {
    const mark = siblings.marks[at]!;
    const amount = headings.find(
      (heading) => isNumeric(heading.column) && same(heading.words, [...words, ...mark.split(' ')]),
    )?.column;
    return { column: one, amount: amount ?? measure.column! };
  });
  // Either each side has a number of its own, or all share one that the data holds.
  const isWhole = sides.every(({ amount }) => amount !== measure.column);
  return isWhole || measure.column.formula === undefined ? sides : null;
}

const wordsOf = (label: string) => label.toLowerCase().split(/\s+/u);

const same = (words: readonly string[], wanted: readonly string[]) =>
  words.length === new Set(wanted).size && wanted.every((word) => words.includes(word));
