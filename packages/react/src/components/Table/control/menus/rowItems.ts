import type { MenuItem } from '../../../../ui/overlay/Menu.js';
import type { GridTarget } from '../../grid/GridControls.js';
import { removeRows } from '../rows/removeRows.js';
import { toolWords } from '../toolWords.js';

/** The host's actions for a row. */
export function hostItems({ props, node }: GridTarget, key: string): readonly MenuItem[] {
  const { data, rowActions = [] } = props;
  return rowActions.map(({ id, label, icon, tone }): MenuItem => ({
    id: `host.${id}`,
    label,
    icon,
    danger: tone === 'danger',
    onSelect: () =>
      node.emit('row.action', { action: id, row: { ...data.rows[data.keys.indexOf(key)] }, key }),
  }));
}

/** Deletes rows, where that is possible. */
export function deleteItems(target: GridTarget, keys: readonly string[]): readonly MenuItem[] {
  const { actions, focus, node } = target;
  if (!actions.canDelete || keys.length === 0) return [];
  const t = toolWords(node.t);
  return [
    {
      id: 'delete',
      label: t(keys.length === 1 ? 'table.deleteRow' : 'table.deleteRows'),
      icon: 'trash',
      danger: true,
      separated: true,
      onSelect: () => {
        removeRows(keys, target);
        // The menu goes with its row, so the row that follows takes the focus.
        focus.go(focus.active);
      },
    },
  ];
}
