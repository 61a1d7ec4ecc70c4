import type { JsonSchema } from '@vitrine/schema';
import type { ComponentType } from 'react';
import type { ViewProps } from './types.js';

/** A component type: its schema and the view that draws it. */
export interface ComponentDefinition {
  readonly type: string;
  readonly schema: JsonSchema;
  readonly view: ComponentType<ViewProps<never>>;
  /** Version of the props; rises when the meaning of a stored prop changes. */
  readonly version: number;
}

/** Argument of {@link defineComponent}. */
export interface ComponentOptions<Props> {
  readonly type: string;
  /** JSON Schema of the props, with the `x-` words of Vitrine where they apply. */
  readonly schema: JsonSchema;
  readonly view: ComponentType<ViewProps<Props>>;
  /** 1 by default. */
  readonly version?: number;
}

/**
 * Makes a component type that documents can use.
 *
 * @example defineComponent({ type: 'Gauge', schema, view: GaugeView })
 */
export function defineComponent<Props>(options: ComponentOptions<Props>): ComponentDefinition {
  const { type, schema, view, version = 1 } = options;
  return { type, schema, view: view as ComponentType<ViewProps<never>>, version };
}
