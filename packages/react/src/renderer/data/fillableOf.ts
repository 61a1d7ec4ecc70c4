import type { RowSet, Session } from '@vitrine/runtime';
import type { FillableDataset } from '../types.js';
import type { DataDialog } from './DataDialogs.js';

/** Datasets behind the rows that a node shows, through views and queries, as far as they take rows. */
export function fillableOf(
  session: Session,
  id: string,
  open: (dialog: DataDialog) => void,
): readonly FillableDataset[] {
  const shown = Object.entries(session.node(id)?.props ?? {}).flatMap(([prop, value]) =>
    isRowSet(value) ? [{ prop, rows: value }] : [],
  );
  if (shown.length === 0) return [];
  const explanations = session.explain(id);
  const found = new Map<string, FillableDataset>();
  for (const { prop, rows } of shown) {
    const behind = explanations.find((explanation) => explanation.prop === prop)?.datasets ?? [];
    const titles = new Map(behind.map(({ name, title }) => [name, title]));
    // Rows of a join belong to one dataset; the others only add to them.
    const names = rows.dataset === null ? titles.keys() : [rows.dataset];
    for (const name of names) {
      const dataset = session.dataset(name);
      if (!dataset?.writable || found.has(name)) continue;
      const values = rows.dataset === name ? rows.insertDefaults : undefined;
      found.set(name, {
        name,
        title: titles.get(name) ?? name,
        empty: dataset.rows.length === 0,
        addRow: () => open({ kind: 'add', dataset: name, values }),
        importRows: () => open({ kind: 'import', dataset: name }),
      });
    }
  }
  return [...found.values()];
}

function isRowSet(value: unknown): value is RowSet {
  return typeof value === 'object' && value !== null && 'rows' in value && 'keys' in value;
}
