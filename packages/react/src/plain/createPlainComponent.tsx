import type { ComponentDefinition } from '../renderer/defineComponent.js';
import type { PlainComponent } from './types.js';

/** Makes a plain React component of a component type. */
export function createPlainComponent<Props, Callbacks>(
  definition: ComponentDefinition<Callbacks>,
): PlainComponent<Props, ComponentDefinition<Callbacks>> {
  throw new Error(`${definition.type} has no plain component yet`);
}
