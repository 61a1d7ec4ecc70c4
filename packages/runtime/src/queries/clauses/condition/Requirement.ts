import type { Condition, Where } from '@vitrine/schema';
import type { QueryContext } from '../../execute/QueryContext.js';
import { isBlank, readOperands, type Operand } from './ConditionValue.js';

/** One of the conditions that rows must all meet, with its values, so that it can be compared with those of another query. */
export interface Requirement {
  /** Equal for requirements that the same rows meet. */
  readonly text: string;
  /** Absent for what is more than one plain condition. */
  readonly plain?: {
    readonly key: string;
    readonly op: Condition['op'];
    readonly operands: readonly Operand[];
  };
}

/** What a condition requires; undefined when that can't be told from its text and values. */
export function requirementOf(
  condition: Where,
  negated: boolean,
  path: string,
  context: QueryContext,
): Requirement | undefined {
  if (!('op' in condition) || isSpan(condition)) {
    const text = JSON.stringify([condition, negated]);
    return /"formula":|"op":"(?:inLast|inNext|olderThan)"/.test(text) ? undefined : { text };
  }
  const { key, op, value, optional = false } = condition;
  const operands = readOperands(value, `${path}/value`, context);
  if (!operands) return undefined;
  const text = JSON.stringify([key, op, optional, negated, operands]);
  return negated ? { text } : { text, plain: { key, op, operands } };
}

const isSpan = ({ op }: Condition): boolean => op === 'inLast' || op === 'inNext' || op === 'olderThan';

/** Whether all rows that meet the one meet the other. Says no when in doubt. */
export function implies(one: Requirement, other: Requirement, fold: (text: string) => string): boolean {
  if (one.text === other.text) return true;
  const [a, b] = [one.plain, other.plain];
  if (!a || !b || a.key !== b.key || a.op !== b.op) return false;
  // With blank values, `optional` conditions are skipped and pass every row.
  if (a.operands.every(({ value }) => isBlank(value))) return false;
  if (a.op === 'in')
    return a.operands.every((value) => b.operands.some((known) => sameOperand(value, known)));
  const [left, right] = [a.operands[0]?.value, b.operands[0]?.value];
  if (typeof left === 'number' && typeof right === 'number') {
    if (a.op === 'lt' || a.op === 'lte') return left <= right;
    return (a.op === 'gt' || a.op === 'gte') && left >= right;
  }
  if (typeof left !== 'string' || typeof right !== 'string') return false;
  if (a.op === 'contains') return fold(left).includes(fold(right));
  if (a.op === 'startsWith') return fold(left).startsWith(fold(right));
  return a.op === 'endsWith' && fold(left).endsWith(fold(right));
}

const sameOperand = (a: Operand, b: Operand): boolean =>
  a.value !== null && a.value === b.value && a.fromFormula === b.fromFormula;
