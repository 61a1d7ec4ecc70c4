import type { ColumnProfile } from '../tables/profileData.js';
import type { Named } from './opOf.js';
import type { Asked } from './Question.js';
import { isBy, type Reading } from './Reading.js';

/** `liters per 100 km`, where other words of the question only say again what is per what; null for any other question. */
export function ratioIn(reading: Reading, named: readonly Named[]): Asked | null {
  const right = named.find(({ match }) => match.factor !== undefined && isBy(reading, match.from, match.to));
  const left = named.findLast((one) => right && one.match.to <= right.match.from);
  if (!left || !right || left.column === right.column) return null;
  const { factor = 1 } = right.match;
  const isAbout = named.every(({ column }) => column === left.column || column === right.column);
  return isAbout ? quotient(left.column, right.column, factor === 1 ? {} : { factor }) : null;
}

/** One column by another, each added up. */
export const quotient = (
  left: ColumnProfile,
  right: ColumnProfile,
  also: Pick<NonNullable<Asked['combine']>, 'isShare' | 'factor'> = {},
): Asked => ({
  op: 'sum',
  column: left,
  combine: {
    sign: '/',
    terms: [
      { op: 'sum', column: left },
      { op: 'sum', column: right },
    ],
    ...also,
  },
});
