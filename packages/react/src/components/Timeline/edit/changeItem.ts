import { formatDay } from '@vitrine/runtime/internal';
import type { RowSet } from '@vitrine/runtime';
import type { Cell, Issue } from '@vitrine/schema';
import type { NodeContext } from '../../../renderer/types.js';
import type { Days } from './itemDates.js';

/** Writes cells of an item as one change, says so, and tells the host the days it has then. Gives why it was refused. */
export function changeItem(
  { node, rows }: { readonly node: NodeContext; readonly rows: RowSet },
  key: string,
  cells: readonly (readonly [key: string, value: Cell])[],
  { days, message }: { readonly days: Days; readonly message: string },
): readonly Issue[] | undefined {
  if (cells.length === 0 || rows.dataset === null) return undefined;
  const result = node.change(
    { op: 'row.set', dataset: rows.dataset, row: key, values: Object.fromEntries(cells) },
    { message },
  );
  if (result.issues) return result.issues;
  node.emit('item.change', { item: key, startDate: formatDay(days.start), endDate: formatDay(days.end) });
  return undefined;
}
