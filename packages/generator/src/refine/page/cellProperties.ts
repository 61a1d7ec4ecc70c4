import type { CatalogueSchema } from '@vitrine/schema';
import { propertiesOf, type Property } from '../values/properties.js';
import { refOf } from './schemas.js';

/** A property inside an object such as a board's `Card` that names the column it shows, or several. */
export interface CellProperty extends Property {
  readonly isList: boolean;
}

const keyOf = (schema: CatalogueSchema): boolean => refOf(schema) === 'key';

/** The properties by which a component says which cells of a row it shows, such as those of a board's cards. */
export function cellProperties(schema: CatalogueSchema): CellProperty[] {
  return propertiesOf({ schema }).flatMap((property) => {
    if (property.path.length !== 2) return [];
    const isList = property.schema.type === 'array' && keyOf(property.schema.items ?? {});
    return isList || property.ref === 'key' ? [{ ...property, isList }] : [];
  });
}
