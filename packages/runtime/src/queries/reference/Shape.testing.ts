import type { Column, Row } from '@vitrine/schema';

/** Rows on their way through a query. */
export interface Shape {
  readonly rows: readonly Row[];
  readonly types: ReadonlyMap<string, Column['type']>;
  /** Columns whose formula failed, for rows where it did. */
  readonly failed: ReadonlyMap<Row, ReadonlySet<string>>;
  readonly options: ReadonlyMap<string, readonly string[]>;
}

/** What days and weeks depend on. */
export interface Place {
  readonly today: string;
  readonly weekStart: number;
}
