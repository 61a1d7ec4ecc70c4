import { compileFormula } from '@vitrine/runtime';
import { StatusBadgeSchema } from '@vitrine/schema';
import { defineComponent } from '../../renderer/defineComponent.js';
import { StatusBadgeView } from './StatusBadge.view.js';

const heights = { sm: 22, md: 26, lg: 32 } as const;

/** A state in one word. */
export const StatusBadgeDefinition = /* @__PURE__ */ defineComponent({
  type: 'StatusBadge',
  schema: StatusBadgeSchema,
  view: StatusBadgeView,
  loading: ({ size }) => ({ look: 'inline', className: 'vt-status-badge', height: heights[size] }),
  compile: compileFormula,
});
