import type { Formula } from '../formulas/Formula.js';
import type { Span } from '../lists/lists.js';
import type { ColumnWish } from '../Meaning.js';
import type { Amount } from '../numbers/amounts.js';

/** What a prompt wants of the whole page besides its parts. */
export interface Asides {
  /** The columns that people are to choose rows by, in the person's words: `filter by shop and month`. */
  readonly filters: readonly string[];
  /** The rows that are to look otherwise: `highlight overdue ones in red`. */
  readonly marks: readonly Mark[];
  /** What is not to be kept: `no phone numbers`. */
  readonly refused: readonly ColumnWish[];
  /** What is worked out from what: `profit is price minus cost, times pieces`. */
  readonly formulas: readonly Formula[];
  /** Numbers on the way to what is aimed at: `milestones at 100k and 150k`. */
  readonly milestones: readonly Amount[];
}

/** Rows that a sentence describes, and the tone that they are to have. */
export interface Mark {
  readonly words: string;
  readonly tone: 'danger' | 'warning' | 'success';
}

/** Something that is read from a stretch of a sentence. */
export interface Taken<Thing> extends Span {
  readonly thing: Thing;
}
