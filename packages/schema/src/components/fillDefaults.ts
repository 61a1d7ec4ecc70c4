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

function fillRecord(schema: JsonSchema, value: Readonly<Record<string, unknown>>, shared: Shared): unknown {
  const required = new Set(schema.required);
  let copy: Record<string, unknown> | undefined;
  const write = (): Record<string, unknown> => (copy ??= { ...value });
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
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
  if (typeof value !== 'object' || value === null) return value;
  if ([schema, ...(schema.allOf ?? [])].some((part) => part.$ref && untouched.has(refName(part.$ref))))
    return value;
  const flat = flattenSchema(schema, shared);
  if (flat.anyOf) {
    const branch = meantBranch(flat.anyOf, value, shared);
    return branch ? fillValue(branch, value, shared) : value;
  }
  if (Array.isArray(value)) {
    const { items } = flat;
    if (!items) return value;
    const filled = value.map((element: unknown) => fillValue(items, element, shared));
    return filled.some((element, index) => element !== value[index]) ? filled : value;
  }
  return isRecord(value) ? fillRecord(flat, value, shared) : value;
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
  return fillRecord(flattenSchema(schema, shared), props, shared) as Readonly<Record<string, unknown>>;
}
