import type { PatchOp } from '@vitrine/schema';
import type { Thing } from '../page/Thing.js';
import { idleBeside, means } from '../text/words/Word.js';
import type { RefineStep } from '../types.js';
import type { Action, Context, Outcome } from './Action.js';
import { choose, resolve, type Resolved } from './targets/resolve.js';

const suitsAnyType = new Set<PatchOp['op']>(['node', 'move', 'remove']);
const sameFor = new Set<PatchOp['op']>(['set', 'unset', 'order', ...suitsAnyType]);

/** `the second one too`: what was done last to one component is done to another of its type. */
export const again: Action = (context) => {
  const { clause, history, last, page } = context;
  const done = doneTo(history.at(-1));
  if (!last || done?.id !== last.id)
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
  return { ops: sameOps(done.ops, found.things), said: { key: 'again', params: { what: found.things } } };
};

/** `no, the other one`: the last change goes back and is done to what was meant; null where something else is said. */
export function insteadOf(context: Context): Outcome | null {
  const { clause, history } = context;
  const step = history.at(-1);
  const done = doneTo(step);
  if (clause.verb || !step || !done) return null;
  const meant = meantInstead(done.id, step, context);
  if (!meant) return null;
  if (!meant.things) return meant.outcome;
  const type = typeBefore(done.id, step, context);
  const suitsAll = done.ops.every(({ op }) => suitsAnyType.has(op));
  if (!suitsAll && meant.things.some(({ node }) => node?.type !== type)) return null;
  return {
    ops: [...step.inverse, ...sameOps(done.ops, meant.things)],
    said: [
      { key: 'undone', params: { count: '1' } },
      { key: 'again', params: { what: meant.things } },
    ],
  };
}

/** What a step did, where it is one component's and could be done to another. */
function doneTo(
  step: RefineStep | undefined,
): { readonly id: string; readonly ops: readonly PatchOp[] } | null {
  const [first] = step?.patch ?? [];
  if (!step || !first || !('id' in first) || typeof first.id !== 'string') return null;
  const { id } = first;
  return step.patch.every((op) => sameFor.has(op.op) && 'id' in op && op.id === id)
    ? { id, ops: step.patch }
    : null;
}

const sameOps = (ops: readonly PatchOp[], things: readonly Thing[]): PatchOp[] =>
  things.flatMap(({ id }) => ops.map((op) => ({ ...op, id }) as PatchOp));

const isIdle = idleBeside('widget');

/** The type of what a step changed or took away. */
function typeBefore(id: string, { inverse }: RefineStep, { page }: Context): string | undefined {
  const [gone] = inverse.flatMap((op) => (op.op === 'add' ? [op.component.type] : []));
  return page.nodeThing(id)?.node?.type ?? gone;
}

/** Another component that the words name, or any other of the type; null where they say something else. */
function meantInstead(id: string, step: RefineStep, context: Context): Resolved | null {
  const { clause, page } = context;
  if (clause.parts.length > 1) return null;
  const others = page.nodes.filter((thing) => thing.id !== id);
  const words = clause.words.filter((word) => word.isName || !isIdle(word));
  if (words.length > 0 && words.every((word) => means(word, 'other'))) {
    const type = typeBefore(id, step, context);
    const alike = others.filter(({ node }) => node?.type === type);
    if (alike.length === 0) return null;
    return alike.length === 1 ? { things: alike } : choose(context, alike);
  }
  const named = resolve(context, words, others);
  return words.length > 0 && (named.things || named.outcome.ask) ? named : null;
}
