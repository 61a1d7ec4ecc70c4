import { useMemo } from 'react';
import { useLatest } from '../../../../hooks/useLatest.js';
import type { GridTarget } from '../GridControls.js';
import type { RowHandlers } from './TableRow.js';

/** What rows can do; stays the same object, so that unchanged rows are not drawn again. */
export function useRowHandlers(target: GridTarget): RowHandlers {
  const latest = useLatest(target);
  return useMemo<RowHandlers>(
    () => ({
      onSave: (at, column, value, to) => {
        const { save, actions, focus, size } = latest.current;
        const failure = save(at, column, value);
        if (failure !== undefined) return failure;
        actions.setEditing(undefined);
        const place = to({ row: at, column }, size);
        if (place) focus.go(place);
        return undefined;
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
