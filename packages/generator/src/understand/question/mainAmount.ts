import { isNumeric } from './columns/columnRoles.js';
import { calledAny, isCalled } from './columns/columnWords.js';
import { moneyColumn } from './columns/moneyColumns.js';
import { isCommon } from './lexicon/commonWords.js';
import { listedValues } from './groups/listedValues.js';
import { isNew } from './lexicon/newcomers.js';
import { amountNames, frequent, markNames, ofSize } from './lexicon/mainAmounts.js';
import { isLimit, readable } from '../tables/columnNames.js';
import { isHours, isMoney, type ColumnProfile } from '../tables/profileData.js';
import type { AskedGroup, Note, Op } from './Question.js';
import type { Ranking } from './ranking.js';
import {
  leads,
  namesAt,
  says,
  saysCompare,
  saysCount,
  saysGrammar,
  signsOf,
  type Reading,
} from './Reading.js';
import { isRowNoun, namesRows } from './rowNoun.js';

/**
 * The table's main amount of money, where a question reduces, ranks or compares without saying what: `top 3 customers`,
 * `compare this year with last year`, `median donation`.
 */
export function mainAmount(
  reading: Reading,
  groups: readonly AskedGroup[],
  ranking: Ranking,
): { readonly column: ColumnProfile; readonly op?: Op; readonly note: Note } | null {
  const money = moneyColumn(reading.profile, reading.headings);
  // A fee or a price is money too, but not what customers or products are ranked by.
  const amount =
    reading.headings.find(
      (heading) => heading.column === money && amountNames.some((name) => isCalled(heading, name)),
    )?.column ??
    reading.headings.find((heading) => heading.column.isOverall)?.column ??
    reading.profile.measures.find(isHours);
  const isBeside = isSetBeside(reading, groups) && !comparesRows(reading);
  const isGraded = (isBeside && saysCompare(reading)) || saysGrammar(reading, 'best', 'worst');
  const mark = says(reading, 'improved') || isGraded ? markOf(reading) : undefined;
  const only = measuredOf(reading) ?? (amount ? undefined : (mark ?? onlyMeasure(reading)));
  const column = only ?? amount;
  // A rate is of rows.
  if (says(reading, 'duration', 'rate')) return null;
  const isCount =
    saysCount(reading) || says(reading, 'distinct', 'share') || saysGrammar(reading, 'distinct', 'share');
  const isNumberNamed = reading.columns.some(({ columns }) => columns.some(isNumeric));
  // What a row with several values brought in belongs to none of them alone.
  const isOfSeveral = groups.some((group) => group.column.type === 'multiselect');
  if (!column || isCount || isNumberNamed || isOfSeveral) return null;
  const isMeasured = isReduced(reading) || isOfOneUnit(reading) || says(reading, 'improved');
  const extreme = groups.length > 0 ? extremeRow(reading, groups) : null;
  const isAsked =
    isMeasured ||
    extreme !== null ||
    // What is measured ranks nothing, unless something is the best: most incidents are not those of the most customers.
    ((column !== only || isGraded) && (isBeside || isRanked(reading, groups, ranking)));
  if (!isAsked) return null;
  return {
    column,
    ...(extreme && { op: extreme }),
    note: {
      kind: 'inferred',
      text: `what is not named is taken for ${column.label}`,
      from: `column ${column.label}`,
    },
  };
}

/** `compare North and South`, `before and after the move`: groups that are named to be seen beside each other. */
const isSetBeside = (reading: Reading, groups: readonly AskedGroup[]): boolean =>
  groups.some(({ isCompared }) => isCompared) ||
  (saysCompare(reading) && listedValues(reading) !== undefined);

/** `visits with a class compared to those without`, `tickets` that a column numbers: how many there are. */
const comparesRows = (reading: Reading): boolean =>
  reading.tokens.some(
    (_, at) =>
      namesRows(reading, at) &&
      ![...reading.columns, ...reading.values].some(
        (one) =>
          at >= one.from &&
          at < one.to &&
          !('columns' in one && one.columns.some((column) => isNumbering(reading, column))),
      ),
  );

/** Whether a column numbers the rows, though some may have come twice. */
const isNumbering = ({ profile }: Reading, column: ColumnProfile): boolean =>
  !isNumeric(column) && column.role !== 'time' && column.distinct > profile.rowCount * nearlyAll;

const nearlyAll = 0.9;

/** `average nitrate` of a table with a parameter, what was measured of it and a cost: what was measured. */
function measuredOf({ values, profile, headings }: Reading): ColumnProfile | undefined {
  const isOfParameter = values.some(
    ({ column }) =>
      calledAny([column], headings, ['parameter', 'analyte', 'substance', 'metric']) !== undefined,
  );
  const measures = profile.measures.filter((column) => !isMoney(column) && !isLimit(readable(column)));
  return isOfParameter
    ? calledAny(measures, headings, ['measured', 'measurement', 'result', 'reading', 'value'])
    : undefined;
}

/** What is better or the best, where nobody says what: how rows are rated. */
const markOf = ({ profile, headings }: Reading): ColumnProfile | undefined => {
  const marks = profile.measures.filter((column) => !isLimit(readable(column)));
  return calledAny(marks, headings, markNames);
};

/** The one number that a table measures, its limits aside: results of a laboratory. */
function onlyMeasure({ profile }: Reading): ColumnProfile | undefined {
  const measured = profile.measures.filter((column) => !isLimit(readable(column)));
  return measured.length === 1 ? measured[0] : undefined;
}

/** `pH by month` of a table that measures several things, each in its unit: what was measured, and not how often. */
const isOfOneUnit = ({ values, things }: Reading): boolean =>
  things !== null && values.some(({ column }) => column === things);

/** Words that reduce numbers, not of how many rows there are. */
const isReduced = (reading: Reading) =>
  says(reading, 'median', 'runningTotal', 'movingAverage', 'growth') ||
  saysGrammar(reading, 'median') ||
  ((says(reading, 'average') || saysGrammar(reading, 'average')) &&
    !isOfMany(reading) &&
    !isOfUnknown(reading));

/** `average visit length`: of what nobody knows, which is not the main amount. */
const isOfUnknown = (reading: Reading): boolean =>
  reading.tokens.some(
    ({ folded }, at) =>
      namesAt(reading, at - 1).includes('average') &&
      namesAt(reading, at).length === 0 &&
      !isCommon(folded, reading.language) &&
      !isRowNoun(reading, at) &&
      ![...reading.columns, ...reading.values].some(({ from, to }) => at >= from && at < to),
  );

/** `average orders per month`: how many there are on average. */
const isOfMany = (reading: Reading) =>
  reading.tokens.some(
    ({ folded }, at) =>
      isRowNoun(reading, at) &&
      /[sxn]$/u.test(folded) &&
      (leads(reading, at, 'average') || says(reading, 'usually')),
  );

/** Best customers and largest products are so by their amount; most orders, the busiest hour or newest row are not. */
function isRanked(reading: Reading, groups: readonly AskedGroup[], ranking: Ranking): boolean {
  if (ranking.direction === null) return false;
  if (groups.length === 0) return isOfRowsInOrder(ranking);
  const isOfTime = groups.every(({ column, unit }) => unit !== undefined || column.role === 'time');
  const isOfRows = signsOf(reading, 'most', 'least').some(({ to }) => {
    // `most of our guests`
    const noun = reading.tokens.findIndex(
      (_, at) =>
        at >= to &&
        !namesAt(reading, at).some((name) => name === 'of' || name === 'rest' || name === 'article'),
    );
    // `the most open requests`
    return [noun, noun + 1].some(
      (at) => (isRowNoun(reading, at) || namesEachRow(reading, at)) && !isGroup(reading, groups, at),
    );
  });
  const isOften = reading.tokens.some(({ folded }) => frequent.test(folded));
  const isPlace = reading.tokens.some((_, at) => namesAt(reading, at).includes('never'));
  // The top reason is the one that comes most often.
  const isOccurrence = groups.some(
    ({ column }) =>
      calledAny([column], reading.headings, ['cause', 'error', 'issue', 'complaint']) !== undefined,
  );
  const isGraded = saysGrammar(reading, 'best', 'worst');
  // `best month for new members`: for how many there were.
  const isOfNew = reading.tokens.some(({ folded }) => isNew(folded));
  return (!isOfTime || (isGraded && !isOfNew)) && !isOfRows && !isOften && !isPlace && !isOccurrence;
}

/** `largest invoice per customer`: of the rows of each group the greatest, or the least. */
function extremeRow(reading: Reading, groups: readonly AskedGroup[]): 'max' | 'min' | null {
  const sign = signsOf(reading, 'most', 'least').find(
    ({ from, to }) =>
      reading.tokens.slice(from, to).some(({ folded }) => ofSize.test(folded)) &&
      namesRows(reading, to) &&
      !isGroup(reading, groups, to),
  );
  return sign ? (sign.ids.includes('least') && !sign.ids.includes('most') ? 'min' : 'max') : null;
}

/** `the five largest expenses`: rows in the order of a number. */
export const isOfRowsInOrder = ({ limit, direction }: Ranking): boolean =>
  limit !== null && limit > 1 && direction !== null;

/** Whether a word stands for the column that names each row. */
const namesEachRow = ({ columns, profile }: Reading, at: number): boolean =>
  columns.some(
    ({ from, to, columns: [column] }) =>
      at >= from && at < to && !isNumeric(column!) && column!.distinct === profile.rowCount,
  );

const isGroup = ({ columns }: Reading, groups: readonly AskedGroup[], at: number) =>
  columns.some(
    (match) =>
      at >= match.from && at < match.to && groups.some(({ column }) => match.columns.includes(column)),
  );
