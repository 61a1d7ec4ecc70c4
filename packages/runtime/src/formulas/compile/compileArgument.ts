import type { Cell } from '@vitrine/schema';
import { formulaType } from '../../issues/formulaValueMessages.js';
import { readMoment } from '../../dates/readMoment.js';
import { written } from '../evaluate/operators.js';
import type { Evaluator } from '../evaluate/Run.js';
import type { FunctionParameter, ParameterType } from '../functions/FormulaFunction.js';
import type { FormulaNode } from '../parse/FormulaNode.js';
import { compileCondition } from './compileCondition.js';
import type { Body, Compilation } from './Compilation.js';

const expectations = {
  number: 'a number',
  text: 'text',
  date: 'a date',
} as const;

/** An argument of the type that its parameter asks for, or null; anything else is refused. */
export function compileArgument(
  node: FormulaNode,
  { name: side, type }: FunctionParameter,
  of: string,
  compilation: Compilation,
  body: Body | null,
): Evaluator {
  if (type === 'condition') return compileCondition(node, of, side, compilation, body);
  const evaluate = compilation.compile(node, compilation, body);
  if (type === 'any' || type === 'dataset') return evaluate;
  const expected = expectations[type];
  const { text } = compilation;
  return (run) => {
    const value = evaluate(run);
    if (value === null || fits(value, type)) return value;
    const fault = { of, side, expected, value, written: written(text, node), place: node, row: run.row };
    return run.fail(formulaType(fault));
  };
}

function fits(value: Cell, type: ParameterType): boolean {
  if (type === 'number') return typeof value === 'number';
  return typeof value === 'string' && (type === 'text' || readMoment(value) !== null);
}
