import { isMoney, type ColumnProfile } from '../../tables/profileData.js';
import type { ColumnMatch } from '../columns/ColumnMatch.js';
import { groupableIn, isNumeric, isOfEachRow, isYearColumn } from '../columns/columnRoles.js';
import { isBy, namesAt, says, saysGrammar, type Reading } from '../Reading.js';
import { saysRanking } from '../../lexicon/rankWords.js';
import { isHappening } from '../rowNoun.js';
import { ranks, type Ranking } from '../ranking.js';
import { isText } from './rankedGroup.js';
import { isUnitWord } from './unitWords.js';

/** Columns behind `by`; what a ranking is by is no group: `best sellers by quantity`. */
export function columnsAfterBy(reading: Reading, ranking: Ranking): ColumnProfile[] {
  const found: ColumnProfile[] = [];
  let end = -1;
  for (const match of reading.columns) {
    // What another number is per is no group, nor what a league table is by.
    if (match.combine || match.factor !== undefined || match.columns[0]!.isOfGroup) continue;
    const isNext =
      ((end >= 0 && end === match.from - 2) || (end < 0 && isUnitBefore(reading, match.from - 2))) &&
      namesAt(reading, match.from - 1).includes('and');
    if ((!isBy(reading, match.from, match.to) && !isNext) || isPerRow(reading, ranking, match)) continue;
    const column =
      groupableIn(match.columns) ?? (match.columns[0]!.distinct <= 12 ? match.columns[0] : undefined);
    if (!column || (isNext && isNumeric(column) && column.distinct > 12)) continue;
    const isRankedBy =
      ranking.direction !== null &&
      isNumeric(column) &&
      reading.columns.some(
        (one) => one !== match && isText(groupableIn(one.columns)) && ranks(reading, ranking, one),
      );
    // `Pro vs the rest by MRR`, `ranking of cows by liters`: what the two sides, or all of them, are compared by.
    const isComparedBy =
      (reading.contrast !== undefined || reading.tokens.some(({ folded }) => saysRanking(folded))) &&
      isNumeric(column) &&
      column.role === 'measure';
    if (isRankedBy || isComparedBy || isDivisor(reading, match)) continue;
    found.push(column);
    end = match.to - 1;
  }
  return found;
}

/** More rows than that are not drawn one by one. */
const mostDrawn = 30;

/** `average gross per order` of rows that are orders, `which class has the most absences per student` of rows that are students. */
function isPerRow(reading: Reading, ranking: Ranking, match: ColumnMatch): boolean {
  // `items per order`, of rows that are the items.
  if (reading.record && match.columns.includes(reading.record)) return true;
  if (!isOfEachRow(match.columns[0]!, reading.profile.rowCount)) return false;
  const isAverage =
    isHappening(reading, match.from) && (says(reading, 'average') || saysGrammar(reading, 'average'));
  const isOtherRanked =
    ranking.direction !== null &&
    reading.columns.some(
      (one) => one !== match && isText(groupableIn(one.columns)) && ranks(reading, ranking, one),
    );
  // `parcels per run by zone`: each row is a run.
  const isNumberOfEach = reading.columns.some(
    ({ to, columns }) => to === match.from - 1 && columns.some(isNumeric),
  );
  const isOtherGrouped = reading.columns.some(
    (one) => one !== match && isText(groupableIn(one.columns)) && isBy(reading, one.from, one.to),
  );
  // `stops per route` of hundreds of routes is what each has on average.
  const isOfMany =
    ranking.direction === null &&
    reading.profile.rowCount > mostDrawn &&
    match.columns[0]!.role === 'identity' &&
    !says(reading, 'share');
  return isAverage || isOtherRanked || (isNumberOfEach && (isOtherGrouped || isOfMany));
}

/** `MRR per seat by plan`: what another number is divided by, where something else groups. */
function isDivisor(reading: Reading, match: ColumnMatch): boolean {
  const [column] = match.columns;
  // A few guests or seats are numbers of things too.
  const isAmount =
    isNumeric(column!) &&
    (column!.role === 'measure' || column!.role === 'category') &&
    column!.aggregate === 'sum' &&
    !isYearColumn(column!);
  const isBehindNumber = reading.columns.some(
    ({ to, columns }) =>
      to === match.from - 1 && columns.some((one) => isNumeric(one) && one.role === 'measure'),
  );
  const isOtherGrouped = reading.columns.some(
    (one) => one !== match && isText(groupableIn(one.columns)) && isBy(reading, one.from, one.to),
  );
  return (
    isAmount &&
    ((isBehindNumber && isOtherGrouped) || (namesOne(reading, match) && isAfterMoney(reading, match)))
  );
}

/** `coût moyen par palette`: an adjective may stand between. */
const isAfterMoney = ({ columns }: Reading, { from }: ColumnMatch): boolean =>
  columns.some(({ to, columns: [column] }) => to < from && from - to <= 2 && isMoney(column!));

const pluralEnding = /^(?:e?s|e?n|x)$/u;

/** `average cost per pallet` of a column _Pallets_: one of what it counts, and not so many of them. */
const namesOne = ({ tokens, headings }: Reading, { columns: [column], from, to }: ColumnMatch): boolean =>
  to - from === 1 &&
  headings.some(
    (heading) =>
      heading.column === column &&
      heading.words.some(
        (word) =>
          pluralEnding.test(word.slice(tokens[from]!.folded.length)) && word.startsWith(tokens[from]!.folded),
      ),
  );

const isUnitBefore = (reading: Reading, at: number) =>
  namesAt(reading, at).some((name) =>
    ['overTime', 'month', 'year', 'week', 'day', 'quarter'].includes(name),
  ) ||
  (reading.tokens[at] !== undefined && isUnitWord(reading.tokens[at].folded));
