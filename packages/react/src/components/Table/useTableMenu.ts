import { useMemo } from 'react';
import type { TableViewProps } from '../../generated/viewProps.js';
import type { NodeContext } from '../../renderer/types.js';
import type { MenuItem } from '../../ui/overlay/Menu.js';
import { loadTableControl } from './loadTableControl.js';
import type { TableActions } from './useTableActions.js';
import type { TableModel } from './useTable.js';

/** Hidden columns that the menu offers one by one. */
const mostShown = 20;
const noGroups: readonly string[] = [];

/** Menu items of the whole table: its rows as a file or on the clipboard, in the order in which they stand, and its hidden columns. */
export function useTableMenu(
  props: TableViewProps,
  node: NodeContext,
  table: TableModel,
  actions: TableActions,
): readonly MenuItem[] {
  const { exportable, adjustable, title, groupBy = noGroups } = props;
  return useMemo(() => {
    const { t, id, announce } = node;
    const { layout, columns, allColumns } = table;
    const items: MenuItem[] = [];
    if (exportable && table.found.length > 0) {
      items.push(
        {
          id: 'csv',
          label: t('table.exportCsv'),
          icon: 'download',
          onSelect: () =>
            void loadTableControl().then(({ saveCsv }) => saveCsv(table.rows(), columns, title ?? id)),
        },
        {
          id: 'copy',
          label: t('table.copyRows'),
          icon: 'clipboard',
          onSelect: () =>
            void loadTableControl()
              .then(({ copyRows }) => copyRows(table.rows(), columns, node))
              .then(
                () => announce(t('copied')),
                () => announce(t('table.notSaved')),
              ),
        },
      );
    }
    if (!adjustable) return items;
    const hidden = allColumns.filter((column) => column.hidden).slice(0, mostShown);
    for (const [index, { key, label }] of hidden.entries())
      items.push({
        id: `show.${key}`,
        label: t('table.show', { column: label }),
        icon: 'eye',
        separated: index === 0 && items.length > 0,
        onSelect: () =>
          actions.setLayout({
            ...layout,
            hidden: Object.fromEntries([...Object.entries(layout.hidden ?? {}), [key, false]]),
          }),
      });
    if (Object.values(layout).some((part) => part !== undefined) || table.groupBy.length > 0)
      items.push({
        id: 'reset',
        label: t('table.resetColumns'),
        icon: 'columns',
        onSelect: () => {
          actions.setLayout({});
          actions.setGroupBy(groupBy);
        },
      });
    return items;
  }, [exportable, adjustable, title, groupBy, node, table, actions]);
}
