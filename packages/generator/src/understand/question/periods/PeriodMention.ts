import type { TimeUnit } from '../../tables/profileData.js';

/** What lies before and behind all days of any data. */
export const [firstDay, lastDay] = ['0001-01-01', '9999-12-31'] as const;

/** A stretch of time that a question names. */
export interface PeriodMention {
  /** First and last letter of the question, the end exclusive. */
  readonly start: number;
  readonly end: number;
  /** First day of it, and the first day after it, `YYYY-MM-DD`. */
  readonly first: string;
  readonly after: string;
  readonly unit: TimeUnit;
  /** What it is called, where that is more than its words. */
  readonly name?: string;
  /** All that lies before it is meant, and not what lies in it: `older than 14 days`. */
  readonly isBefore?: true;
  /** What had to be assumed: the year of a month, the day that `last month` is counted from. */
  readonly assumed?: string;
}

/** What periods are counted from: today, and the first and last day of the data. */
export interface Anchor {
  readonly today: string;
  readonly first: string;
  readonly last: string;
}

/** A stretch of time without its place in the question. */
export type FoundPeriod = Pick<PeriodMention, 'first' | 'after' | 'unit' | 'isBefore' | 'assumed'>;

/** Reads what a pattern found; null where it is none. */
export type PeriodReader = (match: RegExpMatchArray, anchor: Anchor) => FoundPeriod | null;
