import { splitAtAnd } from '../../page/findThings.js';
import type { Clause } from '../../text/clauses/Clause.js';
import { isLead, means, orderOf, type Word } from '../../text/words/Word.js';
import { numberOf } from '../../values/numberOf.js';
import { readDate } from '../../values/readDate.js';

/** What something new is to stand beside. */
export interface Beside {
  readonly isBefore: boolean;
  /** The words for the other; `between` names two. */
  readonly names: readonly (readonly Word[])[];
  /** All words that say where. */
  readonly told: readonly Word[];
}

/**
 * `before amount`, `after the title`, `between item and price`; a day or a number is no place. Said before the verb, it ends
 * there.
 */
export function besideSaid(words: readonly Word[], { verb }: Clause): Beside | null {
  const at = words.findIndex(
    (word, index) => isPlace(word) && words[index + 1] !== undefined && !isValue(words[index + 1]!),
  );
  const lead = words[at];
  if (!lead) return null;
  const rest = words.slice(at + 1);
  const isBehind = (word: Word): boolean =>
    verb !== null && lead.start < verb.start && word.start > verb.start;
  const isEnd = (word: Word): boolean => isLead(word) || orderOf(word) !== undefined || isBehind(word);
  const end = rest.findIndex(isEnd);
  const told = end === -1 ? rest : rest.slice(0, end);
  return {
    isBefore: means(lead, 'at:before'),
    names: means(lead, 'between') ? splitAtAnd(told) : [told],
    told: [lead, ...told],
  };
}

const isPlace = (word: Word): boolean => means(word, 'between', 'at:before', 'at:after', 'orAfter');

const isValue = (word: Word): boolean => numberOf(word) !== null || readDate(word) !== null;
