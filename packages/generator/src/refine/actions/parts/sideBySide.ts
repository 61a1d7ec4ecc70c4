import type { PatchOp } from '@vitrine/schema';
import { means } from '../../text/words/Word.js';
import { numberOf } from '../../values/numberOf.js';
import type { Context, Outcome } from '../Action.js';
import { resolveList } from '../targets/phrases.js';
import { refuseUnknown } from '../targets/resolve.js';
import { into } from './move.js';

const pageColumns = 12;
const mostBeside = 4;

/** `put the two charts side by side`: components that share the width, one after the other. Null where fewer are named. */
export function sideBySide(context: Context): Outcome | null {
  const { clause, page } = context;
  const isSaid = clause.words.some((word) => means(word, 'sideBySide'));
  const words = clause.words.filter((word) => !means(word, 'sideBySide'));
  if (!isSaid || words.length === 0) return null;
  const resolved = resolveList({ ...context, nextAnswer: () => null }, words, page.nodes);
  const things = resolved.things ?? [];
  const asked = words.map((word) => numberOf(word)?.value).find((number) => number !== undefined) ?? 0;
  const [first] = things;
  if (things.length < 2 || !first) return asked < 2 ? null : refuseUnknown(context, words, page.nodes);
  if (things.length > mostBeside || (asked > 1 && things.length !== asked)) return null;
  const span = pageColumns / things.length;
  const ops = things.flatMap((thing, at): PatchOp[] => [
    ...(at === 0 ? [] : [{ ...into(thing, first), after: things[at - 1]!.id }]),
    { op: 'node', id: thing.id, span },
  ]);
  return { ops, said: { key: 'resized', params: { what: things, span: { share: 1 / things.length } } } };
}
