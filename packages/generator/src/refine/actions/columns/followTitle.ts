import type { PatchOp } from '@vitrine/schema';
import type { Saying } from '../../messages/Told.js';
import { setOp, type Thing } from '../../page/Thing.js';

/** The ops and the sentence by which a title that names a column follows when another takes its place. */
export function followTitle(
  thing: Thing,
  from: string,
  to: string,
): { readonly ops: readonly PatchOp[]; readonly said: readonly Saying[] } {
  const at = thing.name.toLowerCase().indexOf(from.toLowerCase());
  const isWord = (index: number): boolean => !/[\p{L}\p{N}]/u.test(thing.name.charAt(index));
  if (thing.nameKey === null || from === '' || at === -1 || !isWord(at - 1) || !isWord(at + from.length))
    return { ops: [], said: [] };
  const isUpper = /\p{Lu}/u.test(thing.name.charAt(at));
  const word = isUpper || /^\p{Lu}{2}/u.test(to) ? to : to.charAt(0).toLowerCase() + to.slice(1);
  const name = thing.name.slice(0, at) + word + thing.name.slice(at + from.length);
  return {
    ops: [setOp(thing, [thing.nameKey], name)],
    said: [{ key: 'renamed', params: { what: thing, name } }],
  };
}
