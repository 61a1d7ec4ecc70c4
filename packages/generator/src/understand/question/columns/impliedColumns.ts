import { isCalled, type ColumnWords } from './columnWords.js';
import { impliedMeasures } from '../lexicon/implied.js';
import { isNumeric, plansLast } from './columnRoles.js';
import type { ColumnMatch } from './ColumnMatch.js';
import { phraseIn } from './phraseIn.js';

/** Columns that are not named but meant: `heaviest` asks for a weight. Where one of them is named too, that one is meant. */
export function impliedColumns(
  asked: readonly string[],
  headings: readonly ColumnWords[],
  named: readonly ColumnMatch[],
): ColumnMatch[] {
  const numbers = headings.filter(
    ({ column }) => column.role === 'measure' || (column.role === 'category' && column.type === 'number'),
  );
  return impliedMeasures.flatMap(({ op, columns, words, isWeak }) => {
    const at = phraseIn(asked, words);
    if (!at || named.some(({ from, to }) => at.from < to && at.to > from)) return [];
    const meant = columns.flatMap((wish) =>
      numbers.filter((heading) => isCalled(heading, wish)).map(({ column }) => column),
    );
    const distinct = [...new Set(meant)].toSorted(plansLast);
    // A size is meant only where no other number is named: `smallest country`, but not `largest revenue`.
    const isFactor = timesWords.test(asked[at.to] ?? '') || timesWords.test(asked[at.from - 1] ?? '');
    const isElsewhere = isWeak === true && !isFactor && named.some((match) => match.columns.some(isNumeric));
    const isNamed =
      isElsewhere || named.some((match) => match.columns.some((column) => distinct.includes(column)));
    return distinct.length === 0 || isNamed ? [] : [{ columns: distinct, ...at, op }];
  });
}

/** Words between what is multiplied. */
export const timesWords = /^(?:times|mal|por|fois|vezes|multiplied|multipliziert|x|×|乘|乘以|掛ける)$/u;
