import type { ColumnProfile } from '../../tables/profileData.js';
import { isGroupable, isNumeric } from '../columns/columnRoles.js';
import type { ColumnMatch } from '../columns/ColumnMatch.js';
import { limitedUnit } from '../groups/limitedUnit.js';
import { timeColumnOf } from './periodConditions.js';
import type { Asked } from '../Question.js';
import { leads, namesAt, type Reading } from '../Reading.js';

/**
 * What of each group a number limits: `days with more than 100 scrap` the sum of each day, `courses with an average rating below 3` the average
 * of each course. Null where it limits rows.
 */
export function groupLimit(
  reading: Reading,
  column: ColumnProfile,
  match: ColumnMatch | undefined,
  number: { readonly from: number },
): Asked | null {
  if (!isNumeric(column)) return null;
  const unit = limitedUnit(reading);
  const time = timeColumnOf(reading);
  if (unit && unit.at < number.from && time?.role === 'time') return { op: column.aggregate, column };
  const op = match && saidOf(reading, match);
  return op && isGroupNamed(reading, match) ? { op, column } : null;
}

/** Whether the number that is limited is said to be an average or a sum. */
function saidOf(reading: Reading, { from, to }: ColumnMatch): 'avg' | 'sum' | null {
  const isSaid = (name: string) => leads(reading, from, name) || namesAt(reading, to).includes(name);
  if (isSaid('average')) return 'avg';
  return isSaid('sum') ? 'sum' : null;
}

/** Whether something is named of which there are several rows each. */
const isGroupNamed = ({ columns, profile }: Reading, limited: ColumnMatch): boolean =>
  columns.some(
    (match) =>
      match !== limited &&
      !match.isGuess &&
      match.columns.some(
        (column) =>
          isGroupable(column) &&
          column.role !== 'time' &&
          column.type !== 'number' &&
          column.distinct < profile.rowCount * 0.9,
      ),
  );
