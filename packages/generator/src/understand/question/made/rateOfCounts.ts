import type { ColumnProfile } from '../../tables/profileData.js';
import { calledAny } from '../columns/columnWords.js';
import { isNumeric } from '../columns/columnRoles.js';
import { nameInFormula } from '../columns/nameInFormula.js';
import type { Named } from '../opOf.js';
import type { Asked } from '../Question.js';
import { quotient } from '../ratios.js';
import { signsOf, type Reading } from '../Reading.js';

/** What columns of all pieces may be called, and of those that the others are set against. */
const wholes = ['produced', 'total', 'inspected', 'tested', 'attempts'];
const counterparts = ['good', 'passed', 'accepted'];

/** `scrap rate` of a table that counts good pieces and scrap, or scrap out of all pieces: its part of both, or of all. */
export function rateOfCounts(reading: Reading, [named, ...others]: readonly Named[]): Asked | null {
  const column = named?.column;
  const isAsked =
    column !== undefined &&
    others.every((one) => one.column === column) &&
    column.aggregate === 'sum' &&
    column.format === undefined &&
    signsOf(reading, 'rate').some(({ from }) => from === named!.match.to);
  if (!isAsked) return null;
  const counts = reading.profile.columns.filter(
    (one) => one !== column && isNumeric(one) && one.aggregate === 'sum' && one.format === undefined,
  );
  const whole = calledAny(counts, reading.headings, wholes);
  if (whole && whole.sum >= column.sum) return quotient(column, whole, { isShare: true });
  const rest = calledAny(counts, reading.headings, counterparts);
  return rest ? quotient(column, together(column, rest), { isShare: true }) : null;
}

const together = (left: ColumnProfile, right: ColumnProfile): ColumnProfile => ({
  ...right,
  key: `${left.label} + ${right.label}`,
  label: `${left.label} + ${right.label}`,
  formula: [left, right].map(({ key }) => `coalesce(${nameInFormula(key)}, 0)`).join(' + '),
  sum: left.sum + right.sum,
});
