import type { Condition, Query } from '@vitrine/schema';
import type { ColumnProfile, TimeUnit } from './profileData.js';

type Op = NonNullable<Query['aggregate']>[number]['op'];

/** What is computed: how many rows, a column reduced, or two of them taken together. */
export interface Asked {
  readonly op: Op;
  readonly column?: ColumnProfile;
  readonly combine?: { readonly sign: '-' | '/'; readonly column: ColumnProfile };
}

/** What the rows are grouped by. */
export interface AskedGroup {
  readonly column: ColumnProfile;
  readonly unit?: TimeUnit;
}

/** A question over a table, as far as it is understood. */
export interface Question {
  readonly text: string;
  readonly measures: readonly Asked[];
  readonly groups: readonly AskedGroup[];
  /** Time to show a single number along, where the question has a start and no end. */
  readonly along: AskedGroup | null;
  readonly where: readonly Condition[];
  readonly order: 'asc' | 'desc' | null;
  readonly limit: number | null;
  readonly isShare: boolean;
  /** A chart kind that was named. */
  readonly kind: string | null;
  /** Numbers of the question that nothing was made of, with the word behind each. */
  readonly ignored: readonly string[];
}
