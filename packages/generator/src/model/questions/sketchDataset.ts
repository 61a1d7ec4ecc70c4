import type { DataTable } from '@vitrine/runtime';
import type { Cell, Dataset, Row } from '@vitrine/schema';
import { profileData, type ColumnProfile } from '../../understand/tables/profileData.js';

/** Values of a category that are told. */
const mostValues = 12;

/**
 * What a model is told of a dataset: names, types, ranges, and the values of columns that have few of them. Rows stay here.
 *
 * @param data Tables whose rows do not stand in the document.
 */
export function sketchDataset(
  dataset: Dataset,
  data: readonly DataTable[] = [],
): Readonly<Record<string, unknown>> {
  const { name, title, columns = [] } = dataset;
  const rows = (dataset.rows ?? data.find((table) => table.name === name)?.rows ?? []) as readonly Row[];
  const profile = profileData(columns, rows);
  const formulas = new Map(columns.map(({ key, formula }) => [key, formula]));
  return {
    name,
    title,
    ...(rows.length > 0 && { rowCount: rows.length }),
    columns: profile.columns.map((column) => ({
      key: column.key,
      label: column.label,
      type: column.type,
      ...(column.format && { format: column.format }),
      ...(formulas.get(column.key) && { formula: formulas.get(column.key) }),
      ...valuesOf(column, rows),
    })),
  };
}

function valuesOf(column: ColumnProfile, rows: readonly Row[]): Readonly<Record<string, unknown>> {
  if (column.options) return { values: column.options.slice(0, mostValues).map(({ value }) => value) };
  if (column.role === 'category' && column.distinct <= mostValues)
    return { values: distinctTexts(rows, column.key) };
  const isRanged = column.type === 'number' || column.type === 'date' || column.type === 'datetime';
  return isRanged && column.filled > 0 ? { min: column.min, max: column.max } : {};
}

function distinctTexts(rows: readonly Row[], key: string): string[] {
  const found = new Set<Cell | undefined>(rows.map((row) => (Object.hasOwn(row, key) ? row[key] : null)));
  return [...found].filter((cell) => typeof cell === 'string').slice(0, mostValues);
}
