import type { PartId } from '../lexicon/Lexicon.js';
import type { Meaning, NamedEntity, NamedMetric, PartWish } from '../Meaning.js';

/** What one entry of a prompt asks for, understood as if it had been said alone. */
export interface Piece {
  readonly meaning: Meaning;
  /** The part that shows it, under the person's words. */
  readonly wish: PartWish;
  /** The records that it is about; null of a figure. */
  readonly records: NamedEntity | null;
  /** The figure that it follows, where no records are meant. */
  readonly figure: NamedMetric | null;
}

/** Records of one kind share a table. */
export const kindOf = ({ id, noun }: NamedEntity): string => noun?.one ?? id;

/** Parts that show rows as they are. */
export const rowParts: ReadonlySet<PartId> = new Set(['table', 'list', 'board', 'form', 'timeline']);

/** Whether a part is a picture. */
export const isDrawn = (part: PartId): boolean =>
  !rowParts.has(part) && part !== 'metric' && part !== 'progress';
