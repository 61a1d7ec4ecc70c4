import type { Cell, Issue } from '@vitrine/schema';

/** Rows as aggregates read them. */
export interface FormulaDataset {
  readonly length: number;
  has(column: string): boolean;
  cell(index: number, column: string): Cell;
}

/** What names in a formula mean. `undefined` always means: there is no such name. */
export interface FormulaScope {
  /** Cells of the current row, by column key. Absent outside rows. */
  readonly row?: (column: string) => Cell | undefined;
  /** The node's own inputs and fields, by name. */
  readonly self?: (name: string) => Cell | undefined;
  /** Outputs of nodes: `[id]` is the bare id, `[id, output]` one output by name. */
  readonly page?: (path: readonly string[]) => Cell | undefined;
  /** Datasets by name. */
  readonly dataset?: (name: string) => FormulaDataset | undefined;
  /** Now, in milliseconds since 1970; null where the clock is not known yet. */
  readonly now: number | null;
  /** IANA zone in which days begin. */
  readonly timeZone: string;
  /** BCP 47 tag for comparisons that need one. */
  readonly locale: string;
}

/** A name that a formula reads, with its place in the text. */
export interface FormulaReference {
  /** One to three names; a leading `row`, `self` or `page` is kept. */
  readonly path: readonly string[];
  /** `value` is read as a scalar, `dataset` stands inside an aggregate. */
  readonly kind: 'value' | 'dataset';
  /** For `dataset`: the columns read of it. */
  readonly columns?: readonly string[];
  /** Offset in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

export type FormulaResult =
  | { readonly value: Cell; readonly issue?: undefined }
  /** The value is null and the issue says why. */
  | { readonly value: null; readonly issue: Issue };

/** A formula parsed once and turned into closures. */
export interface CompiledFormula {
  readonly text: string;
  readonly references: readonly FormulaReference[];
  /** Whether it reads the clock. */
  readonly usesClock: boolean;
  evaluate(scope: FormulaScope): FormulaResult;
}
