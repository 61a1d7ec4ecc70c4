import type { Cell, Query, Row } from '@vitrine/schema';
import type { Shape } from './Shape.testing.js';
import { sorted } from './sorted.testing.js';

export function windowed(shape: Shape, clause: NonNullable<Query['window']>[number]): Shape {
  const { op, key = '', as, partitionBy = [], orderBy = [], size = 3 } = clause;
  const ordered = sorted(shape, orderBy);
  const result = new Map<Row, Cell>();
  for (const row of shape.rows) {
    const partition = ordered.filter((other) => partitionBy.every((name) => other[name] === row[name]));
    const at = partition.indexOf(row);
    const numbers = partition.map((other) => other[key!] as number | null);
    result.set(row, windowValue(op, numbers, at, size));
  }
  const failed = new Map(shape.failed);
  const rows = shape.rows.map((row) => {
    const wider = { ...row, [as]: result.get(row)! };
    failed.set(wider, shape.failed.get(row) ?? new Set());
    return wider;
  });
  return { ...shape, rows, failed, types: new Map(shape.types).set(as, 'number') };
}

const total = (numbers: readonly (number | null)[]): number | null => {
  const present = numbers.filter((number) => number !== null);
  return present.length === 0 ? null : present.reduce((sum, number) => sum + number, 0);
};

function windowValue(op: string, numbers: readonly (number | null)[], at: number, size: number): Cell {
  const own = numbers[at]!;
  const before = at > 0 ? numbers[at - 1]! : null;
  if (op === 'runningTotal') return total(numbers.slice(0, at + 1));
  if (op === 'movingAverage') {
    const last = numbers.slice(Math.max(0, at - size + 1), at + 1).filter((number) => number !== null);
    return last.length === 0 ? null : total(last)! / last.length;
  }
  if (own === null) return null;
  if (op === 'rank') return 1 + numbers.filter((number) => number !== null && number > own).length;
  if (op === 'shareOfTotal') return total(numbers) === 0 ? null : own / total(numbers)!;
  if (before === null) return null;
  if (op === 'difference') return own - before;
  return before === 0 ? null : (own - before) / Math.abs(before);
}
