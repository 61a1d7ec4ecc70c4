import { fold } from '../../words/fold.js';
import type { ColumnProfile } from '../../tables/profileData.js';
import { isCalled, type ColumnWords } from './columnWords.js';
import { knownMeasures } from '../lexicon/knownMeasures.js';
import type { QuestionWords } from './QuestionWords.js';
import type { ColumnMatch } from './ColumnMatch.js';
import { phraseIn } from './phraseIn.js';

/** A heading without what stands in brackets, such as its unit. */
const bareName = ({ column }: ColumnWords): string =>
  fold(column.label.replace(/[([][^)\]]*[)\]]/gu, ' '))
    .split(/[^\p{L}\p{N}%$]+/u)
    .filter(Boolean)
    .join(' ');

/** Known figures of two columns, where the table has no column for the figure itself. */
export function computedMeasures({ asked }: QuestionWords, headings: readonly ColumnWords[]): ColumnMatch[] {
  const found = knownMeasures.flatMap(
    ({ words, sign, op, isShare, isOfSecond, left, right }): ColumnMatch[] => {
      const at = phraseIn(asked, words);
      if (!at || headings.some((heading) => words.some((word) => bareName(heading) === fold(word))))
        return [];
      const numbers = headings.filter(({ column }) => column.type === 'number' && column.role !== 'identity');
      const column = (wishes: readonly string[], other?: ColumnProfile) =>
        wishes
          .map(
            (wish) =>
              numbers
                .filter((heading) => heading.column !== other && isCalled(heading, wish))
                // Of several the widest: all sales rather than those of one channel.
                .toSorted((one, next) => next.column.sum - one.column.sum)[0]?.column,
          )
          .find(Boolean);
      const first = column(left);
      const second = column(right, first);
      if (!first || !second) return [];
      return [
        {
          columns: [first, second],
          ...at,
          combine: {
            sign,
            isShare,
            ...(isOfSecond && { isOfSecond }),
            terms: [
              { op, column: first },
              { op, column: second },
            ],
          },
        },
      ];
    },
  );
  // `margin in percent` is no margin.
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          one.from < other.to &&
          one.to > other.from &&
          other.to - other.from > one.to - one.from,
      ),
  );
}
