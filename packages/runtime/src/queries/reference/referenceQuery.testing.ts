import type { Cell, Column, Query, Row } from '@vitrine/schema';
import { filtered } from './filtered.testing.js';
import { grouped } from './grouped.testing.js';
import type { Place, Shape } from './Shape.testing.js';
import { sorted } from './sorted.testing.js';
import { windowed } from './windowed.testing.js';

/*
 * Queries once more, as plainly as can be: arrays of objects, no caches, no codes, nothing of the engine. Slow, and only as much
 * of the rules as the generated queries use: dates without time, formulas `a op b` and literals.
 */

export function referenceQuery(
  query: Query,
  tables: Readonly<Record<string, { readonly rows: readonly Row[]; readonly columns: readonly Column[] }>>,
  place: Place,
): Cell[][] {
  const from = tables[query.from]!;
  let shape: Shape = {
    rows: from.rows.map((row) => pick(row, from.columns)),
    types: new Map(from.columns.map(({ key, type }) => [key, type])),
    failed: new Map(),
    options: new Map(
      from.columns.map(({ key, options }) => [key, (options ?? []).map(({ value }) => value)]),
    ),
  };
  for (const join of query.join ?? []) shape = joined(shape, join, tables[join.with]!);
  for (const { as, formula } of query.derive ?? []) shape = computed(shape, as, formula);
  shape = filtered(shape, query.where, place);
  if (query.groupBy?.length || query.aggregate?.length) shape = grouped(shape, query, place);
  for (const { as, formula } of query.compute ?? []) shape = computed(shape, as, formula);
  shape = filtered(shape, query.having, place);
  for (const clause of query.window ?? []) shape = windowed(shape, clause);
  const ordered = sorted(shape, query.orderBy ?? []);
  const start = query.offset ?? 0;
  const rows = ordered.slice(start, query.limit === undefined ? undefined : start + query.limit);
  return rows.map((row) => [...shape.types.keys()].map((key) => row[key] ?? null));
}

const pick = (row: Row, columns: readonly Column[]): Row =>
  Object.fromEntries(columns.map(({ key }) => [key, row[key] ?? null]));

function joined(
  shape: Shape,
  join: NonNullable<Query['join']>[number],
  right: { rows: readonly Row[]; columns: readonly Column[] },
): Shape {
  const taken = right.columns.filter(({ key }) => join.on.every((on) => on.right !== key));
  const rows = shape.rows.flatMap((row): Row[] => {
    const found = right.rows.filter((other) =>
      join.on.every((on) => row[on.left] !== null && row[on.left] === other[on.right]),
    );
    if (found.length === 0) return join.kind === 'inner' ? [] : [{ ...row, ...pick({}, taken) }];
    return found.map((other) => ({ ...row, ...pick(other, taken) }));
  });
  return {
    ...shape,
    rows,
    types: new Map([...shape.types, ...taken.map(({ key, type }) => [key, type] as const)]),
  };
}

function computed(shape: Shape, as: string, formula: string): Shape {
  const [left = '', op, right = ''] = formula.split(' ');
  const failed = new Map(shape.failed);
  const read = (row: Row, name: string): Cell => (shape.types.has(name) ? row[name]! : Number(name));
  const rows = shape.rows.map((row) => {
    const [a, b] = [read(row, left), read(row, right)];
    let value: Cell = null;
    if (typeof a === 'number' && typeof b === 'number') {
      value = op === '+' ? a + b : op === '-' ? a - b : op === '*' ? a * b : b === 0 ? null : a / b;
    }
    const result = { ...row, [as]: value };
    const before = shape.failed.get(row) ?? new Set<string>();
    const fails = op === '/' && b === 0 && a !== null;
    failed.set(result, fails ? new Set([...before, as]) : before);
    return result;
  });
  return { ...shape, rows, failed, types: new Map(shape.types).set(as, 'number') };
}
