import { useMemo } from 'react';
import type { TableViewProps } from '../../generated/viewProps.js';
import type { NodeContext } from '../../renderer/types.js';
import type { MenuItem } from '../../ui/overlay/Menu.js';
import { toCsv, toTsv } from '../../format/toCsv.js';
import type { TableModel } from './useTable.js';

/** Menu items that take the matching rows out of the table, in the order in which they stand. */
export function useTableExport(
  props: TableViewProps,
  node: NodeContext,
  table: TableModel,
): readonly MenuItem[] {
  const { exportable, title } = props;
  return useMemo(() => {
    if (!exportable || table.found.length === 0) return [];
    const { t, id, announce } = node;
    return [
      {
        id: 'csv',
        label: t('table.exportCsv'),
        icon: 'download',
        onSelect: () => saveText(toCsv(table.rows(), table.columns), `${fileName(title ?? id)}.csv`),
      },
      {
        id: 'copy',
        label: t('table.copyRows'),
        icon: 'clipboard',
        onSelect: () => {
          navigator.clipboard?.writeText(toTsv(table.rows(), table.columns)).then(
            () => announce(t('copied')),
            () => announce(t('table.notSaved')),
          );
        },
      },
    ];
  }, [exportable, title, node, table]);
}

function saveText(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

function fileName(title: string): string {
  return (
    title
      .replaceAll(/[^\p{L}\p{N} ._-]+/gu, '')
      .trim()
      .slice(0, 100) || 'table'
  );
}
