import { compileFormula } from '@vitrine/runtime';
import { StatusBadgeSchema } from '@vitrine/schema';
import { defineComponent } from '../../renderer/defineComponent.js';
import { StatusBadgeView } from './StatusBadge.view.js';

/** A state in one word. */
export const StatusBadgeDefinition = /* @__PURE__ */ defineComponent({
  type: 'StatusBadge',
  schema: StatusBadgeSchema,
  view: StatusBadgeView,
  compile: compileFormula,
});
