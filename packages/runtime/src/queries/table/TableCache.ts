import { CellReader } from '../cells/CellReader.js';
import type { Issue, Query } from '@vitrine/schema';
import type { RowSet } from '../rows/RowSet.js';
import { Table } from './Table.js';

/** What a query makes of the rows at some places. */
export interface MadeRows {
  /** The same object while the rows are the same, unchanged. */
  readonly places: Uint32Array;
  readonly rowSet: RowSet;
  readonly issues: readonly Issue[];
}

/** More changed rows than this make it cheaper to begin anew. */
const maxChanged = 1_000;

/**
 * Keeps the table of each row set, so that all queries over it share what is known of its columns, and carries that over to the next
 * row set when few rows differ. One for a session: texts and dates are read as in one place.
 */
export class TableCache {
  readonly reader: CellReader;
  /** What queries last made of the rows that they chose. */
  readonly made = new WeakMap<Query, MadeRows>();
  readonly #tables = new WeakMap<RowSet, Table>();
  /** By keys, which row sets share when the same rows stand in the same order. */
  readonly #latest = new WeakMap<RowSet['keys'], { readonly rowSet: RowSet; readonly table: Table }>();

  constructor(locale: string, timeZone: string) {
    this.reader = new CellReader(locale, timeZone);
  }

  of(rowSet: RowSet): Table {
    const known = this.#tables.get(rowSet);
    if (known) return known;
    const before = this.#latest.get(rowSet.keys);
    const changed = before && changedRows(before.rowSet, rowSet);
    const table = before && changed ? before.table.patched(rowSet, changed) : Table.of(rowSet);
    this.#tables.set(rowSet, table);
    this.#latest.set(rowSet.keys, { rowSet, table });
    return table;
  }
}

/** Places of the rows that are other objects than before; null when they are many. */
export function changedRows(
  before: Pick<RowSet, 'rows'>,
  after: Pick<RowSet, 'rows'>,
  limit = maxChanged,
): number[] | null {
  if (before.rows.length !== after.rows.length) return null;
  const changed: number[] = [];
  for (let row = 0; row < after.rows.length; row++) {
    if (after.rows[row] === before.rows[row]) continue;
    if (changed.push(row) > limit) return null;
  }
  return changed;
}
