import type { PatchOp } from '@vitrine/schema';
import { createNames } from '../../../assemble/names.js';
import { nameKeyOf, resolved as schemaOf } from '../../page/schemas.js';
import { means, type Word } from '../../text/words/Word.js';
import type { Context, Outcome } from '../Action.js';
import { resolveList } from '../targets/phrases.js';
import { typesNamed } from './retype.js';

/**
 * `put the chart and the table in tabs`: a new component that holds each of them on a side of its own; null where the words
 * name no such type, or one that the page has.
 */
export function putInTabs(context: Context, what: readonly Word[], where: readonly Word[]): Outcome | null {
  const { page } = context;
  const told = where.filter((word) => !means(word, 'filler', 'the', 'article') || word.isName);
  const named = typesNamed(told, context).find(({ used }) => used.length === told.length);
  const path = named && page.describe(named.type)?.slots.find((slot) => slot.length === 3);
  if (!named || !path || page.nodes.some(({ node }) => node?.type === named.type)) return null;
  const resolved = resolveList(context, what, page.nodes);
  if (!resolved.things) return resolved.outcome;
  const [list = '', , content = ''] = path;
  const property = page.types.get(named.type)?.properties?.[list];
  const key = property?.['x-key'];
  const nameKey = property?.items && nameKeyOf(schemaOf(property.items));
  const first = resolved.things[0]?.place;
  if (typeof key !== 'string' || !nameKey || !first) return null;
  const id = createNames([...page.nodes.map((node) => node.id), ...page.datasets.map(({ name }) => name)])(
    list,
  );
  const sides = resolved.things.map(({ id, name, schema }) => ({
    [key]: id,
    [nameKey]: name || (schema.title ?? id),
    [content]: [],
  }));
  const holder = { id, type: named.type, props: { [list]: sides } };
  const ops: PatchOp[] = [
    {
      op: 'add',
      component: holder,
      into: first.into,
      ...(first.slot.length > 0 && { slot: first.slot }),
      before: resolved.things[0]!.id,
    },
    ...resolved.things.map((thing): PatchOp => ({
      op: 'move',
      id: thing.id,
      into: id,
      slot: [list, thing.id, content],
    })),
  ];
  const other = { title: '', kind: page.types.get(named.type)?.title ?? named.type };
  return { ops, said: { key: 'movedInto', params: { what: resolved.things, other } } };
}
