import type { Cell } from '@vitrine/schema';
import {
  fillWithoutUnit,
  needsDate,
  needsDatetime,
  unreadableDates,
  tooManyBuckets,
} from '../../../issues/queryMessages.js';
import type { QueryContext } from '../../execute/QueryContext.js';
import type { GroupUnit, RowColumn } from '../../rows/RowSet.js';
import type { Table } from '../../table/Table.js';
import type { EncodedCells, TableColumn } from '../../table/TableColumn.js';
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
  return { info, ...valuesInOrder(column.encoded), fill: null };
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
  const rows = valuesInOrder(column.encoded);
  const bucketOf = rows.values.map((cell) => (typeof cell === 'string' ? buckets.bucket(cell) : Number.NaN));
  const unreadable = countUnreadable(rows, bucketOf);
  if (unreadable > 0) context.report(unreadableDates(`${path}/key`, label, unreadable));
  const present = [...new Set(bucketOf)].filter((bucket) => !Number.isNaN(bucket)).toSorted((a, b) => a - b);
  const shown = clause.fill ? everyBucket(present, buckets.next) : present;
  if (!shown) {
    context.fail(tooManyBuckets(`${path}/fill`, unit, maxBuckets));
    return undefined;
  }
  const placeOf = new Map(shown.map((bucket, place) => [bucket, place]));
  const values: Cell[] = shown.map(buckets.value);
  if (bucketOf.some(Number.isNaN)) placeOf.set(Number.NaN, values.push(null) - 1);
  const places = bucketOf.map((bucket) => placeOf.get(bucket)!);
  return {
    info: {
      key: info.key,
      label: info.label,
      type: buckets.type,
      ...(buckets.format && { format: buckets.format }),
      unit,
      readOnly: true,
    },
    codes: rows.codes.map((code) => places[code]!),
    values,
    fill: clause.fill ?? null,
  };
}

/** How many cells hold something that is no date. */
function countUnreadable(
  { codes, values }: Pick<Dimension, 'codes' | 'values'>,
  bucketOf: readonly number[],
) {
  const wrong = values.map((value, code) => value !== null && Number.isNaN(bucketOf[code]));
  if (!wrong.includes(true)) return 0;
  let count = 0;
  for (const code of codes) if (wrong[code]) count++;
  return count;
}

/** The values that stand in cells, in order of first appearance, and for each row the place of its own among them. */
function valuesInOrder({ codes, dictionary }: EncodedCells): Pick<Dimension, 'codes' | 'values'> {
  const values: Cell[] = [];
  const placeOf = new Int32Array(dictionary.values.length).fill(-1);
  const places = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!;
    if (placeOf[code] === -1) placeOf[code] = values.push(dictionary.values[code]!) - 1;
    places[row] = placeOf[code]!;
  }
  return { codes: places, values };
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
