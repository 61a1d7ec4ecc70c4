import type { Cell, Issue } from '@vitrine/schema';

/**
 * Rows as aggregates read them. Immutable: changed rows are another object. A scope that gives the same object for the same
 * rows lets an aggregate that depends on nothing else be computed once for all evaluations of a formula.
 */
export interface FormulaDataset {
  readonly length: number;
  has(column: string): boolean;
  /** Names of the columns, for "did you mean"; asked only after a column was not found. */
  columns?(): Iterable<string>;
  cell(index: number, column: string): Cell;
}

/** Operations that several evaluations share; counted down by each. A query makes one for all of its rows. */
export interface FormulaBudget {
  steps: number;
}

/** What names in a formula mean. `undefined` always means: there is no such name. */
export interface FormulaScope {
  /** Cells of the current row, by column key. Absent outside rows. */
  readonly row?: (column: string) => Cell | undefined;
  /** The node's own inputs and fields by name; `explicit` for `self.name`, which reads its other outputs too. */
  readonly self?: (name: string, explicit: boolean) => Cell | undefined;
  /** Outputs of nodes: `[id]` is the bare id, `[id, output]` one output by name. */
  readonly page?: (path: readonly string[]) => Cell | undefined;
  /** Datasets by name. */
  readonly dataset?: (name: string) => FormulaDataset | undefined;
  /** Names that could be meant, for "did you mean"; asked only after a name was not found. */
  readonly names?: () => Iterable<string>;
  /** Now, in milliseconds since 1970; null where the clock is not known yet. */
  readonly now: number | null;
  /** IANA zone in which days begin. */
  readonly timeZone: string;
  /** BCP 47 tag for comparisons that need one. */
  readonly locale: string;
  /** First day of the week, Monday 1 (default) to Sunday 7. */
  readonly weekStart?: number;
  /** Besides the 1,000,000 operations that each evaluation may take. */
  readonly budget?: FormulaBudget;
}

/** A name that a formula reads, with its place in the text. */
export interface FormulaReference {
  /** One to three names; a leading `row`, `self` or `page` is kept. For `dataset` the one name of the dataset. */
  readonly path: readonly string[];
  /**
   * `value` is read as a scalar. `dataset` stands inside an aggregate: `sum(orders.price)` reads column `price` of dataset
   * `orders`, or output `price` of node `orders`; ids and dataset names are one namespace.
   */
  readonly kind: 'value' | 'dataset';
  /** For `dataset`: the columns read of it; none in `count(orders)`. */
  readonly columns?: readonly string[];
  /** For a bare `value` inside an aggregate: datasets whose column of this name comes before any other meaning. */
  readonly within?: readonly string[];
  /** Offset in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** What a formula gives. */
export interface FormulaResult {
  /** Null after an error and while the clock is unknown. */
  readonly value: Cell;
  /** An error says why there is no value; a warning, what was taken for null on the way, such as a division by zero. */
  readonly issue?: Issue;
  /** The formula reads the clock and `now` is null: show that the value is still loading. */
  readonly pending?: 'clock';
}

/** A formula parsed once and turned into closures. */
export interface CompiledFormula {
  readonly text: string;
  readonly references: readonly FormulaReference[];
  /** Whether it reads the clock. */
  readonly usesClock: boolean;
  /** Never throws, unless a function of the scope does. */
  evaluate(scope: FormulaScope): FormulaResult;
}
