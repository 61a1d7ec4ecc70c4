import type { Cell } from '@vitrine/schema';
import type { RowColumn } from '../rows/RowSet.js';
import type { CellReader } from './CellReader.js';
import { rankValues } from './rankValues.js';

/**
 * The distinct values of a column, each with a number, its code. It only grows, so that a column that changed in a few cells goes on
 * with the same codes; some values may then stand in no cell any more. What is slow to know of a value is found out once.
 */
export class Dictionary {
  readonly values: Cell[] = [];
  readonly #scalars = new Map<Cell, number>();
  readonly #lists = new Map<string, number>();
  #ranks: { readonly column: RowColumn; readonly reader: CellReader; readonly of: Float64Array } | null =
    null;

  /** The code of a value. Numbers and texts are never equal; lists are when they hold the same texts in the same order. */
  codeOf(cell: Cell): number {
    const [codes, key] = Array.isArray(cell)
      ? [this.#lists as Map<Cell, number>, JSON.stringify(cell)]
      : [this.#scalars, cell];
    let code = codes.get(key);
    if (code === undefined) codes.set(key, (code = this.values.push(cell) - 1));
    return code;
  }

  encode(cells: readonly Cell[]): Int32Array {
    const codes = new Int32Array(cells.length);
    for (let i = 0; i < cells.length; i++) codes[i] = this.codeOf(cells[i]!);
    return codes;
  }

  /** For each code a number that orders it among the others; NaN for null. */
  ranks(column: RowColumn, reader: CellReader): Float64Array {
    const known = this.#ranks;
    if (
      known?.reader === reader &&
      known.of.length === this.values.length &&
      known.column.type === column.type &&
      known.column.options === column.options
    )
      return known.of;
    const of = rankValues(this.values, column, reader);
    this.#ranks = { column, reader, of };
    return of;
  }
}
