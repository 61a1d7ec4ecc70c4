import { isRecord, jsonTypeOf } from './jsonType.js';
import type { JsonSchema } from './JsonSchema.js';
import { resolveRef } from './resolveRef.js';

type Shared = Readonly<Record<string, JsonSchema>>;

/** Gives a schema with its reference and `allOf` parts taken in. */
export type Flatten = (schema: JsonSchema) => JsonSchema;

/** A schema with its reference and `allOf` parts taken in; what stands beside a reference wins. */
export function flattenSchema(schema: JsonSchema, shared: Shared): JsonSchema {
  let flat = schema;
  while (flat.$ref !== undefined || flat.allOf) {
    const { $ref, allOf = [], ...own } = flat;
    flat = Object.assign({}, ...allOf, $ref === undefined ? {} : resolveRef($ref, shared), own) as JsonSchema;
  }
  return flat;
}

function acceptsType(schema: JsonSchema, value: unknown): boolean {
  const actual = jsonTypeOf(value);
  if (schema.const !== undefined) return jsonTypeOf(schema.const) === actual;
  if (schema.enum) return schema.enum.some((entry) => jsonTypeOf(entry) === actual);
  if (schema.type === undefined) return true;
  const types = typeof schema.type === 'string' ? [schema.type] : schema.type;
  return types.some((type) => type === actual || (type === 'integer' && actual === 'number'));
}

/** Whether null is a value of its own here, and not only another way to leave the property out. */
export function acceptsNull(schema: JsonSchema, flatten: Flatten): boolean {
  const flat = flatten(schema);
  if (flat.anyOf) return flat.anyOf.some((part) => acceptsNull(part, flatten));
  return acceptsType(flat, null);
}

const discriminates = (schema: JsonSchema): boolean =>
  schema.const !== undefined || schema.enum !== undefined;

/** How well the keys of an object suit a schema: a matching discriminator counts most, then known and missing names. */
function keyFit(schema: JsonSchema, value: Readonly<Record<string, unknown>>, flatten: Flatten): number {
  const properties = schema.properties ?? {};
  let fit = 0;
  for (const key of Object.keys(value)) {
    const property = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (!property) {
      if (schema.additionalProperties === false) fit -= 1;
      continue;
    }
    fit += 2;
    const flat = flatten(property);
    if (!discriminates(flat)) continue;
    const matches = flat.const === value[key] || flat.enum?.includes(value[key]);
    fit += matches ? 8 : -2;
  }
  for (const name of schema.required ?? []) if (!Object.hasOwn(value, name)) fit -= 1;
  return fit;
}

/**
 * The branch of an `anyOf` that the author of a value most likely meant, by its type and then by its keys; undefined
 * when no branch takes its type, or when several take it equally well.
 */
export function meantBranch(
  branches: readonly JsonSchema[],
  value: unknown,
  flatten: Flatten,
): JsonSchema | undefined {
  let best: JsonSchema | undefined;
  let bestFit = -Infinity;
  const open = [...branches];
  for (const branch of open) {
    const flat = flatten(branch);
    if (flat.anyOf) {
      const inner = meantBranch(flat.anyOf, value, flatten);
      if (inner) open.push(inner);
      continue;
    }
    if (!acceptsType(flat, value)) continue;
    const fit = isRecord(value) ? keyFit(flat, value, flatten) : 0;
    if (fit === bestFit) best = undefined;
    if (fit > bestFit) {
      best = branch;
      bestFit = fit;
    }
  }
  return best;
}
