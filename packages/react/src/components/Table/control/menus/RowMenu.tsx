import type { MenuItem, MenuPopoverProps } from '../../../../ui/overlay/Menu.js';
import { MenuPopover } from '../../../../ui/overlay/MenuPopover.js';
import type { GridTarget } from '../../grid/GridControls.js';
import { firstTyped } from '../rows/firstTyped.js';
import { deleteItems, hostItems } from './rowItems.js';
import { toolWords } from '../toolWords.js';

interface RowMenuProps extends Pick<MenuPopoverProps, 'anchor' | 'onClose'> {
  readonly target: GridTarget;
  /** Place of the row among the lines shown. */
  readonly at: number;
  readonly rowKey: string;
}

/** What can be done with one row: edit it, the host's actions, delete it. */
export function RowMenu({ target, at, rowKey, anchor, onClose }: RowMenuProps) {
  return (
    <MenuPopover
      label={target.node.t('table.actionsFor', { row: at + 1 })}
      items={itemsFor(target, rowKey)}
      anchor={anchor}
      onClose={onClose}
    />
  );
}

function itemsFor(target: GridTarget, key: string): readonly MenuItem[] {
  const { node, table, actions } = target;
  const t = toolWords(node.t);
  const column = firstTyped(table);
  const edit: MenuItem = {
    id: 'edit',
    label: t('table.editRow'),
    icon: 'pen',
    onSelect: () => actions.setEditing({ row: key, column }),
  };
  return [...(column === -1 ? [] : [edit]), ...hostItems(target, key), ...deleteItems(target, [key])];
}
