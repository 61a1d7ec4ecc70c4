import type { KeyboardEvent } from 'react';
import { rangeOf } from '../../grid/cells/CellRange.js';
import type { GridTarget } from '../../grid/GridControls.js';
import { editorOf } from '../../logic/cells/editorOf.js';
import { isTyped } from '../../grid/keys/waitingKeys.js';
import type { RangeCommands } from '../useRangeCommands.js';

/** What a key does on a cell: Enter edits it, Space chooses its row or turns its check box over, Delete empties it, Ctrl with D fills, letters replace it. */
export function pressCell(event: KeyboardEvent, target: GridTarget, commands: RangeCommands): boolean {
  const { props, table, actions, focus, range, keyAt, edit } = target;
  const { row, column } = focus.active;
  const key = keyAt(row);
  if (key === undefined || column < 0 || column >= table.columns.length || event.altKey) return false;
  const block = range ?? rangeOf(focus.active, focus.active);
  const plain = !event.ctrlKey && !event.metaKey;
  const choose = () =>
    props.multiSelect ? actions.tick([key], !table.ticked.has(key)) : actions.press(key, false);
  switch (event.key) {
    case 'Enter':
    case 'F2':
      if (!edit(row, column, { atEnd: event.key === 'F2' })) choose();
      return true;
    case ' ':
      if (!plain) return false;
      // A check box is turned over, as everywhere; with Shift its row is chosen.
      if (event.shiftKey || editorOf(table.columns[column]!) !== 'checkbox' || !edit(row, column)) choose();
      return true;
    case 'Delete':
    case 'Backspace':
      commands.clear(block);
      return true;
  }
  if (!plain) {
    if (event.key.toLowerCase() !== 'd') return false;
    // A block of one row takes over what stands above it.
    commands.fill(block.top === block.bottom ? { ...block, top: Math.max(0, block.top - 1) } : block);
    return true;
  }
  return isTyped(event) && edit(row, column, { typed: event.key });
}
