import { catalogue } from '@vitrine/schema/catalogue';
import type { CatalogueSchema } from '@vitrine/schema';
import type { ArgTypes } from '@storybook/react-vite';

/** The table of props on a component's page, from its schema: what each is, its default, how it is set. */
export function argTypesOf(type: string): ArgTypes {
  const schema = catalogue[type];
  if (!schema) throw new Error(`There is no component ${type}.`);
  const required = new Set(schema.required ?? []);
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, property]) => [
      name,
      argTypeOf(name, property, required.has(name)),
    ]),
  );
}

function argTypeOf(name: string, property: CatalogueSchema, required: boolean): ArgTypes[string] {
  const { description, default: fallback, enum: choices } = property;
  const hasDefault = fallback !== undefined && fallback !== null;
  return {
    name,
    description,
    type: { name: 'other', value: typeName(property), required },
    control: choices ? { type: 'select' } : controlOf(property),
    ...(choices && { options: choices }),
    table: {
      type: { summary: choices ? choices.join(' | ') : typeName(property) },
      ...(hasDefault && { defaultValue: { summary: JSON.stringify(fallback) } }),
    },
  };
}

/** What the schema refers to, such as `value` or `format`, else the type of JSON. */
function typeName(property: CatalogueSchema): string {
  const reference = property.$ref ?? property.allOf?.[0]?.$ref;
  return reference?.replace(/^.*\//, '').replace('.schema.json', '') ?? String(property.type ?? 'value');
}

function controlOf({ type }: CatalogueSchema): 'text' | 'number' | 'boolean' | 'object' {
  if (type === 'string') return 'text';
  if (type === 'integer' || type === 'number') return 'number';
  return type === 'boolean' ? 'boolean' : 'object';
}
