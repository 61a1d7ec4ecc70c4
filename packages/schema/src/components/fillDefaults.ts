import { sharedSchemas } from '../generated/schemas.js';
import { isRecord } from '../validate/jsonType.js';
import type { JsonSchema } from '../validate/JsonSchema.js';
import { refName } from '../validate/resolveRef.js';
import { acceptsNull, flattenSchema, meantBranch } from '../validate/schemaBranch.js';

type Shared = Readonly<Record<string, JsonSchema>>;

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

/** Fills records of one schema, read once: there may be thousands of them. */
function recordFiller(schema: JsonSchema, shared: Shared): Fill {
  const required = new Set(schema.required);
  const properties = Object.entries(schema.properties ?? {});
  return (value) => (isRecord(value) ? fillRecord(value, properties, required, shared) : value);
}

function fillRecord(
  value: Readonly<Record<string, unknown>>,
  properties: readonly [name: string, property: JsonSchema][],
  required: ReadonlySet<string>,
  shared: Shared,
): unknown {
  let copy: Record<string, unknown> | undefined;
  const write = (): Record<string, unknown> => (copy ??= { ...value });
  for (const [name, property] of properties) {
    const present = Object.hasOwn(value, name) ? value[name] : undefined;
    const absent =
      present === undefined || (present === null && !required.has(name) && !acceptsNull(property, shared));
    const fallback = property.default ?? undefined;
    const filled = absent
      ? fallback === undefined
        ? undefined
        : fillValue(property, fallback, shared)
      : fillValue(property, present, shared);
    if (filled === undefined) {
      if (Object.hasOwn(value, name)) delete write()[name];
    } else if (filled !== present) write()[name] = filled;
  }
  return copy ?? value;
}

function fillValue(schema: JsonSchema, value: unknown, shared: Shared): unknown {
  return isPart(value) ? filler(schema, shared)(value) : value;
}

function isPart(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function filler(schema: JsonSchema, shared: Shared): Fill {
  if ([schema, ...(schema.allOf ?? [])].some((part) => part.$ref && untouched.has(refName(part.$ref))))
    return (value) => value;
  const flat = flattenSchema(schema, shared);
  const { anyOf } = flat;
  if (anyOf)
    return (value) => {
      const branch = meantBranch(anyOf, value, shared);
      return branch ? fillValue(branch, value, shared) : value;
    };
  const fillOne = recordFiller(flat, shared);
  return (value) => (Array.isArray(value) ? fillArray(flat.items, value, shared) : fillOne(value));
}

function fillArray(items: JsonSchema | undefined, value: readonly unknown[], shared: Shared): unknown {
  if (!items) return value;
  const fill = filler(items, shared);
  const filled = value.map((element) => (isPart(element) ? fill(element) : element));
  return filled.some((element, index) => element !== value[index]) ? filled : value;
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
  shared: Shared = sharedSchemas,
): Readonly<Record<string, unknown>> {
  return recordFiller(flattenSchema(schema, shared), shared)(props) as Readonly<Record<string, unknown>>;
}
