import { MetricCardSchema } from '@vitrine/schema';
import { defineComponent } from '../../renderer/defineComponent.js';
import { MetricCardView } from './MetricCard.view.js';

/** One number at a glance. */
export const MetricCardDefinition = /* @__PURE__ */ defineComponent({
  type: 'MetricCard',
  schema: MetricCardSchema,
  view: MetricCardView,
});
