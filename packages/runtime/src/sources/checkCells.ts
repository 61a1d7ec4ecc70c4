import type { Cell, Column, Issue, Row } from '@vitrine/schema';
import { unreadableCells } from '../issues/queryMessages.js';
import { sourceIssue } from '../issues/sourceMessages.js';
import { readMoment } from '../dates/readMoment.js';
import { cleanRows } from '../queries/cells/cleanRows.js';
import { fitsType } from '../queries/cells/fitsType.js';
import { cellOf } from '../queries/rows/RowSet.js';

type ColumnType = NonNullable<Column['type']>;

/** Types to compute with or to order by; in columns of the others any text or number does. */
const strict: ReadonlySet<ColumnType> = new Set(['number', 'boolean', 'date', 'datetime', 'multiselect']);

/**
 * Reads rows by the columns that the document declares: a number sent as text becomes a number, and what does not fit
 * its column becomes null and is told.
 */
export function checkCells(
  dataset: string,
  given: readonly Row[],
  columns: readonly Column[],
): { readonly rows: readonly Row[]; readonly issues: readonly Issue[] } {
  const { rows: clean, unreadable } = cleanRows(given);
  const issues: Issue[] = unreadable > 0 ? [unreadableCells(dataset, unreadable)] : [];
  const stored = columns.filter(({ formula }) => formula === undefined);
  const missing = stored.filter(({ key }) => !clean.some((row) => Object.hasOwn(row, key)));
  if (clean.length > 0 && missing.length > 0) {
    const names = missing.map(({ key }) => key);
    issues.push(sourceIssue.missingColumns(names, Object.keys(clean[0]!)));
  }
  let rows = clean;
  for (const { key, type } of stored) {
    if (!type || !strict.has(type)) continue;
    const read = readColumn(rows, key, type);
    rows = read.rows;
    if (read.issue) issues.push(read.issue);
  }
  return { rows, issues };
}

function readColumn(
  rows: readonly Row[],
  key: string,
  type: ColumnType,
): { readonly rows: readonly Row[]; readonly issue?: Issue } {
  let example: Cell = null;
  let count = 0;
  const read = rows.map((row) => {
    const cell = cellOf(row, key);
    const own = readCell(cell, type);
    if (own === cell) return row;
    if (own === null) {
      if (count === 0) example = cell;
      count += 1;
    }
    return Object.fromEntries([...Object.entries(row), [key, own]]);
  });
  if (count === 0) return { rows: read };
  const shown = typeof example === 'string' ? example : JSON.stringify(example);
  return { rows: read, issue: sourceIssue.cellTypes(key, type, count, shown) };
}

const plainNumber = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Null when the cell does not fit. */
function readCell(cell: Cell, type: ColumnType): Cell {
  if (fitsType(cell, type)) return cell;
  if (typeof cell !== 'string') return null;
  if (type === 'number') return plainNumber.test(cell) && Number.isFinite(Number(cell)) ? Number(cell) : null;
  return type === 'date' && readMoment(cell) !== null ? cell : null;
}
