import { sharedSchemas } from '../generated/schemas.js';
import { isRecord } from '../validate/jsonType.js';
import type { JsonSchema } from '../validate/JsonSchema.js';
import { refName } from '../validate/resolveRef.js';
import { acceptsNull, flattenSchema, meantBranch, type Flatten } from '../validate/schemaBranch.js';

/** Parts with a meaning of their own: live values, rows and child nodes keep what is written. */
const untouched: ReadonlySet<string> = new Set([
  'value',
  'number-value',
  'text-value',
  'formula-value',
  'query-value',
  'rows',
  'row',
  'query',
  'formula',
  'node',
]);

type Fill = (value: unknown) => unknown;

const asItIs: Fill = (value) => value;

function isPart(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** Fills in defaults at every depth; reads each schema once, because there may be thousands of records of it. */
export class DefaultsFiller {
  readonly #fillers = new Map<JsonSchema, Fill>();
  readonly #flatten: Flatten;

  constructor(flatten: Flatten) {
    this.#flatten = flatten;
  }

  fill(schema: JsonSchema, value: unknown): unknown {
    if (!isPart(value)) return value;
    let fill = this.#fillers.get(schema);
    if (!fill) this.#fillers.set(schema, (fill = this.#filler(schema)));
    return fill(value);
  }

  #filler(schema: JsonSchema): Fill {
    if ([schema, ...(schema.allOf ?? [])].some((part) => part.$ref && untouched.has(refName(part.$ref))))
      return asItIs;
    const { anyOf, items, required, properties = {} } = this.#flatten(schema);
    if (anyOf)
      return (value) => {
        const branch = meantBranch(anyOf, value, this.#flatten);
        return branch ? this.fill(branch, value) : value;
      };
    const known = Object.entries(properties);
    const needed = new Set(required);
    return (value) => {
      if (Array.isArray(value)) return items ? this.#fillArray(items, value) : value;
      return isRecord(value) ? this.#fillRecord(value, known, needed) : value;
    };
  }

  #fillArray(items: JsonSchema, value: readonly unknown[]): unknown {
    const filled = value.map((element) => this.fill(items, element));
    return filled.some((element, index) => element !== value[index]) ? filled : value;
  }

  #fillRecord(
    value: Readonly<Record<string, unknown>>,
    properties: readonly (readonly [name: string, property: JsonSchema])[],
    required: ReadonlySet<string>,
  ): unknown {
    let copy: Record<string, unknown> | undefined;
    const write = (): Record<string, unknown> => (copy ??= { ...value });
    for (const [name, property] of properties) {
      const present = Object.hasOwn(value, name) ? value[name] : undefined;
      const absent =
        present === undefined ||
        (present === null && !required.has(name) && !acceptsNull(property, this.#flatten));
      const filled = this.fill(property, absent ? (property.default ?? undefined) : present);
      if (filled === undefined) {
        if (Object.hasOwn(value, name)) delete write()[name];
      } else if (filled !== present) write()[name] = filled;
    }
    return copy ?? value;
  }
}

/**
 * Props with the schema's defaults filled in, at every depth.
 *
 * What is absent and has a default other than null gets it; null on an optional property whose type has no null counts
 * as absent, and is left out. Live values, rows, queries and child nodes stay as they are. The props given are not
 * changed: the result shares with them whatever needed no change, and is the same object when nothing did.
 */
export function fillDefaults(
  schema: JsonSchema,
  props: Readonly<Record<string, unknown>>,
  shared: Readonly<Record<string, JsonSchema>> = sharedSchemas,
): Readonly<Record<string, unknown>> {
  const filled = new DefaultsFiller((part) => flattenSchema(part, shared)).fill(schema, props);
  return filled as Readonly<Record<string, unknown>>;
}
