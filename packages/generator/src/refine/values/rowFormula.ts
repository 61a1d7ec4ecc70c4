import type { Condition } from '@vitrine/schema';
import { nameInFormula } from '../../understand/question/columns/nameInFormula.js';

type Value = Exclude<Condition['value'], undefined>;

const signs: Partial<Readonly<Record<Condition['op'], string>>> = {
  eq: '=',
  ne: '<>',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
};

function valueIn(value: Value): string | null {
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'object' && value !== null && 'formula' in value ? value.formula : null;
}

function partOf({ key, op, value }: Condition): string | null {
  const name = nameInFormula(key);
  const sign = signs[op];
  if ((op === 'in' || op === 'notIn') && Array.isArray(value)) {
    const parts = value.map((one) => partOf({ key, op: op === 'in' ? 'eq' : 'ne', value: one }));
    return parts.includes(null) ? null : `(${parts.join(op === 'in' ? ' or ' : ' and ')})`;
  }
  const text = sign === undefined || value === undefined ? null : valueIn(value);
  return text === null ? null : `${name} ${sign} ${text}`;
}

/** Conditions as a formula over the columns of a row; null for those that only a query can state. */
export function rowFormula(conditions: readonly Condition[]): string | null {
  const parts = conditions.map(partOf);
  return parts.length === 0 || parts.includes(null) ? null : parts.join(' and ');
}
