import type { Cell } from '@vitrine/schema';
import type { RowColumn } from '../RowSet.js';

/** A column while a query runs. Its cells are gathered when first read, and then kept. */
export class TableColumn {
  readonly info: RowColumn;
  /** Whether the query made it, so that the rows don't hold its cells yet. */
  readonly added: boolean;
  /** 1 for each row whose formula failed: such a row passes no condition on this column. */
  readonly failed: Uint8Array | null;
  readonly #read: () => readonly Cell[];
  #cells: readonly Cell[] | null = null;

  constructor(
    info: RowColumn,
    read: () => readonly Cell[],
    made: { added?: boolean; failed?: Uint8Array | null } = {},
  ) {
    this.info = info;
    this.added = made.added ?? false;
    this.failed = made.failed ?? null;
    this.#read = read;
  }

  get cells(): readonly Cell[] {
    return (this.#cells ??= this.#read());
  }

  /** The cells at some places, in that order. */
  pick(indexes: Uint32Array): TableColumn {
    const { added, failed } = this;
    const read = () => {
      const { cells } = this;
      const picked = Array.from<Cell>({ length: indexes.length });
      for (let i = 0; i < indexes.length; i++) picked[i] = cells[indexes[i]!]!;
      return picked;
    };
    return new TableColumn(this.info, read, {
      added,
      failed: failed && Uint8Array.from(indexes, (index) => failed[index]!),
    });
  }
}
