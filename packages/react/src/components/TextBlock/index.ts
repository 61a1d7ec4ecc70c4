import { compileFormula } from '@vitrine/runtime';
import { TextBlockSchema } from '@vitrine/schema';
import type { TextBlockViewProps } from '../../generated/viewProps.js';
import { defineComponent } from '../../renderer/defineComponent.js';
import { TextBlockView } from './TextBlock.view.js';

/** The component type TextBlock. */
export const TextBlockDefinition = /* @__PURE__ */ defineComponent<TextBlockViewProps>({
  type: 'TextBlock',
  schema: TextBlockSchema,
  view: TextBlockView,
  compile: compileFormula,
});
