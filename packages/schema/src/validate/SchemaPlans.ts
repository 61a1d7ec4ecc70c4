import type { JsonSchema } from './JsonSchema.js';
import { refName, resolveRef } from './resolveRef.js';
import { flattenSchema } from './schemaBranch.js';

export type Bound = 'minimum' | 'maximum' | 'exclusiveMinimum' | 'exclusiveMaximum';

const boundNames: readonly Bound[] = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];

/** Parts that have a meaning only as a whole: half a query would show other rows. */
const indivisible: ReadonlySet<string> = new Set([
  'query',
  'where',
  'value',
  'number-value',
  'text-value',
  'cell',
]);

/** A schema that must hold beside the one that names it. */
interface PartPlan {
  readonly schema: JsonSchema;
  /** Name of the shared schema, where it is one. */
  readonly form?: string;
  /** Whether nothing inside can be left out by itself. */
  readonly isWhole: boolean;
}

/** What checking a value needs of its schema, read off it once. */
export interface SchemaPlan {
  /** The reference, then the parts of `allOf`. */
  readonly parts: readonly PartPlan[];
  readonly types: readonly string[] | undefined;
  readonly allowed: readonly unknown[] | undefined;
  readonly pattern: RegExp | undefined;
  readonly bounds: readonly (readonly [bound: Bound, limit: number])[];
  readonly required: ReadonlySet<string>;
  readonly properties: ReadonlyMap<string, JsonSchema>;
}

/** Reads each schema once: for checks of many values, such as the nodes of a document. */
export class SchemaPlans {
  readonly #plans = new Map<JsonSchema, SchemaPlan>();
  readonly #flat = new Map<JsonSchema, JsonSchema>();
  readonly #shared: Readonly<Record<string, JsonSchema>>;
  readonly #skipNodes: boolean;

  /** @param skipNodes Takes any object for a child node. */
  constructor(shared: Readonly<Record<string, JsonSchema>>, skipNodes = false) {
    this.#shared = shared;
    this.#skipNodes = skipNodes;
  }

  of(schema: JsonSchema): SchemaPlan {
    let plan = this.#plans.get(schema);
    if (!plan) this.#plans.set(schema, (plan = this.#read(schema)));
    return plan;
  }

  /** The schema with its reference and `allOf` parts taken in. */
  readonly flat = (schema: JsonSchema): JsonSchema => {
    let flat = this.#flat.get(schema);
    if (!flat) this.#flat.set(schema, (flat = flattenSchema(schema, this.#shared)));
    return flat;
  };

  #read(schema: JsonSchema): SchemaPlan {
    const { $ref, allOf = [], type, pattern } = schema;
    return {
      parts: [
        ...($ref === undefined ? [] : [this.#reference($ref)]),
        ...allOf.map((part) => ({ schema: part, isWhole: false })),
      ],
      types: typeof type === 'string' ? [type] : type,
      allowed: schema.enum ?? (schema.const === undefined ? undefined : [schema.const]),
      // Patterns come from schemas only, never from documents.
      pattern: pattern === undefined ? undefined : new RegExp(pattern, 'u'),
      bounds: boundNames.flatMap((bound) => {
        const limit = schema[bound];
        return limit === undefined ? [] : [[bound, limit] as const];
      }),
      required: new Set(schema.required),
      properties: new Map(Object.entries(schema.properties ?? {})),
    };
  }

  #reference(ref: string): PartPlan {
    const form = refName(ref);
    const target = resolveRef(ref, this.#shared);
    const schema = form === 'node' && this.#skipNodes ? { type: 'object' as const } : target;
    return { schema, form, isWhole: indivisible.has(form) };
  }
}
