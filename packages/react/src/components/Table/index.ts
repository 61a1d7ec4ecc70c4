import { TableSchema } from '@vitrine/schema';
import type { Row } from '@vitrine/schema';
import type { TableViewProps } from '../../generated/viewProps.js';
import { defineComponent } from '../../renderer/defineComponent.js';
import { TableView } from './Table.view.js';

/** Callbacks of Table as a plain React component. */
export interface TableCallbacks {
  /** A row was chosen. */
  readonly onRowClick?: (row: Row) => void;
  /** One of `rowActions` was chosen for a row. */
  readonly onRowAction?: (action: string, row: Row) => void;
  /** One of `bulkActions` was chosen for the rows that are ticked. */
  readonly onBulkAction?: (action: string, rows: readonly Row[]) => void;
}

/** The component type Table. */
export const TableDefinition = /* @__PURE__ */ defineComponent<TableViewProps, TableCallbacks>({
  type: 'Table',
  schema: TableSchema,
  view: TableView,
  loading: ({ title, description, pageSize, searchable }) => ({
    title,
    description,
    className: 'vt-table',
    // One for the search, one for the headings and the pages; the edges that a table has not got take the rest.
    rows: Math.min(pageSize ?? 8, 15) + (searchable ? 1 : 0) + (pageSize === undefined ? 0 : 1),
    height: (searchable ? 8 : 0) + (pageSize === undefined ? 16 : 21),
  }),
  events: {
    'row.click': { prop: 'onRowClick', args: ({ row }) => [row] },
    'rows.action': { prop: 'onBulkAction', args: ({ action, rows }) => [action, rows] },
    'row.action': { prop: 'onRowAction', args: ({ action, row }) => [action, row] },
  },
});
