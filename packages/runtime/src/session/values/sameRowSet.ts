import type { Row } from '@vitrine/schema';
import { sameRow } from '../../changes/sameCell.js';
import type { RowColumn, RowSet } from '../../queries/rows/RowSet.js';

function sameList<T>(a: readonly T[] | undefined, b: readonly T[] | undefined): boolean {
  if (a === b) return true;
  if (!a || !b || a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** A cell that holds null is not one that is missing: whoever saw it change in one step would have another row than who saw two. */
function sameShape(a: Row, b: Row): boolean {
  return a === b || (sameList(Object.keys(a), Object.keys(b)) && sameRow(a, b));
}

function sameRows(a: readonly Row[], b: readonly Row[]): boolean {
  for (let i = 0; i < a.length; i++) if (!sameShape(a[i]!, b[i]!)) return false;
  return true;
}

function sameColumn(a: RowColumn, b: RowColumn): boolean {
  return (
    a === b ||
    (a.key === b.key &&
      a.label === b.label &&
      a.type === b.type &&
      a.format === b.format &&
      a.options === b.options &&
      a.unit === b.unit &&
      a.readOnly === b.readOnly)
  );
}

/** Whether two row sets show and allow the same; rows that are the same objects are not looked into. */
export function sameRowSet(a: RowSet, b: RowSet): boolean {
  if (a === b) return true;
  return (
    a.rows.length === b.rows.length &&
    a.key === b.key &&
    a.dataset === b.dataset &&
    a.writable === b.writable &&
    a.origin === b.origin &&
    sameList(a.keys, b.keys) &&
    sameList(a.origins, b.origins) &&
    sameList(a.ranks, b.ranks) &&
    a.columns.length === b.columns.length &&
    a.columns.every((column, index) => sameColumn(column, b.columns[index]!)) &&
    sameRow(a.insertDefaults ?? {}, b.insertDefaults ?? {}) &&
    sameRows(a.rows, b.rows)
  );
}
