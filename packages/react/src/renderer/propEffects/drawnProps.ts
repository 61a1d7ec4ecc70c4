import { catalogue } from '@vitrine/schema/catalogue';
import type { CatalogueSchema } from '@vitrine/schema';

type Props = Readonly<Record<string, unknown>>;

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

/** A copy of the props with a value in each place of a path; undefined takes the property away. Objects on the way are made. */
export function withProp(props: Props, [step = '', ...rest]: readonly string[], value: unknown): Props {
  if (rest.length === 0) {
    const { [step]: _, ...others } = props;
    return value === undefined ? others : { ...others, [step]: value };
  }
  const inner = props[step];
  if (rest[0] === '*') {
    const elements = Array.isArray(inner) ? (inner as Props[]) : [];
    return { ...props, [step]: elements.map((element) => withProp(element, rest.slice(1), value)) };
  }
  return { ...props, [step]: withProp((inner ?? {}) as Props, rest, value) };
}
