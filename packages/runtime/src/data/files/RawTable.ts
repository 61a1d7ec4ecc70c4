import type { Issue } from '@vitrine/schema';
import type { RowPlace } from '../../issues/dataColumnMessages.js';
import type { DecimalSign } from '../inference/numberNotation.js';

/** A cell before its column has a type. */
export type RawCell = string | number | boolean | null | readonly string[];

export interface RawColumn {
  /** As it stands in the file; empty where there is none. */
  readonly header: string;
  readonly cells: readonly RawCell[];
}

/** Rows as they stand in a file, column by column. */
export interface RawTable {
  /** What the file calls it; null for the only table of a file. */
  readonly title: string | null;
  readonly columns: readonly RawColumn[];
  readonly length: number;
  /** The decimal sign that the file's delimiter goes with: who writes decimal commas parts cells by semicolons. */
  readonly usualDecimal?: DecimalSign;
  /** Where a row (from 0) stands, for messages. */
  place(row: number): RowPlace;
  /** What was found on the way; `name` is the name that the dataset will have. */
  issues(name: string): readonly Issue[];
}

/** What one file may hold. */
export const limits = {
  bytes: 100_000_000,
  rows: 500_000,
  columns: 200,
  /** UTF-16 units of a cell: less than 64 KB in UTF-8. */
  cell: 20_000,
} as const;

export type RawTables = { readonly tables: readonly RawTable[] } | { readonly issue: Issue };
