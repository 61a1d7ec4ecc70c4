import type { ColumnMatch } from '../columns/ColumnMatch.js';
import type { AskedGroup } from '../Question.js';
import { groupableIn } from '../columns/columnRoles.js';
import { isBy, leads, says, saysGrammar, unitAt, type Reading } from '../Reading.js';
import { smallNumber } from '../lexicon/smallNumbers.js';
import type { Ranking } from '../ranking.js';
import { unitOfWord } from './unitWords.js';
import { isText } from './rankedGroup.js';

/** `top 3 customers in each region`: what is ranked, where it is not what stands behind `each`. */
export function withinEach(
  reading: Reading,
  ranking: Ranking,
  used: ReadonlySet<ColumnMatch>,
  { column: outer, unit }: AskedGroup,
): { readonly group: AskedGroup; readonly count: number } | null {
  if (ranking.direction === null || ranking.isOrderOnly) return null;
  const match = reading.columns.find(
    (one) =>
      !used.has(one) &&
      !one.combine &&
      !one.columns.includes(outer) &&
      isText(groupableIn(one.columns)) &&
      groupableIn(one.columns)!.role !== 'time' &&
      isRankedThere(reading, one),
  );
  const column = match && groupableIn(match.columns);
  const isBehindBy = unit
    ? match !== undefined && isEachPeriod(reading, unit, match)
    : reading.columns.some(({ columns, from, to }) => columns.includes(outer) && isBy(reading, from, to));
  return isBehindBy && column ? { group: { column }, count: ranking.limit ?? 1 } : null;
}

/** `best store per month`, and not the one that has the most in a month on average. */
const isEachPeriod = (reading: Reading, unit: string, { to }: ColumnMatch): boolean =>
  !says(reading, 'average') &&
  !saysGrammar(reading, 'average') &&
  reading.tokens.some(
    ({ folded }, at) => at >= to && (unitAt(reading, at) === unit || unitOfWord(folded) === unit),
  );

/** Whether the superlative or number stands right before a column: `best product`, `top 3 customers`, `welches Produkt`. */
const isRankedThere = (reading: Reading, { from }: ColumnMatch) =>
  leads(reading, from, 'top', 'best', 'worst', 'most', 'least', 'which') ||
  smallNumber(reading.tokens[from - 1]?.folded ?? '') > 0;
