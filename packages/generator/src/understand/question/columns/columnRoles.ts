import { isPlan, isSince, isYears, readable } from '../../tables/columnNames.js';
import type { ColumnProfile } from '../../tables/profileData.js';

export const isGroupable = ({ role }: ColumnProfile): boolean =>
  role === 'category' ||
  role === 'name' ||
  role === 'flag' ||
  role === 'time' ||
  role === 'identity' ||
  role === 'text';

/** Of columns that a word may mean the one to group by: rather texts than numbers. */
export const groupableIn = (columns: readonly ColumnProfile[]): ColumnProfile | undefined =>
  columns.find((column) => isGroupable(column) && column.type !== 'number') ?? columns.find(isGroupable);

export const isNumeric = ({ type, role }: ColumnProfile): boolean => type === 'number' && role !== 'identity';

/** Sorts what was planned behind what came of it, which is meant where nothing says which. */
export const plansLast = (a: ColumnProfile, b: ColumnProfile): number =>
  Number(isPlan(readable(a))) - Number(isPlan(readable(b)));

/** Whether a column names years. */
export const isYearColumn = (column: ColumnProfile): boolean =>
  (isYears(readable(column)) || (isSince(readable(column)) && column.type === 'number')) &&
  column.type !== 'date' &&
  column.role !== 'measure';

/** Whether each row of so many has a value of its own in a column. */
export const isOfEachRow = ({ distinct }: ColumnProfile, rowCount: number): boolean => distinct === rowCount;
