import { TabsSchema } from '@vitrine/schema';
import type { TabsViewProps } from '../../generated/viewProps.js';
import { defineComponent } from '../../renderer/defineComponent.js';
import { TabsView } from './Tabs.view.js';

/** Callbacks of the plain component. */
export interface TabsCallbacks {
  /** A tab was chosen or a section unfolded. */
  readonly onTabChange?: (tab: string) => void;
}

export const TabsDefinition = /* @__PURE__ */ defineComponent<TabsViewProps, TabsCallbacks>({
  type: 'Tabs',
  schema: TabsSchema,
  view: TabsView,
  events: { 'tab.change': { prop: 'onTabChange', args: ({ tab }) => [tab] } },
});
