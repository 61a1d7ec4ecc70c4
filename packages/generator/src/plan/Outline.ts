import type { ColumnProfile, TableProfile, TimeUnit } from '../understand/profileData.js';

/** What a part of the page is for; component schemas say which intents they serve (`x-plan`). */
export type Intent = 'measure' | 'trend' | 'compare' | 'browse' | 'collect';

/** A number over rows: how many, or a column summed or averaged. */
export interface Measure {
  readonly op: 'count' | 'sum' | 'avg';
  /** Absent for a count of rows. */
  readonly column?: ColumnProfile;
}

/** One part of the page, before a component writes its props. */
export interface Part {
  readonly id: string;
  readonly intent: Intent;
  readonly title: string;
  /** Columns of the page's 12. */
  readonly span: number;
  readonly dataset: string;
  readonly profile: TableProfile;
  readonly measure?: Measure;
  /** What the rows are grouped by. */
  readonly group?: { readonly column: ColumnProfile; readonly unit?: TimeUnit };
  /** Splits a trend into one series for each value. */
  readonly series?: ColumnProfile;
}
