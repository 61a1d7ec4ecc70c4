import { ProgressBarSchema } from '@vitrine/schema';
import { defineComponent } from '../../renderer/defineComponent.js';
import { ProgressBarView, ringSize, thickness } from './ProgressBar.view.js';

/** How far along something is. */
export const ProgressBarDefinition = /* @__PURE__ */ defineComponent({
  type: 'ProgressBar',
  schema: ProgressBarSchema,
  view: ProgressBarView,
  loading: ({ label, description, shape, size }) => ({
    title: label,
    description,
    height: shape === 'ring' ? ringSize[size] : 32 + thickness[size],
  }),
});
