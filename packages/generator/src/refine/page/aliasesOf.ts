import type { Page } from './Page.js';
import { sourceOf } from './sourceOf.js';
import type { Thing } from './Thing.js';

const parts = new Set<Thing['kind']>(['column', 'element', 'option']);

/**
 * The other places where a column or a choice of one has its name written out: the field that asks for it, the column of a
 * table, the column of a board. For a person these are one.
 */
export function aliasesOf(thing: Thing, page: Page): Thing[] {
  if (!parts.has(thing.kind)) return [];
  const source = sourceOf(thing, page);
  return page.things.filter(
    (other) =>
      other !== thing &&
      parts.has(other.kind) &&
      other.nameKey !== null &&
      other.value[other.nameKey] === thing.name &&
      other.path.at(-1) === thing.path.at(-1) &&
      sourceOf(other, page) === source,
  );
}
