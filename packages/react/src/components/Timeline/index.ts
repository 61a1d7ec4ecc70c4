import { TimelineSchema } from '@vitrine/schema';
import type { Row } from '@vitrine/schema';
import type { TimelineViewProps } from '../../generated/viewProps.js';
import { defineComponent } from '../../renderer/defineComponent.js';
import { TimelineView } from './Timeline.view.js';

/** Callbacks of the plain component. */
export interface TimelineCallbacks {
  /** An item was chosen. */
  readonly onItemClick?: (item: Row) => void;
  /** The dates of an item were changed. */
  readonly onItemChange?: (itemId: string, startDate: string, endDate: string) => void;
}

export const TimelineDefinition = /* @__PURE__ */ defineComponent<TimelineViewProps, TimelineCallbacks>({
  type: 'Timeline',
  schema: TimelineSchema,
  view: TimelineView,
  // Two for the tools and the calendar, and a little for each line.
  loading: ({ title, description }) => ({ title, description, rows: 10, height: 24 }),
  events: {
    'item.click': { prop: 'onItemClick', args: ({ row }) => [row] },
    'item.change': {
      prop: 'onItemChange',
      args: ({ item, startDate, endDate }) => [item, startDate, endDate],
    },
  },
});
