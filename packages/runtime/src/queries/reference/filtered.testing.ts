import type { Cell, Condition, Row, Where } from '@vitrine/schema';
import { isDate, shifted } from './days.testing.js';
import type { Place, Shape } from './Shape.testing.js';
import { collator } from './sorted.testing.js';

export function filtered(shape: Shape, where: Where | undefined | null, place: Place): Shape {
  if (!where) return shape;
  const rows = shape.rows.filter((row) => passes(row, where, false, shape, place) !== false);
  return { ...shape, rows };
}

/** Undefined when the condition is skipped. */
function passes(row: Row, where: Where, negated: boolean, shape: Shape, place: Place): boolean | undefined {
  if ('not' in where) return passes(row, where.not, !negated, shape, place);
  if ('all' in where || 'any' in where) {
    const parts = 'all' in where ? where.all : where.any;
    const results = parts
      .map((part) => passes(row, part, negated, shape, place))
      .filter((part) => part !== undefined);
    if (results.length === 0 && parts.length > 0) return undefined;
    return 'all' in where !== negated ? results.every(Boolean) : results.some(Boolean);
  }
  const result = meets(row[where.key] ?? null, where, shape, place);
  if (result === 'skipped') return undefined;
  if (result === 'void' || shape.failed.get(row)?.has(where.key)) return false;
  return result !== negated;
}

interface Wanted {
  readonly value: Cell;
  readonly written: boolean;
}

const wantedOf = (value: unknown): Wanted =>
  typeof value === 'object' && value !== null && 'formula' in value
    ? { value: JSON.parse(String(value.formula)) as Cell, written: true }
    : { value: value as Cell, written: false };

const blank = (value: Cell): boolean => value === null || value === '';

function meets(cell: Cell, condition: Condition, shape: Shape, place: Place): boolean | 'void' | 'skipped' {
  const { op, key, optional, value = null } = condition;
  const isDay = shape.types.get(key) === 'date';
  const equals = ({ value: wanted, written }: Wanted): boolean =>
    cell !== null && (cell === wanted || (written && typeof cell !== 'string' && String(cell) === wanted));
  if (op === 'isNull') return cell === null;
  if (op === 'notNull') return cell !== null;
  if (op === 'in' || op === 'notIn') {
    const list = (Array.isArray(value) ? value : [value]).map(wantedOf);
    const present = list.filter((wanted) => wanted.value !== null);
    if (optional && present.every((wanted) => blank(wanted.value))) return 'skipped';
    if (list.length > 0 && present.length === 0) return 'void';
    return present.some(equals) === (op === 'in');
  }
  if (op === 'inLast' || op === 'inNext' || op === 'olderThan') {
    const { count, unit, skip = 0 } = value as { count: number; unit: string; skip?: number };
    return inSpan(cell, op, count, unit, skip, place);
  }
  if (op === 'between') {
    const bounds = (value as unknown[])
      .map(wantedOf)
      .map((wanted) => (blank(wanted.value) ? null : wanted.value));
    const [low, high] = bounds as [Cell, Cell];
    if (low === null && high === null && optional) return 'skipped';
    if ((low === null || high === null) && !optional) return 'void';
    if (bounds.some((own) => isDay && typeof own === 'string' && !isDate(own))) return 'void';
    return (
      (low === null || compares(cell, low, isDay, (n) => n >= 0)) &&
      (high === null || compares(cell, high, isDay, (n) => n <= 0))
    );
  }
  const wanted = wantedOf(value);
  if (optional && blank(wanted.value)) return 'skipped';
  if (wanted.value === null) return 'void';
  if (op === 'eq') return equals(wanted);
  if (op === 'ne') return !equals(wanted);
  if (op === 'contains' || op === 'startsWith' || op === 'endsWith') {
    if (typeof wanted.value === 'boolean') throw new Error('not generated');
    const [text, part] = [cell, String(wanted.value)].map((own) =>
      typeof own === 'string' ? own.toLowerCase() : null,
    );
    if (text === null || text === undefined) return false;
    return op === 'contains'
      ? text.includes(part!)
      : op === 'startsWith'
        ? text.startsWith(part!)
        : text.endsWith(part!);
  }
  if (isDay && typeof wanted.value === 'string' && !isDate(wanted.value)) return 'void';
  const tests = {
    lt: (n: number) => n < 0,
    lte: (n: number) => n <= 0,
    gt: (n: number) => n > 0,
    gte: (n: number) => n >= 0,
  };
  return compares(cell, wanted.value, isDay, tests[op]);
}

function compares(cell: Cell, bound: Cell, isDay: boolean, test: (order: number) => boolean): boolean {
  if (cell === null || typeof cell !== typeof bound) return false;
  if (typeof cell === 'string')
    return (
      (!isDay || isDate(cell)) &&
      test(isDay ? (cell < bound! ? -1 : Number(cell > bound!)) : collator.compare(cell, bound as string))
    );
  return test(Number(cell) - Number(bound));
}

function inSpan(
  cell: Cell,
  op: string,
  count: number,
  unit: string,
  skip: number,
  { today }: Place,
): boolean {
  if (!isDate(cell)) return false;
  if (op === 'inNext') return cell >= shifted(today, skip, unit) && cell < shifted(today, skip + count, unit);
  const from = shifted(today, -skip - count, unit);
  return op === 'inLast' ? cell > from && cell <= shifted(today, -skip, unit) : cell <= from;
}
