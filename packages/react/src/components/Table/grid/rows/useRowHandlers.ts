import { useMemo } from 'react';
import type { Leave } from '../../edit/CellEditor.js';
import { useLatest } from '../../../../hooks/useLatest.js';
import type { GridTarget } from '../GridControls.js';
import type { RowHandlers } from './TableRow.js';

/** What rows can do; stays the same object, so that unchanged rows are not drawn again. */
export function useRowHandlers(target: GridTarget): RowHandlers {
  const latest = useLatest(target);
  return useMemo<RowHandlers>(
    () => ({
      onSave: (at, column, value, to) => {
        const failure = latest.current.save(at, column, value);
        if (failure === undefined) leave(latest.current, at, column, to);
        return failure;
      },
      onCancel: (to) => {
        const { actions, focus } = latest.current;
        actions.setEditing(undefined);
        if (to !== 'away') focus.go(focus.active);
      },
      cellsOf: (column) => {
        const { columns, index } = latest.current.table;
        return index.column(columns[column]!).distinct.values;
      },
      onTick: (at, on) => {
        const key = latest.current.keyAt(at);
        if (key !== undefined) latest.current.actions.tick([key], on);
      },
      onMenu: (at, button) => latest.current.openRowMenu(at, button),
    }),
    [latest],
  );
}

function leave({ actions, focus, size }: GridTarget, at: number, column: number, to: Leave) {
  actions.setEditing(undefined);
  if (to === 'away') return;
  const step = (forth: Leave, back: Leave) => (to === forth ? 1 : to === back ? -1 : 0);
  focus.go({
    row: Math.max(0, Math.min(at + step('down', 'up'), size.rows - 1)),
    column: Math.max(0, column + step('next', 'previous')),
  });
}
