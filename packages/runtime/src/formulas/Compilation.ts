import type { Issue } from '@vitrine/schema';
import type { NameNode } from './FormulaNode.js';
import type { FormulaFunction } from './functions/FormulaFunction.js';
import type { FormulaReference } from './types.js';

/** A name inside an aggregate, bound when the aggregate begins. */
export interface BoundName {
  readonly node: NameNode;
  /** Its number among the bindings of a run. */
  readonly slot: number;
}

/** The body of an aggregate while it is compiled. */
export interface Body {
  readonly names: BoundName[];
  readonly outer: Body | null;
  /** Datasets that the body may go through, for bare names. */
  datasets: readonly string[];
  /** Operators and calls for each row. */
  operations: number;
  /** Whether it holds another aggregate. */
  nested: boolean;
}

/** What compiling a formula gathers. */
export interface Compilation {
  readonly text: string;
  readonly functions: ReadonlyMap<string, FormulaFunction>;
  readonly references: FormulaReference[];
  slots: number;
  usesClock: boolean;
  /** The first fault. */
  issue: Issue | null;
}
