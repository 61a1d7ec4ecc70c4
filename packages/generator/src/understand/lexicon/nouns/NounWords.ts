import type { ClassId } from '../../../nouns/classes/index.js';
import type { DeedId } from '../../../nouns/deeds.js';

/**
 * The nouns of one language that stand for kinds of things, and the words for what is done with them. Alternatives are
 * joined by `|`; of a noun with a plural of its own both are written, `knife/knives`; `-ist` is an ending, and `+time` stands
 * only by itself, and in no lifetime.
 */
export interface NounWords {
  /** Tools that note each time something was, and not what there is. */
  readonly logs: string;
  /** What says that it is of a sport: times are those of athletes, results those of matches. */
  readonly sports: string;
  /** What children take part in, or who they are called. */
  readonly young: string;
  /** What people join for good. */
  readonly clubs: string;
  readonly classes: Readonly<Record<ClassId, string>>;
  readonly deeds: Readonly<Record<DeedId, string>>;
}
