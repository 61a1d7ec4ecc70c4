import type { ColumnProfile } from '../../tables/profileData.js';
import type { ImpliedMeasure } from '../lexicon/implied.js';
import type { Asked } from '../Question.js';

/** Columns that words of a question may mean, the likeliest first. */
export interface ColumnMatch {
  readonly columns: readonly ColumnProfile[];
  /** First and last word of the question, the end exclusive. */
  readonly from: number;
  readonly to: number;
  /** How it is reduced, where the words say no more than that: `heaviest`. */
  readonly op?: ImpliedMeasure['op'];
  /** The words say what each row has of it: `basket value`. */
  readonly isOfEach?: boolean;
  /** What comes first where it ranks, the words saying no more than that: `fastest`. */
  readonly order?: 'asc' | 'desc';
  /** Whether that is so although the column is told by its average elsewhere. */
  readonly isTotal?: boolean;
  /** A number that is computed of several columns: `cost per click`. */
  readonly combine?: Asked['combine'];
  /** Another number is per so many of it: 100 of `per 100 km`, in what the column is in. */
  readonly factor?: number;
  /** The words do not name the column but are taken for it. */
  readonly isGuess?: boolean;
  /** Only a part of a word is like the name: `Deutschland` like `Land`. */
  readonly isPartial?: boolean;
}
