import type { Token } from '../../words/tokens.js';
import { isMoney, type ColumnProfile } from '../../tables/profileData.js';
import { signIndex } from '../lexicon/signs.js';
import type { ValueMatch } from '../values/matchValues.js';
import { isNumeric } from './columnRoles.js';
import type { ColumnMatch } from './ColumnMatch.js';
import type { ColumnWords } from './columnWords.js';
import { likeness, surely } from './likeness.js';

/**
 * `what percentage of the requested amount was approved`, of columns _Requested amount_ and _Approved amount_: the word for a state names the
 * second one, and what is asked for is its part of the first.
 */
export function partsByState(
  tokens: readonly Token[],
  columns: readonly ColumnMatch[],
  values: readonly ValueMatch[],
  headings: readonly ColumnWords[],
): ColumnMatch[] {
  const asksShare = tokens.some(({ folded }) => signIndex.get(folded)?.includes('share'));
  if (!asksShare) return [];
  const amounts = headings.filter(({ column }) => isNumeric(column) && column.aggregate === 'sum');
  const wholes = amounts.filter(({ column }) =>
    columns.some((match) => !match.combine && !match.isGuess && match.columns[0] === column),
  );
  return values.flatMap(({ from, to }): ColumnMatch[] => {
    const state = to - from === 1 ? tokens[from]!.folded : '';
    const isOfState = ({ words }: ColumnWords) => words.some((word) => likeness(state, word) >= surely);
    const pair = wholes.flatMap((whole) => {
      const part = amounts.find((one) => one !== whole && isOfState(one) && isAlike(one, whole));
      return part && !isOfState(whole) ? [{ part: part.column, whole: whole.column }] : [];
    })[0];
    return pair ? [asPart(pair.part, pair.whole, { from, to })] : [];
  });
}

/** Whether two columns are called alike but for their state. */
const isAlike = (one: ColumnWords, other: ColumnWords): boolean =>
  isMoney(one.column) === isMoney(other.column) && one.words.some((word) => other.words.includes(word));

const asPart = (
  part: ColumnProfile,
  whole: ColumnProfile,
  at: { readonly from: number; readonly to: number },
): ColumnMatch => ({
  columns: [part, whole],
  ...at,
  combine: {
    sign: '/',
    isShare: true,
    terms: [
      { op: 'sum', column: part },
      { op: 'sum', column: whole },
    ],
  },
});
