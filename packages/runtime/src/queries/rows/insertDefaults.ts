import type { Cell, Query, Row, Where } from '@vitrine/schema';
import type { RowSet } from './RowSet.js';

/**
 * Cells that a row inserted through a query starts with, so that it shows up there: values of `eq` conditions with a literal
 * that stand alone or in a top-level `all`, on columns of the dataset itself. Undefined when there are none.
 */
export function insertDefaults(query: Query, from: RowSet): Row | undefined {
  const cells = new Map<string, Cell>(Object.entries(from.insertDefaults ?? {}));
  const editable = new Set(from.columns.filter((column) => !column.readOnly).map((column) => column.key));
  for (const condition of topLevel(query.where ?? null)) {
    if (!('op' in condition) || condition.op !== 'eq') continue;
    const { key, value = null } = condition;
    if (value === null || typeof value === 'object' || !editable.has(key) || cells.has(key)) continue;
    cells.set(key, value);
  }
  return cells.size === 0 ? undefined : Object.fromEntries(cells);
}

function topLevel(where: Where | null): readonly Where[] {
  if (where === null) return [];
  return 'all' in where ? where.all : [where];
}
