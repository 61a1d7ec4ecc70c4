import { GridLayoutSchema } from '@vitrine/schema';
import type { GridLayoutViewProps } from '../../generated/viewProps.js';
import { defineComponent } from '../../renderer/defineComponent.js';
import { GridLayoutView } from './GridLayout.view.js';

export const GridLayoutDefinition = /* @__PURE__ */ defineComponent<GridLayoutViewProps>({
  type: 'GridLayout',
  schema: GridLayoutSchema,
  view: GridLayoutView,
});
