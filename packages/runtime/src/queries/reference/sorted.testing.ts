import type { Cell, Query, Row } from '@vitrine/schema';
import type { Shape } from './Shape.testing.js';

/** How texts are put in order. */
export const collator = new Intl.Collator('en', { numeric: true });

/** Neither cell is null. */
export function compareCells(a: Cell, b: Cell, { types, options }: Shape, key: string): number {
  if (typeof a === 'number' || typeof a === 'boolean') return Number(a) - Number(b);
  if (types.get(key) === 'date') return String(a) < String(b) ? -1 : Number(String(a) > String(b));
  const known = options.get(key) ?? [];
  const place = (cell: Cell) => (known.includes(String(cell)) ? known.indexOf(String(cell)) : known.length);
  return place(a) - place(b) || (place(a) < known.length ? 0 : collator.compare(String(a), String(b)));
}

type Orders = NonNullable<Query['orderBy']>;

function compareRows(a: Row, b: Row, orders: Orders, shape: Shape): number {
  for (const { key, desc } of orders) {
    const [left, right] = [a[key] ?? null, b[key] ?? null];
    if (left === null || right === null) {
      if (left !== right) return left === null ? 1 : -1;
      continue;
    }
    const order = compareCells(left, right, shape, key);
    if (order !== 0) return desc ? -order : order;
  }
  return 0;
}

export const sorted = (shape: Shape, orders: Orders): Row[] =>
  shape.rows.toSorted((a, b) => compareRows(a, b, orders, shape));
