import { findThings, kindSenses, splitAtAnd } from '../../page/findThings.js';
import type { Thing } from '../../page/Thing.js';
import type { Word } from '../../text/words/Word.js';
import type { Context } from '../Action.js';
import { resolve, type Resolved } from './resolve.js';

/** `the idea calculator and the form`: what has a word for its kind takes none from another. */
const saysKind = (word: Word, among: readonly Thing[]): boolean =>
  kindSenses(word).some((sense) => among.some(({ node, kindWords }) => node && kindWords.includes(sense)));

/**
 * The things of a list: `the waiting and seen cards` are two cards. What the last phrase says of the kind holds for the
 * others too, where they are something of that kind.
 */
export function resolveList(context: Context, words: readonly Word[], among: readonly Thing[]): Resolved {
  const parts = splitAtAnd(words);
  const last = parts.at(-1)?.at(-1);
  const isList = parts.every(
    (phrase) =>
      findThings(phrase, among).things.length > 0 ||
      (last !== undefined && findThings([...phrase, last], among).things.length > 0),
  );
  const phrases = isList ? parts : [[...words]];
  const kind = phrases.at(-1)?.at(-1);
  const things: Thing[] = [];
  for (const [index, phrase] of phrases.entries()) {
    const isLast = index === phrases.length - 1;
    const hasKind = phrase.some((word) => !word.isName && saysKind(word, among));
    const shared = !isLast && kind && !kind.isName && !hasKind ? [...phrase, kind] : phrase;
    const isWhole = findThings(phrase, among).things.length > 0 && !(kind && saysKind(kind, among));
    const isShared = !isWhole && findThings(shared, among).things.length > 0;
    const resolved = resolve(context, isShared ? shared : phrase, among);
    if (!resolved.things) return resolved;
    for (const thing of resolved.things) if (!things.includes(thing)) things.push(thing);
  }
  return { things };
}
