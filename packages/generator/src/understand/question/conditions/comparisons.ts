import type { ColumnProfile } from '../../tables/profileData.js';
import { isNumeric } from '../columns/columnRoles.js';
import type { ColumnMatch } from '../columns/ColumnMatch.js';

/** How a number limits. */
export type Comparison = 'gt' | 'lt' | 'gte' | 'lte' | 'eq';

/** The names of signs, and how each compares. */
export const comparisons: readonly (readonly [string, Comparison])[] = [
  ['atLeast', 'gte'],
  ['atMost', 'lte'],
  ['over', 'gt'],
  ['under', 'lt'],
  ['exactly', 'eq'],
];

/** The column of numbers that a match means, rather one to add up. */
export const numericOf = ({ columns }: ColumnMatch): ColumnProfile | undefined =>
  columns.find((column) => isNumeric(column) && column.role === 'measure') ?? columns.find(isNumeric);
