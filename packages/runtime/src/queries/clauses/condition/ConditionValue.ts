import type { Cell, Condition, FormulaValue } from '@vitrine/schema';
import type { QueryContext } from '../../execute/QueryContext.js';

/** One value to compare with. */
export interface Operand {
  readonly value: Cell;
  /** A formula's text equals the number that it writes, because `selected` is always text. */
  readonly fromFormula: boolean;
}

type Element = string | number | boolean | null | FormulaValue;

export function isFormula(value: unknown): value is FormulaValue {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'formula');
}

/** Evaluates a value; undefined, with an issue, when its formula gave none. */
export function readOperand(value: Element, path: string, context: QueryContext): Operand | undefined {
  if (!isFormula(value)) return { value, fromFormula: false };
  const result = context.evaluate(value.formula, `${path}/formula`);
  return result === undefined ? undefined : { value: result, fromFormula: true };
}

/** Evaluates a value that may be a list: each element for itself, lists that formulas give flattened. */
export function readOperands(
  value: Condition['value'],
  path: string,
  context: QueryContext,
): readonly Operand[] | undefined {
  const elements = Array.isArray(value) ? value : [value ?? null];
  const operands: Operand[] = [];
  for (const [i, element] of elements.entries()) {
    const at = Array.isArray(value) ? `${path}/${i}` : path;
    const operand = readOperand(element as Element, at, context);
    if (!operand) return undefined;
    if (Array.isArray(operand.value)) {
      for (const text of operand.value) operands.push({ value: text, fromFormula: operand.fromFormula });
    } else operands.push(operand);
  }
  return operands;
}

/** What `optional` skips: null, empty text and the empty list. */
export function isBlank(value: Cell): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
