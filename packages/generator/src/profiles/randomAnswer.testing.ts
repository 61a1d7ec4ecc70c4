import fc from 'fast-check';
import type { ProfileSchema } from './Profile.js';

/** Any answer that a schema allows, as a model under that schema could give it. */
export function randomAnswer(schema: ProfileSchema): fc.Arbitrary<unknown> {
  return arbitraryOf(schema, schema.$defs ?? {}, 0);
}

function arbitraryOf(
  schema: ProfileSchema,
  parts: Readonly<Record<string, ProfileSchema>>,
  depth: number,
): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.slice('#/$defs/'.length);
    return fc.constant(null).chain(() => arbitraryOf(parts[name]!, parts, depth + 1));
  }
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((branch) => arbitraryOf(branch, parts, depth + 1)));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  return fc.oneof(...[schema.type ?? 'string'].flat().map((type) => ofType(type, schema, parts, depth)));
}

function ofType(
  type: string,
  schema: ProfileSchema,
  parts: Readonly<Record<string, ProfileSchema>>,
  depth: number,
): fc.Arbitrary<unknown> {
  const { minimum, maximum = 1e6, exclusiveMinimum, minItems = 0 } = schema;
  const min = minimum ?? (exclusiveMinimum === undefined ? -1e6 : exclusiveMinimum + 1);
  if (type === 'null') return fc.constant(null);
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer') return fc.integer({ min, max: maximum });
  if (type === 'number') return fc.double({ min, max: maximum, noNaN: true });
  if (type === 'string') return fc.constantFrom('a', 'total', 'USD', '');
  if (type === 'array')
    return fc.array(arbitraryOf(schema.items!, parts, depth + 1), {
      minLength: minItems,
      maxLength: depth > 6 ? minItems : minItems + 2,
    });
  const properties = Object.entries(schema.properties ?? {}).map(
    ([name, property]) => [name, arbitraryOf(property, parts, depth + 1)] as const,
  );
  return fc.record(Object.fromEntries(properties), { requiredKeys: [...(schema.required ?? [])] });
}
