import type { Cell, Column, Query, Row } from '@vitrine/schema';

/** Where rows or a number come from, weakest first: a sum over one sample row is a sample. `computed` stands for rows made by a query without any origin of its own. */
export type Origin = 'sample' | 'entered' | 'imported' | 'source';

/** How a query groups dates. */
export type GroupUnit = NonNullable<NonNullable<Query['groupBy']>[number]['unit']>;

/** A column of a row set, with what a view needs to draw and edit it. */
export interface RowColumn {
  readonly key: string;
  /** Heading; the key when the document gives none. */
  readonly label: string;
  readonly type: NonNullable<Column['type']>;
  readonly format?: Column['format'];
  readonly options?: Column['options'];
  /** For groups of dates: what each value stands for. `dayOfWeek`, `monthOfYear` and `hourOfDay` are numbers, the others name the start of the bucket. */
  readonly unit?: GroupUnit;
  /** Derived, joined, aggregated and formula columns can't be edited. */
  readonly readOnly: boolean;
}

/** Rows that a dataset, a query or a literal list gave. Immutable: a change gives a new one. */
export interface RowSet {
  readonly rows: readonly Row[];
  /** Text identity of each row, unique in the set. For grouped rows the first group's value as text. */
  readonly keys: readonly string[];
  readonly columns: readonly RowColumn[];
  /** The cell that identifies a row of the dataset; queries know it even where it is no column. */
  readonly key?: string;
  /** The dataset that holds the rows and takes their changes; null for grouped rows, which nobody can edit. */
  readonly dataset: string | null;
  /** Whether this session may change the rows. */
  readonly writable: boolean;
  /** Weakest origin among the rows that counted; null when none did. */
  readonly origin: Origin | null;
  /** Origin row by row, where rows differ. */
  readonly origins?: readonly (Origin | null)[];
  /**
   * Place of each row in this node's own order (`row.place`), null for rows without one. The rows already stand in
   * that order: ranked ones first, by rank, then key. Absent where rows can't be placed, as with `orderBy` in the query.
   */
  readonly ranks?: readonly (string | null)[];
  /** Cells that a row inserted through this set starts with: the query's plain `eq` conditions. */
  readonly insertDefaults?: Row;
}

/** The cell of a row, by own property only; null when it has none. */
export function cellOf(row: Row, key: string): Cell {
  return Object.hasOwn(row, key) ? (row[key] ?? null) : null;
}
