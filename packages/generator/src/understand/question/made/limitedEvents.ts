import type { ColumnProfile } from '../../tables/profileData.js';
import { isNumeric } from '../columns/columnRoles.js';
import type { ColumnMatch } from '../columns/ColumnMatch.js';
import type { Stretch } from '../conditions/MeantState.js';
import { isDense } from '../../words/fold.js';
import { isUnitWord } from '../groups/unitWords.js';
import { unitNamed } from '../lexicon/measureUnits.js';
import { isPlannedDay } from '../lexicon/plannedDays.js';
import { namesAt, saysLimit, type Reading } from '../Reading.js';
import { smallNumber } from '../lexicon/smallNumbers.js';

/** `closed within 24 hours`, `paid after more than 30 days`: what happened, where a number limits how long it took. */
export function limitedEvent(
  reading: Reading,
  others: readonly ColumnMatch[],
  isEnd: (column: ColumnProfile) => boolean,
): Stretch | undefined {
  const { tokens } = reading;
  const isLong = others.some(({ columns: [column], isGuess }) => !isGuess && isTimeNumber(reading, column!));
  if (isLong) return undefined;
  return [...reading.columns, ...statesOfDays(reading)].find(({ columns: [column], from, to }) => {
    if (column!.role !== 'time' || isPlannedDay(column!.label) || !isEnd(column!)) return false;
    // Nothing but what limits stands between what happened and the unit.
    const unit = tokens.findIndex((_, at) => isLimitedUnit(reading, at));
    return unit >= 0 && (unit >= to ? unit - to <= 3 : isDense(tokens[from]!.folded) && from - unit <= 3);
  });
}

/** `solved within 24 hours` of a state by whose name a column of days is called too: _Solved at_. */
const statesOfDays = ({ values, headings, tokens }: Reading): ColumnMatch[] =>
  values.flatMap(({ from, to }): ColumnMatch[] => {
    const word = tokens[from]!.folded;
    const day = headings.find(({ column, words }) => column.role === 'time' && words.includes(word));
    return day && to - from === 1 ? [{ columns: [day.column], from, to }] : [];
  });

/** A unit of time behind a number that limits. */
function isLimitedUnit(reading: Reading, at: number): boolean {
  const { folded } = reading.tokens[at]!;
  if (unitNamed(folded)?.dimension !== 'time' && !isUnitWord(folded)) return false;
  const number = reading.tokens[at - 1]?.folded ?? '';
  const isNumber =
    /^\d/u.test(number) || smallNumber(number) > 0 || namesAt(reading, at - 1).includes('article');
  return isNumber && [2, 3].some((steps) => saysLimit(reading, at - steps));
}

/** Whether a column is of numbers that are in a unit of time. */
const isTimeNumber = ({ headings }: Reading, column: ColumnProfile): boolean =>
  isNumeric(column) &&
  headings.some((heading) => heading.column === column && heading.unit?.dimension === 'time');
