import type { JsonSchema } from './JsonSchema.js';

const suffix = '.schema.json';

/** The short name a reference points to: `value` for `value` and for `https://vitrine.dev/schemas/v1/value.schema.json`. */
export function refName(ref: string): string {
  const last = ref.slice(ref.lastIndexOf('/') + 1);
  return last.endsWith(suffix) ? last.slice(0, -suffix.length) : last;
}

/**
 * The shared schema that a reference points to.
 *
 * @throws TypeError when there is none: the schema with the reference is wrong, not the document.
 */
export function resolveRef(ref: string, shared: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const name = refName(ref);
  const found = Object.hasOwn(shared, name) ? shared[name] : undefined;
  if (!found) throw new TypeError(`Vitrine: the schema refers to "${ref}", which is no shared schema.`);
  return found;
}
