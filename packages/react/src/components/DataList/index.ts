import { DataListSchema } from '@vitrine/schema';
import type { DataListViewProps } from '../../generated/viewProps.js';
import { defineComponent } from '../../renderer/defineComponent.js';
import { DataListView } from './DataList.view.js';

/** Callbacks of DataList as a plain React component. */
export interface DataListCallbacks {
  /** An entry was clicked: the record, or the item as it was written. */
  readonly onItemClick?: (item: Readonly<Record<string, unknown>>) => void;
}

/** The component type DataList. */
export const DataListDefinition = /* @__PURE__ */ defineComponent<DataListViewProps, DataListCallbacks>({
  type: 'DataList',
  schema: DataListSchema,
  view: DataListView,
  // The last entry ends nearer to the edge.
  loading: ({ title, description, limit }) => ({
    title,
    description,
    rows: Math.min(limit, 12) - 1,
    height: 24,
  }),
  events: { 'item.click': { prop: 'onItemClick', args: ({ item }) => [item] } },
});
