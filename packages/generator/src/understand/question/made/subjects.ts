import { marksOf } from '../../tables/marks.js';
import type { Asked } from '../Question.js';
import type { Reading } from '../Reading.js';

const subjectWords =
  /^(?:subjects?|fach|facher|fachern|schulfacher|asignaturas?|materias?|matieres?|disciplinas?|科目|学科|教科)$/u;

/** Where a question says subjects of which each has a column of marks; -1 where it does not. */
export function subjectAt({
  tokens,
  columns,
  profile,
}: Pick<Reading, 'tokens' | 'columns' | 'profile'>): number {
  const at = tokens.findIndex(({ folded }) => subjectWords.test(folded));
  const isColumn = columns.some(({ from, to, isPartial }) => !isPartial && at >= from && at < to);
  return isColumn || marksOf(profile.columns).length === 0 ? -1 : at;
}

/** `average mark in each subject`, where each has a column of its own. */
export const marksAsked = (reading: Reading): Asked[] =>
  subjectAt(reading) < 0 ? [] : marksOf(reading.profile.columns).map((column) => ({ op: 'avg', column }));
