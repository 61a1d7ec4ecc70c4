import type { Cell, Column, DataOrigin, Row } from '@vitrine/schema';

/** One operation on user data. Keys of rows are text. */
export type ChangeOp =
  /** Adds a row; where the row exists, sets these cells. */
  | { op: 'row.insert'; dataset: string; row: string; values: Row }
  /** Sets the cells that change; null is a value. */
  | { op: 'row.set'; dataset: string; row: string; values: Row }
  | { op: 'row.remove'; dataset: string; row: string }
  /** Places a row in the order of one view; rank is a fractional index, null takes the place away. */
  | { op: 'row.place'; dataset: string; row: string; view: string; rank: string | null }
  /** Replaces all rows, as an import does. */
  | {
      op: 'dataset.replace';
      dataset: string;
      columns: Column[];
      rows: Row[];
      origin: DataOrigin;
      label: string;
      at: string;
    }
  /** Back to the rows of the document. */
  | { op: 'dataset.reset'; dataset: string }
  /** Sets what a person can change on a node: a field, an input, a prop typed over, a check list item. */
  | { op: 'value.set'; node: string; key: string; value: Cell }
  /** Back to the default or the formula. */
  | { op: 'value.unset'; node: string; key: string };

/** Operations that belong together: applied, stored and undone as one. */
export interface Change {
  readonly id: string;
  /** ISO time on the device that made it; for display only. */
  readonly at: string;
  readonly actor?: string;
  readonly ops: readonly ChangeOp[];
  /** Id of the change that this one undoes. */
  readonly undoes?: string;
  /** Ids of the changes that a store has folded into this one. One of them that comes again changes nothing. */
  readonly folds?: readonly string[];
}
