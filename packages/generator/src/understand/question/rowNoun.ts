import { fold } from '../fold.js';
import { senseOf } from '../mentions.js';
import { stem } from './columns/columnWords.js';
import type { Reading } from './Reading.js';

/** Whether a word says what rows are: as the table is called, or as a kind of record is. */
export function isRowNoun(reading: Reading, at: number): boolean {
  const { mentions, tokens, title } = reading;
  const token = tokens[at];
  if (!token) return false;
  const isEntity = mentions.some(
    (mention) =>
      mention.start <= token.start && mention.end >= token.end && senseOf(mention, 'entity') !== undefined,
  );
  return isEntity || isOfTitle(token.folded, title);
}

/** Whether a word stands in the table's name, in another form or as the end of a compound. */
const isOfTitle = (folded: string, title: string) =>
  fold(title)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1)
    .some(
      (word) =>
        stem(word) === stem(folded) ||
        (folded.length > 4 && (word.startsWith(folded.slice(0, -2)) || stem(word).endsWith(stem(folded)))) ||
        (folded.length > 1 && /\p{Script=Han}/u.test(folded) && word.includes(folded)),
    );
