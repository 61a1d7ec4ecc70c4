import type { KeyboardEvent } from 'react';
import type { GridTarget } from '../GridControls.js';

/** On the heading of a group the arrow keys open and close it, as in any tree. */
export function pressGroup(event: KeyboardEvent, { table, actions, focus, node }: GridTarget): boolean {
  const line = table.shown[focus.active.row];
  const group = line === undefined ? undefined : table.groups[-line - 1];
  if (!group || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return false;
  const [opens, closes] =
    node.direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if (event.key !== (group.open ? closes : opens)) return false;
  actions.toggleGroup(group.id, !group.open);
  return true;
}
