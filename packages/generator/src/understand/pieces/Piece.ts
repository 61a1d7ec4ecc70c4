import type { WeekPlan } from '../facts/weekPlans.js';
import type { NamedDate } from '../dates/deadline.js';
import type { Amount } from '../numbers/amounts.js';
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
  /** The figure that it is set against: closed tickets beside opened ones. */
  readonly beside?: NamedMetric;
  /** The number itself, where it was told, and what it was before; without a number it is missing. */
  readonly given?: Given;
  /** What the number that it shows should come to. */
  readonly aim?: Amount;
  /** What comes again each week or day, where it was told one by one. */
  readonly plan?: WeekPlan;
  /** Whether it was said to stand at the top of the page. */
  readonly isTop?: boolean;
}

/** Records of one kind share a table. */
export const kindOf = ({ id, noun }: NamedEntity): string => (noun ? `${noun.one}/${noun.many}` : id);

/** A number that was told, or the day until which days are counted. */
interface Given {
  readonly amount?: Amount;
  readonly previous?: Amount;
  readonly until?: NamedDate;
}
