import { fold } from '../words/fold.js';
import { nameInFormula } from '../question/columns/nameInFormula.js';
import { readable } from './columnNames.js';
import { exams, mosts, reached } from './lexicon/points.js';
import type { ColumnProfile } from './profileData.js';

/** What was reached, and out of how much: points of a test. */
interface Points {
  readonly reached: ColumnProfile;
  readonly most: ColumnProfile;
}

const isPlainNumber = ({ type, format, filled }: ColumnProfile): boolean =>
  type === 'number' && format === undefined && filled > 0;

/** The columns of points and of the most that there were; null where a table has no such two. */
function pointsOf(columns: readonly ColumnProfile[]): Points | null {
  const numbers = columns.filter(isPlainNumber);
  const isMost = (column: ColumnProfile) => mosts.test(fold(readable(column)));
  const most = numbers.find(isMost);
  const points = numbers.find((column) => !isMost(column) && reached.test(fold(readable(column))));
  return most && points && Number(points.max) <= Number(most.max) && Number(points.min) >= 0
    ? { reached: points, most }
    : null;
}

/** Points of a test, of which a sum over pupils says nothing: out of a most, or beside a column of tests. */
export function testPoints(columns: readonly ColumnProfile[]): ColumnProfile | undefined {
  const isOfTests = columns.some((column) => exams.test(fold(readable(column))));
  const points = columns.find((column) => isPlainNumber(column) && reached.test(fold(readable(column))));
  return pointsOf(columns)?.reached ?? (isOfTests ? points : undefined);
}

/** What part of the most was reached in each row. */
export function partsReached(columns: readonly ColumnProfile[]): readonly ColumnProfile[] {
  const points = pointsOf(columns);
  if (!points) return [];
  const label = `${points.reached.label} / ${points.most.label}`;
  const [part, whole] = [points.reached, points.most].map(({ key }) => nameInFormula(key));
  return [
    {
      ...points.reached,
      key: label,
      label,
      role: 'measure',
      aggregate: 'avg',
      formula: `if(isblank(${part}) or coalesce(${whole}, 0) = 0, null, ${part} / ${whole})`,
      format: { style: 'percent', decimals: 1 },
      isOverall: true,
      isPart: true,
    },
  ];
}
