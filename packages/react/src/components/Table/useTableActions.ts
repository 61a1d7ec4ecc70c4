import { createId } from '@vitrine/runtime/internal';
import type { Cell } from '@vitrine/schema';
import { useState } from 'react';
import type { TableViewProps } from '../../generated/viewProps.js';
import { firstMessage } from '../../i18n/translateIssue.js';
import type { NodeContext } from '../../renderer/types.js';
import type { MenuItem } from '../../ui/overlay/Menu.js';
import type { ColumnLayout } from './columns/columnLayout.js';
import type { ColumnFilter } from './logic/rowIndex/columnFilters.js';
import type { TableColumn } from './logic/columns/resolveColumns.js';
import { editorOf } from './logic/cells/editorOf.js';
import { nextSort, withSort } from './logic/rowIndex/sortKeys.js';
import type { SortKey } from './logic/rowIndex/sortKeys.js';
import type { TableModel } from './useTable.js';

/** A cell being edited. */
interface Editing {
  /** Key of the row, which stays the same while rows move. */
  readonly row: string;
  readonly column: number;
  /** The key that started it, which replaces what was there. */
  readonly typed?: string;
}

/** What a person can do with a table: each is an intent, a change of the data, or of this person's view. */
export interface TableActions {
  readonly sortBy: (key: string, add: boolean) => void;
  /** Sorts by one column, up or down; undefined no longer. `add` keeps the order by other columns. */
  readonly sortAs: (key: string, desc: boolean | undefined, add: boolean) => void;
  readonly search: (text: string) => void;
  /** Filters by a column; null no longer. */
  readonly setFilter: (key: string, filter: ColumnFilter | null) => void;
  readonly clearFilters: () => void;
  readonly setGroupBy: (keys: readonly string[]) => void;
  /** Opens or closes a group. */
  readonly toggleGroup: (id: string, open: boolean) => void;
  readonly setLayout: (layout: ColumnLayout) => void;
  /** Ticks rows, or takes the tick away. */
  readonly tick: (keys: readonly string[], on: boolean) => void;
  readonly goToPage: (page: number) => void;
  readonly setPageSize: (size: number) => void;
  /** Chooses a row, or with `again` takes the choice back. */
  readonly press: (key: string | undefined, again: boolean) => void;
  /** Saves a cell; gives a sentence when that failed. */
  readonly setCell: (key: string, column: TableColumn, value: Cell) => string | undefined;
  readonly addRow: () => void;
  /** The cell being edited; its row may not be there yet when it was just added. */
  readonly editing: Editing | undefined;
  readonly setEditing: (editing: Editing | undefined) => void;
  readonly hasRowActions: boolean;
  readonly canDelete: boolean;
  readonly itemsFor: (key: string | undefined) => readonly MenuItem[];
}

/** Gives the actions of a table as it stands. */
export function useTableActions(props: TableViewProps, node: NodeContext, table: TableModel): TableActions {
  const { data, rowActions = [] } = props;
  const { t } = node;
  const [editing, setEditing] = useState<Editing>();
  const canDelete = table.canEdit && props.deletable;
  /** The first column that is typed into; −1 for none. */
  const firstTyped = table.columns.findIndex((column) => column.editable && editorOf(column) !== 'checkbox');
  const select = (key: string | null) => {
    if (key === table.selected) return;
    node.setView('selected', key);
    node.announce(t(key === null ? 'table.unselected' : 'table.selected'));
  };
  const goToPage = (page: number) => node.setView('page', page);
  const search = (text: string) => {
    node.setView('search', text);
    if (table.page !== 0) goToPage(0);
  };

  const setSort = (sort: readonly SortKey[], key: string) => {
    node.setView('sort', sort);
    const column = table.columns.find((candidate) => candidate.key === key)?.label ?? key;
    const part = sort.find((candidate) => candidate.key === key);
    node.announce(
      t(part ? (part.desc ? 'table.sortedDown' : 'table.sortedUp') : 'table.unsorted', { column }),
    );
  };
  const setFilters = (filters: readonly ColumnFilter[]) => {
    node.setView('filters', filters);
    if (table.page !== 0) goToPage(0);
  };
  const tick = (keys: readonly string[], on: boolean) => {
    const ticked = new Set(table.ticked);
    for (const key of keys) {
      if (on) ticked.add(key);
      else ticked.delete(key);
    }
    table.setTicked(ticked);
    const count = node.format(ticked.size, 'number');
    node.announce(t(ticked.size === 1 ? 'table.tickedOne' : 'table.ticked', { count }));
  };

  return {
    search,
    sortAs: (key, desc, add) => setSort(withSort(add ? table.sort : [], key, desc), key),
    setFilter: (key, filter) => {
      const at = table.filters.findIndex((other) => other.key === key);
      const kept = table.filters.filter((other) => other.key !== key);
      if (filter) kept.splice(at === -1 ? kept.length : at, 0, filter);
      setFilters(kept);
    },
    clearFilters: () => setFilters([]),
    setGroupBy: (keys) => {
      node.setView('groupBy', keys);
      if (table.page !== 0) goToPage(0);
    },
    toggleGroup: (id, open) => {
      const others = table.closedGroups.filter((other) => other !== id);
      node.setView('closedGroups', open ? others : [...others, id]);
    },
    setLayout: (layout) => node.setView('columns', layout),
    tick,
    goToPage,
    editing,
    setEditing,
    canDelete,
    hasRowActions: canDelete || rowActions.length > 0,
    sortBy: (key, add) => setSort(nextSort(table.sort, key, add), key),
    setPageSize: (size) => {
      const firstShown = table.page * (table.pageSize ?? 1);
      node.setView('pageSize', size);
      goToPage(Math.floor(firstShown / size));
    },
    press: (key, again) => {
      if (key === undefined) return;
      if (again) return select(null);
      select(key);
      node.emit('row.click', { row: { ...data.rows[data.keys.indexOf(key)] }, key });
    },
    setCell: (key, column, value) => {
      const { issues } = node.change({
        op: 'row.set',
        dataset: data.dataset!,
        row: key,
        values: { [column.key]: value },
      });
      return issues ? (firstMessage(issues, node.t) ?? t('table.notSaved')) : undefined;
    },
    addRow: () => {
      const row = createId();
      const { issues } = node.change({
        op: 'row.insert',
        dataset: data.dataset!,
        row,
        values: { ...data.insertDefaults, ...Object.fromEntries(table.filters.flatMap(onlyValue)) },
      });
      if (issues) return node.announce(firstMessage(issues, node.t) ?? t('table.notSaved'));
      if (table.search !== '') search('');
      const met = table.filters.filter((filter) => onlyValue(filter).length > 0);
      if (met.length < table.filters.length) setFilters(met);
      if (table.pageSize !== undefined) goToPage(Math.floor(table.lines.length / table.pageSize));
      if (firstTyped !== -1) setEditing({ row, column: firstTyped });
    },
    itemsFor: (key) => [
      ...(key !== undefined && firstTyped !== -1
        ? [editItem(node, () => setEditing({ row: key, column: firstTyped }))]
        : []),
      ...rowActions.map(({ id, label, icon, tone }): MenuItem => ({
        id: `host.${id}`,
        label,
        icon,
        danger: tone === 'danger',
        onSelect: () =>
          node.emit('row.action', { action: id, row: { ...data.rows[data.keys.indexOf(key ?? '')] }, key }),
      })),
      ...(canDelete ? [deleteItem(node, data.dataset!, key)] : []),
    ],
  };
}

/** The one cell that passes a filter, as an entry; none where others pass too. */
function onlyValue(filter: ColumnFilter): readonly (readonly [string, Cell])[] {
  if (filter.op === 'is') return [[filter.key, filter.value]];
  return filter.op === 'in' && filter.values.length === 1 ? [[filter.key, filter.values[0]!]] : [];
}

function editItem(node: NodeContext, onSelect: () => void): MenuItem {
  return { id: 'edit', label: node.t('table.editRow'), icon: 'pen', onSelect };
}

function deleteItem(node: NodeContext, dataset: string, key: string | undefined): MenuItem {
  return {
    id: 'delete',
    label: node.t('table.deleteRow'),
    icon: 'trash',
    danger: true,
    separated: true,
    onSelect: () => {
      if (key === undefined) return;
      const { issues } = node.change({ op: 'row.remove', dataset, row: key });
      if (issues) node.announce(firstMessage(issues, node.t) ?? node.t('table.notSaved'));
    },
  };
}
