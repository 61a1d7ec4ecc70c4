/** The subset of JSON Schema 2020-12 that documents and component props are described in. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: JsonType | readonly JsonType[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly default?: unknown;
  /** No view draws this property yet. */
  readonly 'x-planned'?: boolean;
  /** Name of the property that identifies the elements of this array; `true` for rows, whose dataset names it. */
  readonly 'x-key'?: string | true;
  /** Where the elements are written as a record by their `x-key`: the property that a value stands for which is no element itself; `value` by default. */
  readonly 'x-bare'?: string;
  /** Paths of the properties that hold child nodes; `*` stands for each element of an array. */
  readonly 'x-slots'?: readonly (readonly string[])[];
  /** What formulas can read from a node; the first `{name}` is the meaning of the bare id. */
  readonly 'x-outputs'?: readonly OutputDeclaration[];
  /** `row`: a formula over the cells of a row. `text`: text with formulas inside. */
  readonly 'x-scope'?: 'row' | 'text';
  /** Literal rows of the node that people can change: the property itself, or gathered from inside an array. */
  readonly 'x-rows'?: true | { readonly dataset: string; readonly parentKey: string; readonly as: string };
  /** An open map: keys of any name. */
  readonly 'x-open'?: boolean;
}

/** Kinds of JSON values; an integer is a number too. */
export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null';

/**
 * What formulas can read from a node.
 *
 * - `prop`: the resolved value of a property.
 * - `view`: view state kept under the output's name; while there is none, the first of the fallback paths that has a value.
 * - `rows`: how many rows a property has; of several properties the first that is set.
 * - `each`: one output for each element of an array property, named by its `key`; `default` is the element's property
 *   with its starting value, `store` says where what people enter is kept: with the shared data (`change`), with the
 *   view (`view`), or as a draft (`draft`). As an object it depends on a property of the node.
 */
export type OutputDeclaration =
  | { readonly name: string; readonly from: 'prop'; readonly prop: string }
  | { readonly name: string; readonly from: 'view'; readonly fallback?: readonly (readonly string[])[] }
  | { readonly name: string; readonly from: 'rows'; readonly prop: string | readonly string[] }
  | {
      readonly each: string;
      readonly key: string;
      readonly default: string;
      readonly store:
        | OutputStore
        | { readonly by: string; readonly of: Readonly<Record<string, OutputStore>> };
    };

type OutputStore = 'change' | 'view' | 'draft';

/** A schema with its prose, as prompts and documentation use it. */
export interface CatalogueSchema extends Omit<
  JsonSchema,
  'properties' | 'items' | 'anyOf' | 'allOf' | 'additionalProperties'
> {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, CatalogueSchema>>;
  readonly items?: CatalogueSchema;
  readonly anyOf?: readonly CatalogueSchema[];
  readonly allOf?: readonly CatalogueSchema[];
  readonly additionalProperties?: boolean | CatalogueSchema;
  readonly 'x-plan'?: PlanHint;
  readonly 'x-edit'?: unknown;
}

/** What a planner should know of a component. */
export interface PlanHint {
  /** What people want who are served by it, such as `monitor`. */
  readonly intents: readonly string[];
  /** Which kinds of data it needs, such as `number` or `date`. */
  readonly needs: readonly string[];
  /** Preference between components that serve the same intent; 1 is normal. */
  readonly weight: number;
}
