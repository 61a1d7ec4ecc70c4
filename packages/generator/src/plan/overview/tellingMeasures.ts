import type { Row } from '@vitrine/schema';
import { isOneFor } from '../../understand/tables/isOneFor.js';
import {
  isLimit,
  isRecurring,
  isRowDay,
  isSideAmount,
  readable,
} from '../../understand/tables/columnNames.js';
import { flowsOf, piecesOf, scoresOf, worthOf } from '../../understand/tables/madeMeasures.js';
import {
  isHours,
  isMoney,
  type ColumnProfile,
  type TableProfile,
} from '../../understand/tables/profileData.js';
import { readHeadings } from '../../understand/question/columns/columnWords.js';
import { averageMarkOf } from '../../understand/tables/marks.js';
import { partsReached } from '../../understand/tables/testPoints.js';
import type { Language } from '../../understand/lexicon/index.js';
import { nameInFormula } from '../../understand/question/columns/nameInFormula.js';
import { outsideFormula, rangeOf, type Range } from '../../understand/tables/rangeOf.js';
import { endOf, stillOf } from '../../understand/tables/recurring.js';
import { hasMixedUnits } from '../../understand/tables/mixedUnits.js';
import { labelIn, phraseIn } from '../../understand/lexicon/senses.js';
import type { PlannedTable } from '../PlannedTable.js';

/** How many of the numbers lie outside the range that they should be in. */
const outOfRange = (range: Range, language: Language): ColumnProfile => {
  const label = phraseIn(language, 'outOfRange');
  return {
    ...range.value,
    key: label,
    label,
    format: { style: 'percent', decimals: 1 },
    formula: `if(isblank(${nameInFormula(range.value.key)}), null, if(${outsideFormula(range)}, 1, 0))`,
    aggregate: 'avg',
    isOverall: true,
    isLowBest: true,
  };
};

/** Whether a number says what a thing is like that many rows are of, such as the size of a field: it makes no sum over them. */
const isOfThing = (
  { key, aggregate, format, distinct }: ColumnProfile,
  { columns, rowCount }: TableProfile,
  rows: readonly Row[],
): boolean =>
  aggregate === 'sum' &&
  format === undefined &&
  distinct > 2 &&
  columns.some(
    (thing) =>
      thing.role === 'category' &&
      thing.type !== 'number' &&
      thing.distinct >= distinct &&
      thing.distinct <= rowCount / 2 &&
      isOneFor(thing.key, key, rows),
  );

/**
 * The numbers that a first look is about: what came in and went out where amounts have signs, the worth of pieces where there is
 * none of their own, and what the table measures.
 */
export function tellingMeasures({
  profile,
  rows,
  language,
  record,
  figure,
}: PlannedTable): readonly ColumnProfile[] {
  // What stands beside columns that became rows is said again in each of them.
  const only = profile.measures.find(({ key }) => key === figure);
  if (only) return [only];
  const [income, expense] = flowsOf(profile, rows, language);
  const flows = income && expense ? [expense, income] : [];
  const headings = readHeadings(profile.columns);
  if (flows.length > 0) return flows;
  const { measures } = profile;
  const isPaid = measures.some(
    (column) => column.aggregate === 'sum' && isMoney(column) && !isSideAmount(readable(column)),
  );
  const pieces = isPaid || record ? null : piecesOf(profile, headings);
  const scores = [
    ...scoresOf(profile),
    ...averageMarkOf(profile.columns, language),
    ...partsReached(profile.columns),
  ];
  const range = rangeOf(profile);
  const isMixed = hasMixedUnits(profile);
  const own = [
    ...scores,
    ...(range ? [outOfRange(range, language)] : []),
    ...measures.filter(
      (column) =>
        !isLimit(readable(column)) &&
        column !== range?.low &&
        column !== range?.high &&
        // Liters and pieces make no sum.
        (!isMixed || isMoney(column)) &&
        !isOfThing(column, profile, rows) &&
        !scores.some(({ formula, isOverall }) => !isOverall && formula!.includes(column.key)),
    ),
  ];
  const ended = own.some((column) => isRecurring(readable(column))) ? endOf(profile, headings) : undefined;
  if (ended)
    return own.map((column) =>
      column.aggregate === 'sum' ? stillOf(column, ended, rows, language) : column,
    );
  // What was worked need not be paid.
  if (!pieces || isHours(pieces.quantity)) return own;
  const sold = profile.time !== null && !isRowDay(readable(profile.time.column));
  const label = sold ? labelIn(language, 'metrics', 'revenue') : labelIn(language, 'attributes', 'value');
  return [worthOf(pieces, rows, label), ...own];
}
