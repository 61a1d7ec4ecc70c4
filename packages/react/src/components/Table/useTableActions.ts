import type { Cell } from '@vitrine/schema';
import { useState } from 'react';
import type { TableViewProps } from '../../generated/viewProps.js';
import { firstMessage } from '../../i18n/translateIssue.js';
import type { NodeContext } from '../../renderer/types.js';
import type { ColumnLayout } from './columns/columnLayout.js';
import type { ColumnFilter } from './logic/rowIndex/columnFilters.js';
import type { TableColumn } from './logic/columns/resolveColumns.js';
import { loadTableControl } from './loadTableControl.js';
import { nextSort, withSort } from './logic/rowIndex/sortKeys.js';
import type { SortKey } from './logic/rowIndex/sortKeys.js';
import type { TableModel } from './useTable.js';

/** How an edit begins. */
export interface EditStart {
  /** The key that started it, which replaces what was there. */
  readonly typed?: string;
  /** The caret stands behind what is there, which is marked as a whole otherwise. */
  readonly atEnd?: boolean;
}

/** A cell being edited. */
export interface Editing extends EditStart {
  /** Key of the row, which stays the same while rows move. */
  readonly row: string;
  readonly column: number;
}

/** What a person can do with a table: each is an intent, a change of the data, or of this person's view. */
export interface TableActions {
  readonly sortBy: (key: string, add: boolean) => void;
  /** Sorts by one column, up or down; undefined no longer. `add` keeps the order by other columns. */
  readonly sortAs: (key: string, desc: boolean | undefined, add: boolean) => void;
  readonly search: (text: string) => void;
  /** Filters by a column; null no longer. */
  readonly setFilter: (key: string, filter: ColumnFilter | null) => void;
  readonly setFilters: (filters: readonly ColumnFilter[]) => void;
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
}

/** Gives the actions of a table as it stands. */
export function useTableActions(props: TableViewProps, node: NodeContext, table: TableModel): TableActions {
  const { data, rowActions = [] } = props;
  const { t } = node;
  const [editing, setEditing] = useState<Editing>();
  const canDelete = table.canEdit && props.deletable;
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

  const actions: TableActions = {
    search,
    sortAs: (key, desc, add) => setSort(withSort(add ? table.sort : [], key, desc), key),
    setFilter: (key, filter) => {
      const at = table.filters.findIndex((other) => other.key === key);
      const kept = table.filters.filter((other) => other.key !== key);
      if (filter) kept.splice(at === -1 ? kept.length : at, 0, filter);
      setFilters(kept);
    },
    setFilters,
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
    addRow: () =>
      void loadTableControl().then(
        (control) => control.addRow({ props, node, table, actions }),
        () => node.announce(t('table.notSaved')),
      ),
  };
  return actions;
}
