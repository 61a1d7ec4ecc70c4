import { firstMessage } from '../../../i18n/translateIssue.js';
import type { MenuItem, MenuPopoverProps } from '../../../ui/overlay/Menu.js';
import { MenuPopover } from '../../../ui/overlay/MenuPopover.js';
import type { GridTarget } from '../grid/GridControls.js';
import { firstTyped } from './firstTyped.js';
import { toolWords } from './toolWords.js';

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

function itemsFor({ props, node, table, actions, focus }: GridTarget, key: string): readonly MenuItem[] {
  const { data, rowActions = [] } = props;
  const t = toolWords(node.t);
  const column = firstTyped(table);
  const edit: MenuItem = {
    id: 'edit',
    label: t('table.editRow'),
    icon: 'pen',
    onSelect: () => actions.setEditing({ row: key, column }),
  };
  const remove: MenuItem = {
    id: 'delete',
    label: t('table.deleteRow'),
    icon: 'trash',
    danger: true,
    separated: true,
    onSelect: () => {
      const { issues } = node.change({ op: 'row.remove', dataset: data.dataset!, row: key });
      if (issues) node.announce(firstMessage(issues, node.t) ?? t('table.notSaved'));
      // The menu goes with its row, so the row that follows takes the focus.
      focus.go(focus.active);
    },
  };
  return [
    ...(column === -1 ? [] : [edit]),
    ...rowActions.map(({ id, label, icon, tone }): MenuItem => ({
      id: `host.${id}`,
      label,
      icon,
      danger: tone === 'danger',
      onSelect: () =>
        node.emit('row.action', { action: id, row: { ...data.rows[data.keys.indexOf(key)] }, key }),
    })),
    ...(actions.canDelete ? [remove] : []),
  ];
}
