import type { Row } from '@vitrine/schema';
import type { ChangeOp, RowSet } from '@vitrine/runtime';
import { changeRows } from './changeRows.js';
import { rowSetOf } from './rowSetOf.js';
import type { RowSetOptions } from './rowSetOf.js';

interface Known {
  readonly records: readonly Row[];
  readonly writable: boolean | undefined;
  readonly base: RowSet;
  readonly ops: readonly ChangeOp[];
  readonly rowSet: RowSet;
}

/** Row sets of one plain component: the same object while its records and what was changed in them are the same. */
export class RowSetCache {
  readonly #known = new Map<string, Known>();
  readonly #gathered = new Map<string, { readonly list: unknown; readonly records: readonly Row[] }>();

  /** Records made of the elements of a list: the same while the list is the same. */
  gathered(dataset: string, list: unknown, make: () => readonly Row[]): readonly Row[] {
    const known = this.#gathered.get(dataset);
    if (known && known.list === list) return known.records;
    const records = make();
    this.#gathered.set(dataset, { list, records });
    return records;
  }

  /** The records as they are after operations. */
  of(records: readonly Row[], options: RowSetOptions, ops: readonly ChangeOp[]): RowSet {
    const name = options.dataset ?? '';
    const known = this.#known.get(name);
    const isSame = known?.records === records && known.writable === options.writable;
    if (isSame && known.ops === ops) return known.rowSet;
    const base = isSame ? known.base : rowSetOf(records, options);
    const rowSet = changeRows(base, ops);
    this.#known.set(name, { records, writable: options.writable, base, ops, rowSet });
    return rowSet;
  }
}
