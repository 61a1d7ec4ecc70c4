import type { Row } from '@vitrine/schema';
import { readable } from './columnNames.js';
import { isOneFor } from './isOneFor.js';
import { parameterHeading, unitHeading, valueHeading } from './lexicon/unitHeading.js';
import type { ColumnProfile, TableProfile } from './profileData.js';

/** Whether numbers of a table are in several units, which a column says row by row: they make no sum or average. */
export const hasMixedUnits = ({ columns }: Pick<TableProfile, 'columns'>): boolean =>
  (unitColumn(columns) ?? parameterColumn(columns)) !== undefined;

/** The column that says row by row in which unit numbers are. */
export const unitColumn = (columns: readonly ColumnProfile[]): ColumnProfile | undefined =>
  columns.find(
    (column) => column.type !== 'number' && column.distinct > 1 && unitHeading.test(readable(column)),
  );

/** The column of parameters, where the numbers beside it are called no more than values: each is on a scale of its own. */
export const parameterColumn = (columns: readonly ColumnProfile[]): ColumnProfile | undefined =>
  valueColumn(columns) &&
  columns.find(
    (column) => column.type !== 'number' && column.distinct > 1 && parameterHeading.test(readable(column)),
  );

/** The column of numbers that are called no more than values. */
export const valueColumn = (columns: readonly ColumnProfile[]): ColumnProfile | undefined =>
  columns.find((column) => column.type === 'number' && valueHeading.test(readable(column)));

/** The column of what is measured, where each thing has a unit of its own; null where units are not mixed. */
export function measuredThings({ columns }: TableProfile, rows: readonly Row[]): ColumnProfile | null {
  const parameter = parameterColumn(columns);
  if (parameter) return parameter;
  const unit = unitColumn(columns);
  const things = columns.filter((column) => column !== unit && column.role === 'category');
  return (unit && things.find(({ key }) => isOneFor(key, unit.key, rows))) ?? null;
}
