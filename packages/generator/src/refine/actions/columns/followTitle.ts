import type { PatchOp } from '@vitrine/schema';
import type { Saying } from '../../messages/Told.js';
import { isDense } from '../../../understand/words/fold.js';
import { readAmount } from '../../text/words/readAmount.js';
import { setOp, type Thing } from '../../page/Thing.js';

/** A title that says a number, such as `Path to $60k`, follows where another takes its place, written as the old one was. */
export function followNumber(thing: Thing, from: number, to: number): ReturnType<typeof followTitle> {
  for (const [written = '', figures = ''] of thing.name.matchAll(
    /(\d[\d.,]*(?<![.,]))(?:\s?\p{L}+|\s?%)?/gu,
  )) {
    const said = [written, figures].find((text) => readAmount(text)?.value === from);
    const shown = readAmount(figures)?.value;
    if (said === undefined || !shown) continue;
    const isGrouped = /[.,]\d{3}(?!\d)/u.test(figures);
    const next = Number((to / (from / shown)).toPrecision(12));
    const text = isGrouped ? grouped(next, figures) : String(next);
    // `2000k` is written out.
    const isShort = said === figures || (next >= 1 && next < 1000);
    return followTitle(thing, said, isShort ? said.replace(figures, text) : grouped(to, ','));
  }
  return { ops: [], said: [] };
}

/** A number with the separator that another has. */
const grouped = (value: number, as: string): string =>
  new Intl.NumberFormat('en').format(value).replaceAll(',', /[.,]/u.exec(as)![0]);

/** The ops and the sentence by which a title that names a column follows when another takes its place. */
export function followTitle(
  thing: Thing,
  from: string,
  to: string,
): { readonly ops: readonly PatchOp[]; readonly said: readonly Saying[] } {
  const at = thing.name.toLowerCase().indexOf(from.toLowerCase());
  const isWord = (index: number): boolean => isDense(from) || !/[\p{L}\p{N}]/u.test(thing.name.charAt(index));
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
