export { defineComponent } from './renderer/defineComponent.js';
export type { ComponentDefinition, ComponentOptions } from './renderer/defineComponent.js';
export type { Intent, NodeContext, ViewProps } from './renderer/types.js';
