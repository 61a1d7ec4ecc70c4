import type { Query, Where } from '@vitrine/schema';
import type { ColumnProfile, TimeUnit } from '../profileData.js';

export type Op = NonNullable<Query['aggregate']>[number]['op'];

/** A column reduced to one number. */
interface Term {
  readonly op: Op;
  readonly column: ColumnProfile;
}

/** What is computed: how many rows, a column reduced, several taken together, or a part of either. */
export interface Asked {
  readonly op: Op;
  /** Absent for a count of rows. */
  readonly column?: ColumnProfile;
  /** Several numbers in one: each term reduced over the rows, or multiplied within each row before `op` reduces it. */
  readonly combine?: { readonly sign: '-' | '/' | '*'; readonly terms: readonly [Term, Term] };
  /** Only the rows that pass count, out of all of them. */
  readonly part?: Where;
}

/** How days and instants are put together: along time, or by their place in the day, week or year. */
export type GroupUnit = TimeUnit | 'hour' | 'hourOfDay' | 'dayOfWeek' | 'monthOfYear' | 'decade';

/** What the rows are grouped by. */
export interface AskedGroup {
  readonly column: ColumnProfile;
  readonly unit?: GroupUnit;
  /** Width of the classes that numbers are put into. */
  readonly step?: number;
  /** Texts that stand in the order of the rows, such as names of months. */
  readonly isSequence?: boolean;
  /** Two or more of its values were named to be seen beside each other. */
  readonly isCompared?: boolean;
}

/** What is said about a question besides what it names. */
export interface Note {
  readonly kind: 'inferred' | 'missing';
  readonly text: string;
  readonly from: string;
}

/** A question over a table, as far as it is understood. */
export interface Question {
  readonly text: string;
  readonly measures: readonly Asked[];
  readonly groups: readonly AskedGroup[];
  /** Time to show a single number along, where the question has a start and no end. */
  readonly along: AskedGroup | null;
  readonly where: readonly Where[];
  /** Columns that conditions are on and the data does not have. */
  readonly derive: readonly { readonly as: string; readonly formula: string }[];
  readonly order: 'asc' | 'desc' | null;
  readonly limit: number | null;
  readonly isShare: boolean;
  /** What runs along the groups. */
  readonly window: 'runningTotal' | 'percentChange' | 'difference' | null;
  /** Groups are ranked, whatever stands along their axis: `busiest hour`. */
  readonly isRanking: boolean;
  /** Only groups without any row that passes: `directors who never made a comedy`. */
  readonly never: Where | null;
  /** A chart kind that was named. */
  readonly kind: string | null;
  readonly notes: readonly Note[];
}
