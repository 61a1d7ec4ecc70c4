import type { Condition } from '@vitrine/schema';

const signs: Partial<Record<Condition['op'], string>> = {
  eq: '=',
  ne: '≠',
  gt: '>',
  gte: '≥',
  lt: '<',
  lte: '≤',
  in: '=',
  notIn: '≠',
};

/** A condition in signs, which are of no language: `stage = Won`. */
export function sayCondition({ key, op, value }: Condition): string {
  const text = Array.isArray(value)
    ? value.join(' / ')
    : typeof value === 'object' && value !== null && 'count' in value
      ? `${value.count} ${value.unit}`
      : String(value ?? '');
  return `${key} ${signs[op] ?? op} ${text}`.trim();
}
