import { isIdentity, readable } from '../../tables/columnNames.js';
import type { ColumnProfile } from '../../tables/profileData.js';
import { fold } from '../../words/fold.js';
import { stem, type ColumnWords } from './columnWords.js';
import { nameWord } from '../lexicon/askingWords.js';

/** The column that numbers what another one names, by which two of one name are told apart: `Donor ID` of `Donor`, 会員番号 of 会員名. */
export function idOf(column: ColumnProfile, headings: readonly ColumnWords[]): ColumnProfile | undefined {
  if (isIdentity(readable(column))) return column;
  const [noun = ''] = fold(column.label).replace(nameWord, ' ').trim().split(' ');
  return headings.find(
    ({ column: other, words }) =>
      other !== column &&
      noun !== '' &&
      isIdentity(readable(other)) &&
      other.distinct >= column.distinct &&
      (words.some((word) => stem(word) === stem(noun)) || (words.length === 1 && words[0]!.startsWith(noun))),
  )?.column;
}
