import type { PatchOp } from '@vitrine/schema';
import { means } from '../text/words/Word.js';
import type { Action } from './Action.js';
import { resolve } from './targets/resolve.js';

const sameFor = new Set<PatchOp['op']>(['set', 'unset', 'order', 'node', 'move', 'remove']);

/** `the second one too`: what was done last to one component is done to another of its type. */
export const again: Action = (context) => {
  const { clause, history, last, page } = context;
  const done = (history.at(-1)?.patch ?? []).filter((op) => 'id' in op && op.id === last?.id);
  const isWhole = done.length > 0 && done.length === history.at(-1)?.patch.length;
  if (!last || !isWhole || !done.every(({ op }) => sameFor.has(op)))
    return { refused: { key: 'notUnderstood', params: { sentence: clause.sentence } } };
  const others = page.nodes.filter((thing) => thing !== last && thing.node?.type === last.node?.type);
  const words = clause.words.filter((word) => !means(word, 'too'));
  const named = resolve(
    context,
    words,
    page.nodes.filter(({ node }) => node?.type === last.node?.type),
  );
  const found = named.things?.includes(last) ? resolve(context, words, others) : named;
  if (!found.things) return found.outcome;
  const ops = found.things.flatMap(({ id }) => done.map((op) => ({ ...op, id }) as PatchOp));
  return { ops, said: { key: 'again', params: { what: found.things } } };
};
