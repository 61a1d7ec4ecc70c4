import type { KeyboardEvent } from 'react';
import type { GridTarget } from '../../grid/GridControls.js';

/** Keys of the whole grid: undo and redo, Escape to let go of the block and then of the row. */
export function pressTable(event: KeyboardEvent, target: GridTarget): boolean {
  const { table, actions, node, range, setEnds } = target;
  if (event.key === 'Escape') {
    if (range) setEnds(undefined);
    else if (table.selected !== null) actions.press(table.selected, true);
    else return false;
    return true;
  }
  if (!table.canEdit || event.altKey || !(event.ctrlKey || event.metaKey)) return false;
  const letter = event.key.toLowerCase();
  if (letter === 'y' || (letter === 'z' && event.shiftKey)) return node.redo();
  return letter === 'z' && node.undo();
}
