import type { LastPeriods } from '../understand/dates/lastPeriods.js';
import type { PlacedTable } from '../understand/tables/PlacedTable.js';

/** A table that has a place in the document, with what its overview compares. */
export interface PlannedTable extends PlacedTable {
  /** Two periods to compare, where the table has days. */
  readonly periods?: LastPeriods | null;
}
