import { createId } from '@vitrine/runtime/internal';
import type { Cell } from '@vitrine/schema';
import type { TableViewProps } from '../../../generated/viewProps.js';
import { firstMessage } from '../../../i18n/translateIssue.js';
import type { NodeContext } from '../../../renderer/types.js';
import type { ColumnFilter } from '../logic/rowIndex/columnFilters.js';
import type { TableActions } from '../useTableActions.js';
import type { TableModel } from '../useTable.js';
import { firstTyped } from './firstTyped.js';

interface AddRowTarget {
  readonly props: TableViewProps;
  readonly node: NodeContext;
  readonly table: TableModel;
  readonly actions: TableActions;
}

/** Adds a row that stands in view: with what the filters ask for, without the search and the filters that it could not pass. */
export function addRow({ props: { data }, node, table, actions }: AddRowTarget): void {
  const row = createId();
  const { issues } = node.change({
    op: 'row.insert',
    dataset: data.dataset!,
    row,
    values: { ...data.insertDefaults, ...Object.fromEntries(table.filters.flatMap(onlyValue)) },
  });
  if (issues) return node.announce(firstMessage(issues, node.t) ?? node.t('table.notSaved'));
  if (table.search !== '') actions.search('');
  const met = table.filters.filter((filter) => onlyValue(filter).length > 0);
  if (met.length < table.filters.length) actions.setFilters(met);
  if (table.pageSize !== undefined) actions.goToPage(Math.floor(table.lines.length / table.pageSize));
  const column = firstTyped(table);
  if (column !== -1) actions.setEditing({ row, column });
}

/** The one cell that passes a filter, as an entry; none where others pass too. */
function onlyValue(filter: ColumnFilter): readonly (readonly [string, Cell])[] {
  if (filter.op === 'is') return [[filter.key, filter.value]];
  return filter.op === 'in' && filter.values.length === 1 ? [[filter.key, filter.values[0]!]] : [];
}
