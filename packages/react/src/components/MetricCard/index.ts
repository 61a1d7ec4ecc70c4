import { MetricCardSchema } from '@vitrine/schema';
import { defineComponent } from '../../renderer/defineComponent.js';
import { MetricCardView } from './MetricCard.view.js';

/** One number at a glance. */
export const MetricCardDefinition = /* @__PURE__ */ defineComponent({
  type: 'MetricCard',
  schema: MetricCardSchema,
  view: MetricCardView,
  loading: ({ label, icon, comparison, target, description, sparkline }) => ({
    title: label,
    icon,
    className: 'vt-metric-card vt-half',
    height:
      36 + (comparison ? 28 : 0) + (target == null ? 0 : 40) + (description ? 28 : 0) + (sparkline ? 48 : 0),
  }),
});
