import type { Row } from '@vitrine/schema';
import type { Language } from '../lexicon/index.js';
import type { ColumnProfile, TableProfile } from './profileData.js';
import type { TotalRows } from './totalRows.js';

/** A table that has a place in the document. */
export interface PlacedTable {
  readonly dataset: string;
  readonly title: string;
  readonly profile: TableProfile;
  readonly rows: readonly Row[];
  /** Language of what the page says. */
  readonly language: Language;
  /** The column of the one number that each row is of, where rows are nothing to count. */
  readonly figure?: string | null;
  /** Which record each row is a line of, where records have several. */
  readonly record?: ColumnProfile | null;
  /** Rows that add up the others and are left out. */
  readonly totals?: TotalRows | null;
}
