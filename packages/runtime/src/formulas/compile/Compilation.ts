import type { Issue } from '@vitrine/schema';
import type { FormulaNode, NameNode } from '../parse/FormulaNode.js';
import type { NamedFunction } from '../functions/FormulaFunction.js';
import type { Evaluator } from '../evaluate/Run.js';
import type { FormulaReference } from '../types.js';

/** A name inside an aggregate, bound when the aggregate begins. */
interface BoundName {
  readonly node: NameNode;
  /** Its number among the bindings of a run. */
  readonly slot: number;
}

/** The body of an aggregate while it is compiled. */
export interface Body {
  readonly names: BoundName[];
  /** Operators and calls for each row. */
  operations: number;
  /** Whether its value rests on more than its names: on another aggregate or the clock. */
  restsOnMore: boolean;
}

/** What compiling a formula gathers. */
export interface Compilation {
  readonly text: string;
  readonly functions: ReadonlyMap<string, NamedFunction>;
  /** Turns a node into a closure; `body` is the aggregate that it stands in. */
  readonly compile: (node: FormulaNode, compilation: Compilation, body: Body | null) => Evaluator;
  readonly references: FormulaReference[];
  slots: number;
  usesClock: boolean;
  /** The first fault. */
  issue: Issue | null;
}
