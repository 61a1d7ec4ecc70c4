import type { Cell, Column, Query, Row } from '@vitrine/schema';
import { bucket, everyBucket } from './days.testing.js';
import type { Place, Shape } from './Shape.testing.js';
import { compareCells } from './sorted.testing.js';

/** Rows once for each value of the lists in a column. */
export const eachListed = (rows: readonly Row[], key: string): Row[] =>
  rows.flatMap((row) => {
    const cell = row[key];
    if (!Array.isArray(cell)) return [row];
    return (cell.length > 0 ? [...new Set(cell)] : [null]).map((value): Row => ({ ...row, [key]: value }));
  });

export function grouped(whole: Shape, query: Query, { weekStart }: Place): Shape {
  const groups = query.groupBy ?? [];
  const shape: Shape = {
    ...whole,
    rows: groups.reduce((rows, { key }) => eachListed(rows, key), [...whole.rows]),
  };
  const valueOf = (row: Row, i: number): Cell =>
    bucket(row[groups[i]!.key] ?? null, groups[i]!.unit, weekStart);
  const orders = groups.map(({ unit, fill }, i): Cell[] => {
    const present = [...new Set(shape.rows.map((row) => valueOf(row, i)))];
    if (!unit) return present;
    const all = everyBucket(present, unit, weekStart);
    const shown = fill ? all : all.filter((value) => present.includes(value));
    return present.includes(null) ? [...shown, null] : shown;
  });
  const members = new Map<string, { tuple: Cell[]; rows: Row[]; fill: 'zero' | 'null' | null }>();
  for (const row of shape.rows) {
    const tuple = groups.map((_, i) => valueOf(row, i));
    const name = JSON.stringify(tuple);
    if (!members.has(name)) members.set(name, { tuple, rows: [], fill: null });
    members.get(name)!.rows.push(row);
  }
  for (const [i, { fill, unit }] of groups.entries()) {
    if (!fill || !unit) continue;
    const before = [...members.values()];
    for (const { tuple } of before) {
      for (const value of orders[i]!) {
        const added = tuple.with(i, value);
        const name = JSON.stringify(added);
        if (value !== null && !members.has(name)) members.set(name, { tuple: added, rows: [], fill });
      }
    }
  }
  if (groups.length === 0 && members.size === 0) members.set('[]', { tuple: [], rows: [], fill: null });
  const list = [...members.values()].sort((a, b) => {
    for (const [i, order] of orders.entries()) {
      const difference = order.indexOf(a.tuple[i]!) - order.indexOf(b.tuple[i]!);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  const types = new Map<string, Column['type']>();
  const options = new Map<string, readonly string[]>();
  for (const { key, as, unit } of groups) {
    types.set(as ?? key, unit === 'dayOfWeek' || unit === 'monthOfYear' ? 'number' : shape.types.get(key));
    options.set(as ?? key, shape.options.get(key) ?? []);
  }
  for (const { op, key, as } of query.aggregate ?? []) {
    const choosing = op === 'min' || op === 'max' || op === 'first' || op === 'last';
    types.set(as, choosing ? shape.types.get(key ?? '') : 'number');
    if (choosing) options.set(as, shape.options.get(key ?? '') ?? []);
  }
  const rows = list.map(({ tuple, rows: own, fill }): Row => {
    const result: Row = Object.fromEntries(groups.map(({ key, as }, i) => [as ?? key, tuple[i]!]));
    for (const { op, key, as } of query.aggregate ?? []) {
      const zero = op === 'count' || op === 'countDistinct' || op === 'sum';
      result[as] = fill ? (fill === 'zero' && zero ? 0 : null) : aggregated(op, key, own, shape);
    }
    return result;
  });
  return { rows, types, options, failed: new Map() };
}

function aggregated(op: string, key: string | undefined | null, rows: readonly Row[], shape: Shape): Cell {
  if (!key) return rows.length;
  const cells = rows.map((row) => row[key] ?? null).filter((cell) => cell !== null);
  if (op === 'count') return cells.length;
  if (op === 'countDistinct') return new Set(cells).size;
  if (cells.length === 0) return null;
  if (op === 'first') return cells[0]!;
  if (op === 'last') return cells.at(-1)!;
  if (op === 'min' || op === 'max') {
    // Of equals the first counts.
    return cells.reduce((best, cell) => {
      const order = compareCells(cell, best, shape, key);
      return (op === 'min' ? order < 0 : order > 0) ? cell : best;
    });
  }
  const numbers = cells as number[];
  const sum = numbers.reduce((total, number) => total + number, 0);
  if (op === 'sum') return sum;
  const mean = sum / numbers.length;
  if (op === 'avg') return mean;
  if (op === 'median') {
    const inOrder = numbers.toSorted((a, b) => a - b);
    const [low, high] = [
      inOrder[Math.ceil(inOrder.length / 2) - 1]!,
      inOrder[Math.floor(inOrder.length / 2)]!,
    ];
    return (low + high) / 2;
  }
  if (numbers.length < 2) return null;
  return Math.sqrt(numbers.reduce((total, number) => total + (number - mean) ** 2, 0) / (numbers.length - 1));
}
