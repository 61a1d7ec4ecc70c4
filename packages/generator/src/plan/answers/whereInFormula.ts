import type { Condition, Where } from '@vitrine/schema';
import { nameInFormula } from '../../understand/question/columns/nameInFormula.js';

/** A condition as a formula over the columns of a row. */
export function whereInFormula(where: Where): string {
  if ('all' in where) return joined(where.all, ' and ');
  if ('any' in where) return joined(where.any, ' or ');
  if ('not' in where) return `not (${whereInFormula(where.not)})`;
  return conditionInFormula(where);
}

const joined = (parts: readonly Where[], by: string) =>
  parts.map((part) => `(${whereInFormula(part)})`).join(by);

const signs: Partial<Record<Condition['op'], string>> = {
  eq: '=',
  ne: '<>',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
};

function conditionInFormula({ key, op, value }: Condition): string {
  const name = nameInFormula(key);
  if (op === 'isNull') return `isblank(${name})`;
  if (op === 'notNull') return `not isblank(${name})`;
  if (op === 'in' || op === 'notIn') {
    const any = (Array.isArray(value) ? value : []).map((one) => `${name} = ${literal(one)}`).join(' or ');
    return op === 'in' ? `(${any})` : `not (${any})`;
  }
  return `coalesce(${name} ${signs[op] ?? '='} ${literal(value)}, false)`;
}

function literal(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'formula' in value) return `(${String(value.formula)})`;
  if (typeof value !== 'string') return String(value);
  const text = `"${value.replace(/"/g, '""')}"`;
  return /^\d{4}-\d\d-\d\d$/.test(value) ? `date(${text})` : text;
}
