import { sharedSchemas, type CatalogueSchema } from '@vitrine/schema';
import { catalogueParts } from '@vitrine/schema/catalogue';

/** Name of the shared schema that a property is, such as `format`; of its own, null. */
export function refOf(schema: CatalogueSchema): string | null {
  const ref = schema.$ref ?? schema.allOf?.find((part) => part.$ref)?.$ref;
  if (ref === undefined) return null;
  const last = ref.slice(ref.lastIndexOf('/') + 1);
  return last.endsWith('.schema.json') ? last.slice(0, -'.schema.json'.length) : last;
}

function partOf(ref: string): CatalogueSchema | undefined {
  if (Object.hasOwn(catalogueParts, ref)) return catalogueParts[ref];
  return Object.hasOwn(sharedSchemas, ref) ? sharedSchemas[ref] : undefined;
}

/** The schema with what the shared one it refers to says. */
export function resolved(schema: CatalogueSchema): CatalogueSchema {
  const ref = refOf(schema);
  const shared = ref === null ? undefined : partOf(ref);
  return shared ? { ...shared, ...schema } : schema;
}

/** The property that names what the schema describes: its title or label, when this is plain text. */
export function nameKeyOf({ properties = {} }: CatalogueSchema): string | null {
  const isText = (key: string): boolean => properties[key]?.type === 'string';
  const titled = (title: string): string | undefined =>
    Object.keys(properties).find((key) => properties[key]?.title === title && isText(key));
  return titled('Title') ?? titled('Label') ?? null;
}

/** Top-level lists of named things, with what names an element. */
export function keyedLists(
  schema: CatalogueSchema,
): { list: string; key: string; items: CatalogueSchema; title: string }[] {
  return Object.entries(schema.properties ?? {}).flatMap(([list, property]) => {
    const key = property['x-key'];
    if (typeof key !== 'string' || !property.items) return [];
    return [{ list, key, items: resolved(property.items), title: property.title ?? list }];
  });
}
