import { catalogue } from '@vitrine/schema/catalogue';
import type { CatalogueSchema } from '@vitrine/schema';

/** A property of a component as a path from its props; `*` stands for each element of an array. */
export interface PropPath {
  readonly type: string;
  readonly path: readonly string[];
  readonly example: unknown;
  readonly required: boolean;
}

/** Every property that a view draws, with the example of its schema. */
export function drawnProps(types: readonly string[]): PropPath[] {
  return types.flatMap((type) => propsBelow(type, catalogue[type], []));
}

function propsBelow(type: string, schema: CatalogueSchema | undefined, path: readonly string[]): PropPath[] {
  const required = new Set(schema?.required);
  return Object.entries(schema?.properties ?? {}).flatMap(([name, prop]) => {
    const own = [...path, name];
    const below = prop.properties ? propsBelow(type, prop, own) : propsBelow(type, prop.items, [...own, '*']);
    return [{ type, path: own, example: prop.examples?.[0], required: required.has(name) }, ...below];
  });
}
