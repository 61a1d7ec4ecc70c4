import type { ColumnMatch } from '../columns/ColumnMatch.js';
import type { ColumnProfile } from '../../tables/profileData.js';
import { groupableIn, isNumeric } from '../columns/columnRoles.js';
import { idOf } from '../columns/idColumns.js';
import type { Asked, AskedGroup } from '../Question.js';
import type { Ranking } from '../ranking.js';
import { isBy, says, saysGrammar, type Reading } from '../Reading.js';

/** From here on nobody looks at each of them, and their average is meant. */
const many = 25;

/** What is asked, once what it is an average over is no group. */
interface Averaged {
  readonly groups: readonly AskedGroup[];
  readonly measures: readonly Asked[];
}

/** `average number of gifts per donor`: what there is by how many different ones, and no bar for each. */
export function perEach(
  reading: Reading,
  groups: readonly AskedGroup[],
  measures: readonly Asked[],
  { direction }: Ranking,
): Averaged {
  const asked: Averaged = { groups, measures };
  const [measure, ...others] = measures;
  const isAverage = says(reading, 'average') || saysGrammar(reading, 'average');
  const match = reading.columns.find((one) => isOfMany(one, reading) && isBy(reading, one.from, one.to));
  if (!isAverage || direction !== null || !measure || others.length > 0 || !match) return asked;
  if (measure.combine || measure.part || measure.op === 'countDistinct') return asked;
  const column = countedBy(match, reading)!;
  const isAdded = measure.column === undefined || measure.column.aggregate === 'sum';
  if (!isAdded || column.distinct >= reading.profile.rowCount) return asked;
  const whole: Asked & { column: typeof column } = measure.column
    ? { op: 'sum', column: measure.column }
    : { op: 'count', column };
  return {
    groups: groups.filter((group) => !match.columns.includes(group.column)),
    measures: [
      {
        op: 'sum',
        column: whole.column,
        combine: {
          sign: '/',
          terms: [
            { op: whole.op, column: whole.column },
            { op: 'countDistinct', column },
          ],
        },
      },
    ],
  };
}

const isOfMany = (match: ColumnMatch, reading: Reading): boolean => {
  const column = match.combine || match.factor !== undefined ? undefined : countedBy(match, reading);
  return column !== undefined && column.role !== 'time' && column.distinct > many;
};

/** The column by which they are told apart. */
const countedBy = ({ columns }: ColumnMatch, { headings }: Reading): ColumnProfile | undefined =>
  columns.map((one) => (isNumeric(one) ? undefined : idOf(one, headings))).find(Boolean) ??
  groupableIn(columns);
