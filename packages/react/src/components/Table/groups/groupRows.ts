import type { Cell } from '@vitrine/schema';
import { orderByNumbers } from '@vitrine/runtime/internal';
import type { TableIndex } from '../logic/rowIndex/createTableIndex.js';
import type { TableColumn } from '../logic/columns/resolveColumns.js';

/** Rows that are alike in a column, and in those above it. */
export interface RowGroup {
  /** Text that is the same for the same values, by which it is remembered. */
  readonly id: string;
  readonly level: number;
  readonly column: TableColumn;
  readonly value: Cell;
  /** Places of its rows. */
  readonly rows: Uint32Array;
  readonly open: boolean;
}

/** Rows and headings as they are shown. */
export interface GroupedRows {
  /** A place of the data, or −1 − n for the heading of group n. */
  readonly lines: Int32Array;
  readonly groups: readonly RowGroup[];
}

/** Gathers rows under headings by some columns, in the order of their values; within a group rows stay as they were. */
export function groupRows(
  found: Uint32Array,
  by: readonly TableColumn[],
  index: TableIndex,
  closed: ReadonlySet<string>,
): GroupedRows {
  if (by.length === 0) return { lines: Int32Array.from(found), groups: [] };
  const lines: number[] = [];
  const groups: RowGroup[] = [];

  const gather = (rows: Uint32Array, level: number, path: readonly Cell[]) => {
    const column = by[level];
    if (!column) {
      for (const row of rows) lines.push(row);
      return;
    }
    const { ranks, cells } = index.column(column);
    const sorted = orderByNumbers(ranks, rows);
    let start = 0;
    for (let i = 1; i <= sorted.length; i++) {
      const [rank, first] = [ranks[sorted[i] ?? -1], ranks[sorted[start]!]];
      if (i < sorted.length && (rank === first || (Number.isNaN(rank) && Number.isNaN(first)))) continue;
      const own = sorted.subarray(start, i);
      const value = cells[own[0]!] ?? null;
      const id = JSON.stringify([...path, value]);
      const open = !closed.has(id);
      lines.push(-groups.length - 1);
      groups.push({ id, level, column, value, rows: own, open });
      if (open) gather(own, level + 1, [...path, value]);
      start = i;
    }
  };
  gather(found, 0, []);
  return { lines: Int32Array.from(lines), groups };
}
