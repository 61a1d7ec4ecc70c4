import type { Row } from '@vitrine/schema';
import { isoDay } from '../dates/calendar.js';
import type { ColumnProfile, TableProfile } from '../tables/profileData.js';
import type { PlacedTable } from '../tables/PlacedTable.js';
import { agesOf } from '../tables/ages.js';
import { flowsOf, scoresOf, worthsOf } from '../tables/madeMeasures.js';
import { averageMarkOf } from '../tables/marks.js';
import { partsReached } from '../tables/testPoints.js';
import { measuredThings } from '../tables/mixedUnits.js';
import { standingsOf, teamsOf } from '../tables/matches.js';
import type { TotalRows } from '../tables/totalRows.js';
import { clockDurations } from './made/clockDurations.js';
import { durationsOf, type Duration } from './made/durations.js';
import { indexValues, type ValueIndex } from './values/matchValues.js';

/** A table that questions are asked over, and what is known of it from one question to the next. */
export interface AskedTable {
  readonly dataset: string;
  readonly title: string;
  readonly profile: TableProfile;
  readonly rows: readonly Row[];
  readonly values: ValueIndex;
  readonly today: string;
  /** The spans of time from one column of days to another. */
  readonly durations: readonly Duration[];
  /** What came in and what went out, of amounts with signs, scores of answers, and the worth of pieces. */
  readonly made: readonly ColumnProfile[];
  /** The column of the one number that each row is of, where rows are nothing to count. */
  readonly figure: ColumnProfile | undefined;
  /** Which record each row is a line of, where records have several. */
  readonly record: ColumnProfile | null;
  /** The column of what is measured, where each thing has a unit of its own. */
  readonly things: ColumnProfile | null;
  /** Columns of those who play each other. */
  readonly teams: readonly ColumnProfile[];
  /** Rows that add up the others. */
  readonly totals: TotalRows | null;
}

/** Prepares a table for questions; reads every row once per column of texts. */
export const askedTable = (
  { dataset, title, profile, rows, language, figure, record = null, totals = null }: PlacedTable,
  now: number,
): AskedTable => ({
  dataset,
  title,
  profile,
  rows,
  values: indexValues(profile, rows),
  today: isoDay(now),
  durations: [...durationsOf(profile, rows, language), ...clockDurations(profile, rows, language)],
  made: [
    ...flowsOf(profile, rows, language),
    ...scoresOf(profile),
    ...worthsOf(profile, rows),
    ...averageMarkOf(profile.columns, language),
    ...partsReached(profile.columns),
    ...agesOf(profile.columns, now, language),
    ...standingsOf(profile.columns, rows, language),
  ],
  figure: profile.columns.find(({ key }) => key === figure),
  record,
  things: measuredThings(profile, rows),
  teams: teamsOf(profile.columns, rows) ?? [],
  totals,
});
