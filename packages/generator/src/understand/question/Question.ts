import type { Condition, Query, Where } from '@vitrine/schema';
import type { ColumnProfile, TimeUnit } from '../tables/profileData.js';

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
  readonly combine?: {
    /** `%` is what the first has over the second as a part of the first. */
    readonly sign: '-' | '/' | '*' | '%';
    readonly terms: readonly [Term, Term];
    /** A quotient that is a part of a whole. */
    readonly isShare?: boolean;
    /** Of how many a quotient is: 100 of `liters per 100 km`. */
    readonly factor?: number;
    /** `%` is a part of the second instead: what was spent over a plan, as a part of the plan. */
    readonly isOfSecond?: boolean;
  };
  /** Only the rows that pass count, out of all of them. */
  readonly part?: Where;
}

/** How days and instants are put together: along time, or by their place in the day, week or year. */
export type GroupUnit = TimeUnit | 'hour' | 'hourOfDay' | 'dayOfWeek' | 'monthOfYear' | 'decade';

/** A column that the data does not have. */
interface Derived {
  readonly as: string;
  readonly formula: string;
}

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
  /** Parts of the rows that no column sets apart, such as halves of a year or weekends, under their names. */
  readonly parts?: readonly { readonly name: string; readonly where: Where }[];
}

/** Groups that are left: those of which so many rows, or so much of a number, come together. */
export interface GroupLimit {
  readonly where: Condition;
  /** What of each group is limited; how many rows it has without. */
  readonly of?: Asked;
}

/** What is said about a question besides what it names. */
export interface Note {
  readonly kind: 'inferred' | 'missing';
  readonly text: string;
  readonly from: string;
}

/** A stretch of days, the end exclusive. */
export interface Days {
  readonly first: string;
  readonly after: string;
}

/** One of the columns that groups stand in, and what is added up beside it; without one, rows are counted. */
export interface Side {
  readonly column: ColumnProfile;
  readonly amount?: ColumnProfile;
}

/** One side of a growth: the rows of some days, or with some value. */
export interface GrowthSide {
  readonly name: string;
  readonly where: Where;
}

/** What is asked for that is no number of groups. */
export type Special =
  /** How two columns hang together. */
  | { readonly kind: 'correlation'; readonly x: ColumnProfile; readonly y: ColumnProfile }
  /** Groups that stand in several columns, such as teams at home and away: what each has on both sides. */
  | { readonly kind: 'sides'; readonly sides: readonly Side[] }
  /** Values or periods that come more than once, or in so many rows, or of which a number comes to so much. */
  | { readonly kind: 'repeated'; readonly group: AskedGroup; readonly limit?: GroupLimit }
  /** Those of whom no row passes: `members who have not come since June`. */
  | {
      readonly kind: 'without';
      readonly column: ColumnProfile;
      /** What those are called that a number tells apart. */
      readonly named?: ColumnProfile;
      readonly never: Where;
      readonly isCounted: boolean;
    }
  /** A number of each row, and of all: `share of shipping in the total per order`. */
  | { readonly kind: 'eachRow'; readonly column: ColumnProfile }
  /** Single rows in the order of a number: `the five largest expenses`. */
  | {
      readonly kind: 'rows';
      readonly column: ColumnProfile;
      /** How many; all without. */
      readonly limit: number | null;
      /** The least come first, whatever the order of numbers is. */
      readonly isFromLeast?: boolean;
      /** So many of each: `first 2 orders of each customer`. */
      readonly each?: ColumnProfile;
    }
  /** What a period brings on average: `average spending per month`. */
  | { readonly kind: 'perPeriod'; readonly period: AskedGroup }
  /** How often several things happened, each on days of its own: `raised and closed per month`. */
  | {
      readonly kind: 'events';
      readonly columns: readonly ColumnProfile[];
      readonly unit: GroupUnit;
    }
  /** Those who came for the first time, by when they did. */
  | {
      readonly kind: 'newcomers';
      readonly column: ColumnProfile;
      readonly time: ColumnProfile;
      readonly unit?: TimeUnit;
    }
  /** One number of a period, beside that of the one before. */
  | {
      readonly kind: 'change';
      readonly time: ColumnProfile;
      readonly unit: TimeUnit;
      readonly now: Days;
      readonly before: Days;
    }
  /** How much each group grew from one stretch of days or value to another: in percent, or by how much. */
  | {
      readonly kind: 'growth';
      readonly isDifference: boolean;
      /** Only those that have more, or less, than before. */
      readonly only?: 'more' | 'less';
      /** What became better comes first, and not what changed at all. */
      readonly isImprovement?: boolean;
      readonly column: ColumnProfile;
      /** The column that sets both sides apart. */
      readonly of: ColumnProfile;
      readonly now: GrowthSide;
      readonly before: GrowthSide;
    };

/** A question over a table, as far as it is understood. */
export interface Question {
  readonly text: string;
  readonly measures: readonly Asked[];
  readonly groups: readonly AskedGroup[];
  /** Time to show a single number along, where the question has a start and no end. */
  readonly along: AskedGroup | null;
  readonly where: readonly Where[];
  /** Columns that conditions are on and the data does not have. */
  readonly derive: readonly Derived[];
  readonly order: 'asc' | 'desc' | null;
  readonly limit: number | null;
  /** What comes behind the first so many is one group more: `top 3, rest as other`. */
  readonly hasOthers?: boolean;
  readonly isShare: boolean;
  /** What runs along the groups. */
  readonly window: 'runningTotal' | 'percentChange' | 'difference' | 'movingAverage' | null;
  /** What runs along the groups is asked for besides the groups themselves: `revenue by month and its growth`. */
  readonly isWindowBesides?: boolean;
  /** How many groups a moving average goes over. */
  readonly windowSize?: number;
  /** Only groups that have so many rows, or come to so much. */
  readonly groupLimit: GroupLimit | null;
  /** Which record each row is a line of, where records have several and are counted rather than rows. */
  readonly record: ColumnProfile | null;
  /** So many of the first groups within each of the second. */
  readonly perGroup: number | null;
  readonly special: Special | null;
  /** Groups are ranked, whatever stands along their axis: `busiest hour`. */
  readonly isRanking: boolean;
  /** A chart kind that was named. */
  readonly kind: string | null;
  readonly notes: readonly Note[];
}
