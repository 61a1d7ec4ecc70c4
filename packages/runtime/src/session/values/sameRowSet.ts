import { sameRow } from '../../changes/sameCell.js';
import type { RowColumn, RowSet } from '../../queries/RowSet.js';

const sameList = <T>(a: readonly T[] | undefined, b: readonly T[] | undefined): boolean =>
  a === b || (a?.length === b?.length && (a?.every((item, index) => item === b?.[index]) ?? false));

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
    a.rows.every((row, index) => sameRow(row, b.rows[index]!))
  );
}
