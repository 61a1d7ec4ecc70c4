import { sharedSchemas } from '../generated/schemas.js';
import type { JsonSchema } from '../validate/JsonSchema.js';

/** A valid value with every property there is, from the schema's own words. */
export function fullValue(schema: JsonSchema, pick = 0, depth = 0): unknown {
  if (schema.$ref) return fullValue(sharedSchemas[schema.$ref]!, pick, depth + 1);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.anyOf)
    return fullValue(schema.anyOf[depth > 12 ? 0 : (pick + depth) % schema.anyOf.length]!, pick, depth + 1);
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.[0];
  if (type === 'array') return depth > 14 ? [] : [fullValue(schema.items ?? {}, pick, depth + 1)];
  if (type === 'string')
    return schema.pattern?.startsWith('^\\d')
      ? '2026-01-01T00:00:00Z'
      : schema.pattern === '^[A-Z]{3}$'
        ? 'USD'
        : 'ab';
  if (type === 'number' || type === 'integer') return Math.max(schema.minimum ?? 1, 1);
  if (type === 'boolean') return true;
  if (type !== 'object') return null;
  const named = Object.entries(schema.properties ?? {}).filter(
    ([name]) => depth < 10 || schema.required?.includes(name),
  );
  return Object.fromEntries(named.map(([name, property]) => [name, fullValue(property, pick, depth + 1)]));
}
