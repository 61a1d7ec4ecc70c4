import type { Cell, Query } from '@vitrine/schema';
import type { RowColumn } from '../../rows/RowSet.js';

export type GroupClause = NonNullable<Query['groupBy']>[number];

/** One grouping column: each row has a number, and numbers rise in the order in which groups are shown. */
export interface Dimension {
  readonly info: RowColumn;
  readonly codes: Int32Array;
  readonly values: readonly Cell[];
  /** What groups without rows are given; null when they are not shown. */
  readonly fill: 'null' | 'zero' | null;
}
