import type { Word } from '../words/Word.js';

/** Words after one that says what they are to the order: `to`, `by`, `before`. */
export interface Part {
  /** The introducing word, with everything it may mean; of the first part there is none. */
  readonly lead: Word | null;
  readonly words: readonly Word[];
}

/** One order of a sentence. */
export interface Clause {
  /** What to do, such as `remove`. */
  readonly action: string;
  /** What was done last was not meant: `no, the other one`. */
  readonly isDenied?: boolean;
  readonly verb: Word | null;
  /** All words in their order, the verb among them. */
  readonly told: readonly Word[];
  /** All words but the verb. */
  readonly words: readonly Word[];
  /** The words in parts; the first has what the order is about. */
  readonly parts: readonly Part[];
  readonly sentence: string;
  /** Where the clause ends in the sentence. */
  readonly end: number;
}
