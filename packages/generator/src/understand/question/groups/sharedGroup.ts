import type { ColumnProfile } from '../../tables/profileData.js';
import { flagOf } from '../conditions/flags.js';
import { calledAny } from '../columns/columnWords.js';
import type { ColumnMatch } from '../columns/ColumnMatch.js';
import type { AskedGroup } from '../Question.js';
import { isGroupable, isNumeric } from '../columns/columnRoles.js';
import { says, saysGrammar, type Reading } from '../Reading.js';
import { isRowNoun } from '../rowNoun.js';
import { classWidth } from './classGroup.js';

/** `share of the regions in revenue`, `distribution of ratings`: what is divided up. */
export function sharedGroup(
  reading: Reading,
  used: ReadonlySet<ColumnMatch>,
  isOfState: boolean,
): AskedGroup | undefined {
  const isDistribution = says(reading, 'distribution');
  if (!isDistribution && !says(reading, 'share') && !saysGrammar(reading, 'share')) return undefined;
  const free = reading.columns.filter((match) => !used.has(match) && !match.combine);
  for (const match of free) {
    const column = match.columns.find(
      (one) => isGroupable(one) && one.role !== 'time' && one.role !== 'identity' && one.role !== 'name',
    );
    // `share of products over 1000` of dozens of them is that of the rows.
    const isOfRows = match.isPartial === true && isRowNoun(reading, match.from);
    if (column && isOfState && (isOfRows || isWho(reading, column) || column.distinct > mostDivided))
      continue;
    if (column && !flagOf(column)) return { column };
    if (column && isDistribution) return { column };
    const number = match.columns.find(isNumeric);
    if (number && isDistribution && free.length === 1)
      return number.distinct <= 12 ? { column: number } : { column: number, step: classWidth(number) };
  }
  return undefined;
}

/** Nobody looks at a part for each of more. */
const mostDivided = 12;

const people = [
  'customer',
  'client',
  'patient',
  'student',
  'employee',
  'donor',
  'tenant',
  'passenger',
  'user',
];

/** `percentage of patients who waited`: who the rows are of, and not what is divided up. */
const isWho = ({ headings }: Reading, column: ColumnProfile): boolean =>
  calledAny([column], headings, people) !== undefined;
