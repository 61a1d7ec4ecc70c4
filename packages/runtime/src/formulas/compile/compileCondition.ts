import { formulaType } from '../../issues/formulaValueMessages.js';
import type { Body, Compilation } from './Compilation.js';
import type { FormulaNode } from '../parse/FormulaNode.js';
import { written } from '../evaluate/operators.js';
import type { Evaluator } from '../evaluate/Run.js';

/** A node that must be true, false or null; `of` and `side` name its place in messages. */
export function compileCondition(
  node: FormulaNode,
  of: string,
  side: string,
  compilation: Compilation,
  body: Body | null,
): Evaluator {
  const evaluate = compilation.compile(node, compilation, body);
  const { text } = compilation;
  return (run) => {
    const value = evaluate(run);
    if (value === true || value === false || value === null) return value;
    const fault = {
      of,
      side,
      expected: 'true or false',
      value,
      written: written(text, node),
      place: node,
      row: run.row,
    };
    return run.fail(formulaType(fault));
  };
}
