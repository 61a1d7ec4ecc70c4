import type { Cell } from '@vitrine/schema';
import {
  fillWithoutUnit,
  needsDate,
  needsDatetime,
  unreadableDates,
  tooManyBuckets,
} from '../../../issues/queryMessages.js';
import { encodeCells } from '../../cells/encodeCells.js';
import type { QueryContext } from '../../QueryContext.js';
import type { GroupUnit, RowColumn } from '../../RowSet.js';
import type { Table } from '../../table/Table.js';
import type { TableColumn } from '../../table/TableColumn.js';
import { bucketing } from './bucketDates.js';
import type { Dimension, GroupClause } from './Dimension.js';

/** Most buckets that `fill` may give. */
export const maxBuckets = 10_000;

/** Numbers the rows by one grouping column; undefined, with an issue, when it can't. */
export function dimensionOf(
  clause: GroupClause,
  table: Table,
  path: string,
  context: QueryContext,
): Dimension | undefined {
  const column = context.column(table, clause.key, `${path}/key`);
  if (!column) return undefined;
  const key = clause.as ?? clause.key;
  const info = { ...column.info, key, label: key === clause.key ? column.info.label : key, readOnly: true };
  if (clause.unit) return dateDimension(clause.unit, clause, column, info, path, context);
  if (clause.fill) context.report(fillWithoutUnit(`${path}/fill`));
  return { info, ...encodeCells(column.cells), fill: null };
}

function dateDimension(
  unit: GroupUnit,
  clause: GroupClause,
  column: TableColumn,
  info: RowColumn,
  path: string,
  context: QueryContext,
): Dimension | undefined {
  const { type, label } = column.info;
  if (type !== 'date' && type !== 'datetime' && type !== 'text') {
    context.fail(needsDate(`${path}/key`, label, type, `unit: ${unit}`));
    return undefined;
  }
  if (type === 'date' && (unit === 'minute' || unit === 'hour' || unit === 'hourOfDay')) {
    context.fail(needsDatetime(`${path}/unit`, label, unit));
    return undefined;
  }
  const buckets = bucketing(unit, context.environment.weekStart, context.reader);
  const { rows, unreadable } = bucketRows(column.cells, buckets.bucket);
  if (unreadable > 0) context.report(unreadableDates(`${path}/key`, label, unreadable));
  const present = [...new Set(rows)].filter((bucket) => !Number.isNaN(bucket)).toSorted((a, b) => a - b);
  const shown = clause.fill ? everyBucket(present, buckets.next) : present;
  if (!shown) {
    context.fail(tooManyBuckets(`${path}/fill`, unit, maxBuckets));
    return undefined;
  }
  const codeOf = new Map(shown.map((bucket, code) => [bucket, code]));
  const values: Cell[] = shown.map(buckets.value);
  if (rows.some(Number.isNaN)) codeOf.set(Number.NaN, values.push(null) - 1);
  return {
    info: { key: info.key, label: info.label, type: buckets.type, unit, readOnly: true },
    codes: Int32Array.from(rows, (bucket) => codeOf.get(bucket)!),
    values,
    fill: clause.fill ?? null,
  };
}

/** The bucket of each row, NaN for null and what is no date. */
function bucketRows(cells: readonly Cell[], bucket: (text: string) => number) {
  const rows = new Float64Array(cells.length);
  let unreadable = 0;
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row]!;
    rows[row] = typeof cell === 'string' ? bucket(cell) : Number.NaN;
    if (Number.isNaN(rows[row]) && cell !== null) unreadable++;
  }
  return { rows, unreadable };
}

/** All buckets from the first to the last; null when they are too many. */
function everyBucket(present: readonly number[], next: (bucket: number) => number): number[] | null {
  const last = present.at(-1);
  if (last === undefined) return [];
  const seen = new Set(present);
  for (let bucket = present[0]!; bucket < last; bucket = next(bucket)) {
    seen.add(bucket);
    if (seen.size > maxBuckets) return null;
  }
  return [...seen].toSorted((a, b) => a - b);
}
