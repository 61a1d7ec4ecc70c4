import type { Where } from '@vitrine/schema';
import type { Asked, Note } from '../Question.js';

/** What is computed, and what was assumed of it or left out. */
export interface Reduced {
  readonly measure: Asked;
  readonly note?: Note;
  /** The rows that are meant alone. */
  readonly where?: Where;
  /** Where a word stands that only says in which unit. */
  readonly at?: number;
}
