import type { Place } from '../grid/cells/CellRange.js';
import type { GridSize } from '../grid/keys/useGridFocus.js';

/** Where the focus goes once an edit is done; undefined where it has gone already. */
export type Leave = (from: Place, size: GridSize) => Place | undefined;

/** The ways to leave a cell: Enter goes down, with Shift up; Tab along the row, and from its end to the next one. */
export const leaving = {
  away: () => undefined,
  stay: (from) => from,
  down: ({ row, column }, { rows }) => ({ row: Math.min(row + 1, rows - 1), column }),
  up: ({ row, column }) => ({ row: Math.max(row - 1, 0), column }),
  next: ({ row, column }, { rows, dataColumns }) => {
    if (column + 1 < dataColumns) return { row, column: column + 1 };
    return row + 1 < rows ? { row: row + 1, column: 0 } : { row, column };
  },
  previous: ({ row, column }, { dataColumns }) => {
    if (column > 0) return { row, column: column - 1 };
    return row > 0 ? { row: row - 1, column: dataColumns - 1 } : { row, column };
  },
} satisfies Readonly<Record<string, Leave>>;
