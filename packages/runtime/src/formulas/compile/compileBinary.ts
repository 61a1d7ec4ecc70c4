import type { Cell } from '@vitrine/schema';
import { compileCondition } from './compileCondition.js';
import type { Body, Compilation } from './Compilation.js';
import type { BinaryNode } from '../parse/FormulaNode.js';
import {
  arithmeticOfNumbers,
  arithmeticOfOthers,
  checkedText,
  equal,
  ordered,
  textOf,
  type Operation,
} from '../evaluate/operators.js';
import type { Evaluator, Run } from '../evaluate/Run.js';

/** Turns a node with two operands into a closure that is quick when both are numbers. */
export function compileBinary(node: BinaryNode, compilation: Compilation, body: Body | null): Evaluator {
  if (node.operator === 'and' || node.operator === 'or')
    return compileLogic(node, node.operator, compilation, body);
  const left = compilation.compile(node.left, compilation, body);
  const right = compilation.compile(node.right, compilation, body);
  const operation: Operation = {
    operator: node.operator,
    left: node.left,
    right: node.right,
    text: compilation.text,
  };
  switch (node.operator) {
    case '=':
      return (run) => equal(run, left(run), right(run), node);
    case '<>':
      return (run) => !equal(run, left(run), right(run), node);
    case '<':
    case '<=':
    case '>':
    case '>=':
      return (run) => ordered(run, operation, left(run), right(run));
    case '&':
      return (run) => checkedText(run, textOf(left(run)) + textOf(right(run)), node);
    case '+':
      return (run) => {
        const a = left(run);
        const b = right(run);
        if (typeof a !== 'number' || typeof b !== 'number') return arithmetic(run, operation, a, b);
        const result = a + b;
        return Number.isFinite(result) ? result : arithmetic(run, operation, a, b);
      };
    case '-':
      return (run) => {
        const a = left(run);
        const b = right(run);
        if (typeof a !== 'number' || typeof b !== 'number') return arithmetic(run, operation, a, b);
        const result = a - b;
        return Number.isFinite(result) ? result : arithmetic(run, operation, a, b);
      };
    case '*':
      return (run) => {
        const a = left(run);
        const b = right(run);
        if (typeof a !== 'number' || typeof b !== 'number') return arithmetic(run, operation, a, b);
        const result = a * b;
        return Number.isFinite(result) ? result : arithmetic(run, operation, a, b);
      };
    case '/':
    case '^':
      return (run) => arithmetic(run, operation, left(run), right(run));
  }
}

function arithmetic(run: Run, operation: Operation, left: Cell, right: Cell): Cell {
  if (typeof left === 'number' && typeof right === 'number')
    return arithmeticOfNumbers(run, operation, left, right);
  return arithmeticOfOthers(run, operation, left, right);
}

/** `and`, `or` with three values: null is unknown, and the result is null where it would depend on it. */
function compileLogic(
  node: BinaryNode,
  operator: 'and' | 'or',
  compilation: Compilation,
  body: Body | null,
): Evaluator {
  const left = compileCondition(node.left, operator, 'left', compilation, body);
  const right = compileCondition(node.right, operator, 'right', compilation, body);
  const decisive = operator === 'or';
  return (run) => {
    const first = left(run);
    if (first === decisive) return decisive;
    const second = right(run);
    if (second === decisive) return decisive;
    return first === null || second === null ? null : !decisive;
  };
}
