import type { ColumnProfile } from '../../tables/profileData.js';
import type { ColumnMatch } from '../columns/ColumnMatch.js';
import type { Asked } from '../Question.js';
import { namesAt, saysLimit, type Reading } from '../Reading.js';
import { findNumbers, type NumberMention } from './findNumbers.js';

const reach = 4;

/** `more than 10% over budget`, `over budget by more than 10%`: by what part one column passes another. */
export function marginAt(
  reading: Reading,
  sign: { readonly from: number },
  { to: end }: ColumnMatch,
): NumberMention | undefined {
  const isLed = (from: number) =>
    from >= end &&
    from - end <= reach &&
    saysLimit(reading, from - 1) &&
    reading.tokens.slice(end, from).every((_, at) => namesAt(reading, end + at).length > 0);
  return findNumbers(reading).find(
    ({ unit, from, to }) => unit?.dimension === 'percent' && (to === sign.from || isLed(from)),
  );
}

/** How far one number is above another, as a part of that. */
export const excessPart = (left: ColumnProfile, right: ColumnProfile): Asked => ({
  op: 'sum',
  column: left,
  combine: {
    sign: '%',
    terms: [
      { op: 'sum', column: left },
      { op: 'sum', column: right },
    ],
    isShare: true,
    isOfSecond: true,
  },
});
