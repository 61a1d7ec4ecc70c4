import type { JsonSchema } from '@vitrine/schema';
import type { compileFormula } from '@vitrine/runtime';
import type { ComponentType } from 'react';
import type { Intent, ViewProps } from './types.js';

/** How an intent reaches a callback of the plain React component. */
export interface PlainEvent {
  /** Name of the callback prop: `onRowClick`. */
  readonly prop: string;
  /** What the callback is called with. */
  readonly args: (intent: Intent) => readonly unknown[];
}

/** Callbacks by the intents they stand for: `{ 'row.click': { prop: 'onRowClick', args: ({ row }) => [row] } }`. */
export type PlainEvents<Callbacks> = Readonly<
  Record<string, PlainEvent & { readonly prop: Extract<keyof Callbacks, string> }>
>;

/** A component type: its schema and the view that draws it. `Callbacks` are those of its plain React component. */
export interface ComponentDefinition<Callbacks = unknown> {
  readonly type: string;
  readonly schema: JsonSchema;
  readonly view: ComponentType<ViewProps<never>>;
  /** Version of the props; rises when the meaning of a stored prop changes. */
  readonly version: number;
  readonly events: Readonly<Record<string, PlainEvent>>;
  /** What evaluates formulas in the plain React component. */
  readonly compile?: typeof compileFormula;
  /** Only a type: carries the callbacks to the plain component. */
  readonly callbacks?: Callbacks;
}

/** Argument of {@link defineComponent}. */
export interface ComponentOptions<Props, Callbacks> {
  readonly type: string;
  /** JSON Schema of the props, with the `x-` words of Vitrine where they apply. */
  readonly schema: JsonSchema;
  readonly view: ComponentType<ViewProps<Props>>;
  /** 1 by default. */
  readonly version?: number;
  /** Intents that the plain React component hands to callbacks; none by default. */
  readonly events?: PlainEvents<Callbacks>;
  /** `compileFormula` for a type whose props hold formulas, so that plain components of other types need not load the formula language. */
  readonly compile?: typeof compileFormula;
}

/**
 * Makes a component type that documents can use.
 *
 * @example defineComponent({ type: 'Gauge', schema, view: GaugeView })
 */
export function defineComponent<Props, Callbacks = unknown>(
  options: ComponentOptions<Props, Callbacks>,
): ComponentDefinition<Callbacks> {
  const { type, schema, view, version = 1, events = {}, compile } = options;
  return { type, schema, view: view as ComponentType<ViewProps<never>>, version, events, compile };
}
