import type { PartId } from '../lexicon/Lexicon.js';
import type { Span } from '../lists/lists.js';
import type { ColumnWish } from '../Meaning.js';

/** What one entry of a prompt asks for, as if it had been said alone. */
export interface PieceText extends Span {
  readonly text: string;
  /** Whether it can only be something to show by itself, and no field of what stands before it. */
  readonly isOwn: boolean;
  /** What is kept of records, where it says no more. */
  readonly kept?: readonly ColumnWish[];
  /** The lanes that it names, where it says no more. */
  readonly lanes?: readonly string[];
  /** The records that are named one by one. */
  readonly names?: readonly string[];
  /** The part that shows it, where that is said of several entries at once. */
  readonly part?: PartId;
  /** Whether it is to stand at the top of the page. */
  readonly isTop?: boolean;
  /** What is to be ticked off, step by step. */
  readonly steps?: readonly string[];
  /** What a section of its own says, point by point. */
  readonly points?: readonly string[];
}
