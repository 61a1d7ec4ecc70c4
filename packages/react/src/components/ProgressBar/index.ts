import { ProgressBarSchema } from '@vitrine/schema';
import { defineComponent } from '../../renderer/defineComponent.js';
import { ProgressBarView } from './ProgressBar.view.js';

/** How far along something is. */
export const ProgressBarDefinition = /* @__PURE__ */ defineComponent({
  type: 'ProgressBar',
  schema: ProgressBarSchema,
  view: ProgressBarView,
});
