import type { Cell } from '@vitrine/schema';

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '^';
export type ComparisonOperator = '=' | '<>' | '<' | '<=' | '>' | '>=';
export type BinaryOperator = ArithmeticOperator | ComparisonOperator | '&' | 'and' | 'or';
type UnaryOperator = '-' | '+' | '%' | 'not';

interface Place {
  /** Offset in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Levels of nodes below this one, itself included. */
  readonly height: number;
}

interface LiteralNode extends Place {
  readonly kind: 'literal';
  readonly value: Cell;
}

export interface NameNode extends Place {
  readonly kind: 'name';
  /** `row.x`, `self.x` and `page.x` name their level; `path` is what follows. */
  readonly level: 'row' | 'self' | 'page' | null;
  readonly path: readonly string[];
}

export interface UnaryNode extends Place {
  readonly kind: 'unary';
  readonly operator: UnaryOperator;
  readonly operand: FormulaNode;
}

export interface BinaryNode extends Place {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: FormulaNode;
  readonly right: FormulaNode;
}

/** `left in tags`, `left in ("a", "b")`. */
export interface MembershipNode extends Place {
  readonly kind: 'in';
  readonly negated: boolean;
  readonly left: FormulaNode;
  readonly list: readonly FormulaNode[];
}

export interface CallNode extends Place {
  readonly kind: 'call';
  /** As written. */
  readonly name: string;
  readonly args: readonly FormulaNode[];
}

/** A formula, parsed. */
export type FormulaNode = LiteralNode | NameNode | UnaryNode | BinaryNode | MembershipNode | CallNode;
