import type { JsonType } from './JsonSchema.js';

/** The type of a JSON value as schemas name it; `undefined` for what is no JSON. */
export function jsonTypeOf(value: unknown): Exclude<JsonType, 'integer'> | undefined {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'object':
      return typeof value as 'string' | 'number' | 'boolean' | 'object';
    default:
      return undefined;
  }
}

/** Whether a value is an object with properties, not null and no array. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
