import { createNames } from '../../../assemble/names.js';
import type { Action } from '../Action.js';
import { resolve } from '../targets/resolve.js';

/** Copies a component to the place after it; one that holds others stays single, since ids would be there twice. */
export const copy: Action = (context) => {
  const { page, clause } = context;
  const leaves = page.nodes.filter(({ node }) => node && (page.describe(node.type)?.slots.length ?? 0) === 0);
  const resolved = resolve(context, clause.words, leaves);
  if (!resolved.things) return resolved.outcome;
  const name = createNames([
    ...page.nodes.map(({ id }) => id),
    ...page.datasets.map((dataset) => dataset.name),
  ]);
  return {
    ops: resolved.things.map(({ node, place }) => ({
      op: 'add',
      component: { ...node!, id: name(node!.id) },
      into: place?.into ?? null,
      ...(place && place.slot.length > 0 && { slot: place.slot }),
      after: node!.id,
    })),
    said: { key: 'copied', params: { what: resolved.things } },
  };
};
