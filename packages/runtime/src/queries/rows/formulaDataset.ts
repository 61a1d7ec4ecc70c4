import type { FormulaDataset } from '../../formulas/types.js';
import { cellOf, type RowSet } from './RowSet.js';

/** Rows as the aggregates of formulas read them. Make one for a row set and keep it: formulas remember what they computed from it. */
export function formulaDataset(rowSet: RowSet): FormulaDataset {
  const names = new Set(rowSet.columns.map((column) => column.key));
  const { rows, key } = rowSet;
  return {
    length: rows.length,
    has: (column) => names.has(column) || column === key || rows.some((row) => Object.hasOwn(row, column)),
    columns: () => names,
    cell: (index, column) => cellOf(rows[index]!, column),
  };
}
