import type { Where } from '@vitrine/schema';
import type { ColumnProfile } from '../../tables/profileData.js';
import type { ReadCondition } from './readConditions.js';

/** Words of a question; the end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What tells a state that no column has. */
export interface MeantState extends Pick<ReadCondition, 'where' | 'derive' | 'isOfRows' | 'time'> {
  /** The column by which it is told. */
  readonly of: string;
  /** Columns that words of the state may name too. */
  readonly columns?: readonly ColumnProfile[];
  /** Which rows the state is known of, where not of all. */
  readonly known?: Where;
}
