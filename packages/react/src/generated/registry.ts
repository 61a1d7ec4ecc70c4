// Generated from schemas/ by scripts/codegen.mjs. Do not edit.

import type { ComponentDefinition } from '../renderer/defineComponent.js';

/** The built-in components. */
export const builtInComponents: readonly ComponentDefinition[] = [

];
