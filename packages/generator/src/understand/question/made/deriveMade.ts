import type { Where } from '@vitrine/schema';
import type { ColumnProfile } from '../../tables/profileData.js';
import type { Asked, AskedGroup, Question } from '../Question.js';
import type { Reading } from '../Reading.js';

/** The columns that a question is over and the data does not have, each with its formula. */
export function deriveMade(
  { headings, columns }: Reading,
  measures: readonly Asked[],
  conditions: readonly Where[],
  groups: readonly AskedGroup[],
): Question['derive'] {
  const said = JSON.stringify(conditions);
  const all = [
    ...columns.flatMap((match) => match.columns),
    ...headings.map(({ column }) => column),
    ...measures.flatMap(({ column, combine }) => [
      ...(column ? [column] : []),
      ...(combine?.terms.map((term) => term.column) ?? []),
    ]),
  ];
  const isUsed = (column: ColumnProfile) =>
    groups.some((group) => group.column === column) ||
    measures.some(
      (one) => one.column === column || one.combine?.terms.some((term) => term.column === column),
    ) ||
    said.includes(JSON.stringify(column.key));
  return all.flatMap((column) =>
    column.formula !== undefined && isUsed(column) ? [{ as: column.key, formula: column.formula }] : [],
  );
}
