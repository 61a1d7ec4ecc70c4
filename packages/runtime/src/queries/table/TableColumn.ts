import type { Cell, Row } from '@vitrine/schema';
import type { CellReader } from '../cells/CellReader.js';
import { Dictionary } from '../cells/Dictionary.js';
import { cellOf, type RowColumn } from '../rows/RowSet.js';

/** Cells as numbers for their distinct values. */
export interface EncodedCells {
  readonly codes: Int32Array;
  /** Holds every value of the cells, and perhaps others. */
  readonly dictionary: Dictionary;
}

/** Cells as numbers, NaN for all else. */
export interface NumericCells {
  readonly values: Float64Array;
  /** How many cells are neither a number nor null. */
  readonly others: number;
}

/** How to get at a column's cells, and at what is known of them, in ways that depend on where they come from. */
interface Source {
  cells(): readonly Cell[];
  encoded?(): EncodedCells | undefined;
}

/** A column while a query runs. Each form of its cells is made when first needed, and then kept. */
export class TableColumn {
  readonly info: RowColumn;
  /** Whether the query made it, so that the rows don't hold its cells yet. */
  readonly added: boolean;
  /** 1 for each row whose formula failed: such a row passes no condition on this column. */
  readonly failed: Uint8Array | null;
  readonly #source: Source;
  #cells: readonly Cell[] | null = null;
  #encoded: EncodedCells | null = null;
  #numeric: NumericCells | null = null;
  #ranks: { readonly reader: CellReader; readonly of: Float64Array } | null = null;

  constructor(
    info: RowColumn,
    source: Source,
    made: { readonly added?: boolean; readonly failed?: Uint8Array | null } = {},
  ) {
    this.info = info;
    this.added = made.added ?? false;
    this.failed = made.failed ?? null;
    this.#source = source;
  }

  /** A column that a query made. */
  static made(info: RowColumn, cells: readonly Cell[], failed: Uint8Array | null = null): TableColumn {
    return new TableColumn(info, { cells: () => cells }, { added: true, failed });
  }

  get cells(): readonly Cell[] {
    return (this.#cells ??= this.#source.cells());
  }

  get encoded(): EncodedCells {
    return (this.#encoded ??= this.#source.encoded?.() ?? encode(this.cells));
  }

  get numeric(): NumericCells {
    return (this.#numeric ??= readNumbers(this.cells));
  }

  /** A number for each cell that orders it among the others; NaN for null. */
  ranks(reader: CellReader): Float64Array {
    if (this.numeric.others === 0) return this.numeric.values;
    if (this.#ranks?.reader !== reader) {
      const { codes, dictionary } = this.encoded;
      const of = dictionary.ranks(this.info, reader);
      this.#ranks = { reader, of: Float64Array.from(codes, (code) => of[code]!) };
    }
    return this.#ranks.of;
  }

  /** The cells at some places, in that order. */
  pick(indexes: Uint32Array): TableColumn {
    const { added, failed } = this;
    const cells = (): Cell[] => {
      const all = this.cells;
      const picked = Array.from<Cell>({ length: indexes.length });
      for (let i = 0; i < indexes.length; i++) picked[i] = all[indexes[i]!]!;
      return picked;
    };
    const encoded = (): EncodedCells | undefined => {
      if (!this.#encoded && indexes.length * 2 < this.cells.length) return undefined;
      const { codes, dictionary } = this.encoded;
      return { codes: Int32Array.from(indexes, (index) => codes[index]!), dictionary };
    };
    const picked = failed && Uint8Array.from(indexes, (index) => failed[index]!);
    return new TableColumn(this.info, { cells, encoded }, { added, failed: picked });
  }

  /** The same column after some rows have changed. What is known of the others is kept. */
  patched(info: RowColumn, rows: readonly Row[], changed: readonly number[]): TableColumn {
    const column = new TableColumn(info, { cells: () => rows.map((row) => cellOf(row, info.key)) });
    if (!this.#cells) return column;
    const cells = this.#cells.slice();
    for (const row of changed) cells[row] = cellOf(rows[row]!, info.key);
    column.#cells = cells;
    if (this.#encoded) {
      const { dictionary } = this.#encoded;
      const codes = this.#encoded.codes.slice();
      for (const row of changed) codes[row] = dictionary.codeOf(cells[row]!);
      column.#encoded = { codes, dictionary };
    }
    return column;
  }
}

function encode(cells: readonly Cell[]): EncodedCells {
  const dictionary = new Dictionary();
  return { codes: dictionary.encode(cells), dictionary };
}

function readNumbers(cells: readonly Cell[]): NumericCells {
  const values = new Float64Array(cells.length);
  let others = 0;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    if (typeof cell === 'number') values[i] = cell;
    else {
      values[i] = Number.NaN;
      if (cell !== null) others++;
    }
  }
  return { values, others };
}
