import { compileFormula } from '@vitrine/runtime';
import { componentSchemas } from '@vitrine/schema';
import type { TextBlockViewProps } from '../../generated/viewProps.js';
import { defineComponent } from '../../renderer/defineComponent.js';
import { TextBlockView } from './TextBlock.view.js';

/** The component type TextBlock. */
export const TextBlockDefinition = /* @__PURE__ */ defineComponent<TextBlockViewProps>({
  type: 'TextBlock',
  schema: componentSchemas.TextBlock!,
  view: TextBlockView,
  compile: compileFormula,
});
