import type { Row } from '@vitrine/schema';

/** Where more are alike, nothing tells one row from another: tickets that were sold at one price on one day. */
const mostAlike = 0.1;

/** How many rows are the same as one before in every column, of a table in which that is rare. */
export function repeatedRows(rows: readonly Row[]): number {
  const seen = new Set(rows.map((row) => JSON.stringify(Object.entries(row).toSorted(byKey))));
  const repeated = rows.length - seen.size;
  return repeated <= rows.length * mostAlike ? repeated : 0;
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : Number(a > b);
