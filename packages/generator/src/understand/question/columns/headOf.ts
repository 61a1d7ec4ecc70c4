import { isOf } from '../lexicon/smallWords.js';
import type { Reading } from '../Reading.js';
import type { ColumnMatch } from './ColumnMatch.js';
import { isNumeric } from './columnRoles.js';

/** `note de clarté` of columns _Note globale_ and _Clarté_: the first word only says what kind of number the other is. */
export const isHeadOf = (
  { headings, tokens, columns }: Pick<Reading, 'headings' | 'tokens' | 'columns'>,
  { columns: [column], from, to }: ColumnMatch,
): boolean =>
  to - from === 1 &&
  headings.some((heading) => heading.column === column && heading.words.length > 1) &&
  isOf(tokens[to]?.folded ?? '') &&
  columns.some(
    (match) => match.from === to + 1 && match.columns[0] !== column && isNumeric(match.columns[0]!),
  );
