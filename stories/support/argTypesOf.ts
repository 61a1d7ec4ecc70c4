import { componentSchemas } from '@vitrine/schema';
import type { ArgTypes } from '@storybook/react-vite';

interface Property {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly allOf?: readonly { readonly $ref?: string }[];
  readonly $ref?: string;
  readonly 'x-planned'?: boolean;
}

/** The table of props on a component's page, from its schema: what each is, its default, how it is set. */
export function argTypesOf(type: string): ArgTypes {
  const schema = componentSchemas[type];
  if (!schema) throw new Error(`There is no component ${type}.`);
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Property>);
  const required = new Set(schema.required ?? []);
  return Object.fromEntries(
    properties
      .filter(([, property]) => property['x-planned'] !== true)
      .map(([name, property]) => [name, argTypeOf(name, property, required.has(name))]),
  );
}

function argTypeOf(name: string, property: Property, required: boolean): ArgTypes[string] {
  const { description, default: fallback } = property;
  const choices = property.enum;
  return {
    name,
    description,
    type: { name: 'other', value: typeName(property), required },
    control: choices ? { type: 'select' } : controlOf(property),
    ...(choices && { options: choices }),
    table: {
      type: { summary: choices ? choices.join(' | ') : typeName(property) },
      ...(fallback !== undefined &&
        fallback !== null && { defaultValue: { summary: JSON.stringify(fallback) } }),
    },
  };
}

function typeName(property: Property): string {
  const reference = property.$ref ?? property.allOf?.[0]?.$ref;
  return reference?.replace(/^.*\//, '').replace('.schema.json', '') ?? String(property.type ?? 'value');
}

function controlOf({ type }: Property): 'text' | 'number' | 'boolean' | 'object' {
  if (type === 'string') return 'text';
  if (type === 'integer' || type === 'number') return 'number';
  return type === 'boolean' ? 'boolean' : 'object';
}
