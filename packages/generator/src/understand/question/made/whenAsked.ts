import type { Token } from '../../words/tokens.js';
import { timeColumnOf } from '../conditions/periodConditions.js';
import { asksWhen, saysEarliest, saysLatest } from '../lexicon/whenWords.js';
import type { Asked } from '../Question.js';
import { signsOf, type Reading } from '../Reading.js';
import { isInPeriod } from '../unitOf.js';

/** Words before the one that asks: `since when`, `y cuándo`. */
const askedWithin = 2;

/** Where a question that asks when says which of several days: `when did the last salary come`. */
export const whenWords = (tokens: readonly Token[]): number[] =>
  tokens.slice(0, askedWithin).some(({ folded }) => asksWhen(folded))
    ? tokens.flatMap(({ folded }, at) => (saysLatest(folded) || saysEarliest(folded) ? at : []))
    : [];

/** `when did the last salary come`: the newest or oldest day of the rows that are meant. */
export function whenAsked(reading: Reading): Asked | null {
  const words = reading.tokens.map(({ folded }) => folded);
  const column = timeColumnOf(reading);
  if (column?.role !== 'time' || !words.slice(0, askedWithin).some(asksWhen)) return null;
  // `when did we sell the most last month`
  const isSaid = (says: (word: string) => boolean) =>
    words.some((word, at) => says(word) && !isInPeriod(reading, at));
  const isLast = isSaid(saysLatest);
  const isRanked = signsOf(reading, 'most', 'least').length > 0;
  if (isRanked || (!isLast && !isSaid(saysEarliest))) return null;
  const format = column.type === 'datetime' ? 'datetime' : 'date';
  return { op: isLast ? 'max' : 'min', column: { ...column, format } };
}
