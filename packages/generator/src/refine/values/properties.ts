import type { CatalogueSchema } from '@vitrine/schema';
import { refOf, resolved } from '../page/schemas.js';
import type { Thing } from '../page/Thing.js';
import { plainWords } from '../text/words/plain.js';

/** A property that a sentence may set. */
export interface Property {
  readonly path: readonly string[];
  readonly title: string;
  /** Plain words of its title that say something. */
  readonly words: readonly string[];
  readonly schema: CatalogueSchema;
  /** The shared schema it is, such as `tone`. */
  readonly ref: string | null;
}

/** Words of titles that say nothing of what the property is. */
const idle = new Set(['show', 'shows', 'is', 'the', 'of', 'a']);

function propertyAt(path: readonly string[], schema: CatalogueSchema): Property {
  const title = schema.title ?? path.at(-1) ?? '';
  const words = plainWords(title).filter((word) => !idle.has(word));
  return { path, title, words, schema: resolved(schema), ref: refOf(schema) };
}

/** The properties of a thing, and of those that are objects their own too; read from its schema. */
export function propertiesOf({ schema }: Pick<Thing, 'schema'>): Property[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    const own = propertyAt([key], property);
    if (own.schema.type !== 'object' || own.ref !== null) return [own];
    const nested = Object.entries(own.schema.properties ?? {});
    return [own, ...nested.map(([inner, property]) => propertyAt([key, inner], property))];
  });
}

/** What stands at a property now; undefined when nothing does. */
export function valueAt(value: Readonly<Record<string, unknown>>, path: readonly string[]): unknown {
  let current: unknown = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined;
    current = (current as Record<string, unknown>)[step];
  }
  return current;
}
