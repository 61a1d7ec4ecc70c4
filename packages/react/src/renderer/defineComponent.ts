import type { JsonSchema, PropsMigration } from '@vitrine/schema';
import type { compileFormula } from '@vitrine/runtime';
import type { ComponentType, ReactNode } from 'react';
import type { FrameProps } from '../ui/frame/Frame.js';
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

/** What is known of a component before its data is there, so that nothing on the page moves when it comes. */
export interface LoadingRoom extends Pick<
  FrameProps,
  'title' | 'description' | 'icon' | 'look' | 'className'
> {
  /** Rows below the heading, each as tall as those of tables and lists. */
  readonly rows?: number;
  /** Pixels below the rows; without rows a block of this height. */
  readonly height?: number;
  /** What stands there instead of a block and rows; screen readers skip it. */
  readonly content?: ReactNode;
}

/** A component type: its schema and the view that draws it. `Callbacks` are those of its plain React component. */
export interface ComponentDefinition<Callbacks = unknown> {
  readonly type: string;
  readonly schema: JsonSchema;
  readonly view: ComponentType<ViewProps<never>>;
  /** Version of the props; rises when the meaning of a stored prop changes. */
  readonly version: number;
  /** From older versions of the props: one for each version from 2. */
  readonly migrations: readonly PropsMigration[];
  readonly events: Readonly<Record<string, PlainEvent>>;
  readonly loading?: ((props: never) => LoadingRoom) | 'view';
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
  /** Version of the props, 1 by default; rises when the meaning of a stored prop changes. */
  readonly version?: number;
  /** Bring stored props of older versions to this one: one for each version from 2, in order. */
  readonly migrations?: readonly PropsMigration[];
  /** Intents that the plain React component hands to callbacks; none by default. */
  readonly events?: PlainEvents<Callbacks>;
  /**
   * The room that it will take, told from its props while its values are null and its rows none; three lines by default.
   * `view`: it is drawn all the same, and shows itself what is loading.
   */
  readonly loading?: ((props: Props) => LoadingRoom) | 'view';
  /** `compileFormula` for a type whose props hold formulas, so that plain components of other types need not load the formula language. */
  readonly compile?: typeof compileFormula;
}

/**
 * Makes a component type that documents can use.
 *
 * @example
 * import { defineComponent } from '@vitrine/react';
 *
 * export const Gauge = defineComponent<{ level: number }>({
 *   type: 'Gauge',
 *   schema: { type: 'object', required: ['level'], properties: { level: { $ref: 'number-value' } } },
 *   view: ({ props }) => <meter value={props.level} />,
 *   version: 2,
 *   migrations: [{ name: 'values are levels', to: 2, migrate: ({ value, ...rest }) => ({ ...rest, level: value }) }],
 * });
 *
 * @throws TypeError when the migrations do not lead to the version in steps of one.
 */
export function defineComponent<Props, Callbacks = unknown>(
  options: ComponentOptions<Props, Callbacks>,
): ComponentDefinition<Callbacks> {
  const { type, schema, view, version = 1, migrations = [], events = {}, loading, compile } = options;
  if (version !== migrations.length + 1 || migrations.some(({ to }, index) => to !== index + 2))
    throw new TypeError(
      `Vitrine: ${type} of version ${version} needs one migration for each version from 2.`,
    );
  return {
    type,
    schema,
    view: view as ComponentType<ViewProps<never>>,
    version,
    migrations,
    events,
    loading,
    compile,
  };
}
