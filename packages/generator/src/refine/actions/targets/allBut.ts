import { findThings } from '../../page/findThings.js';
import type { Thing } from '../../page/Thing.js';
import { means, type Word } from '../../text/words/Word.js';
import type { Context } from '../Action.js';
import { resolveList } from './phrases.js';
import { refuseUnknown, type Resolved } from './resolve.js';

/** `everything except the table`, `all charts but the first`; null where the order leaves nothing out. */
export function allBut(context: Context): Resolved | null {
  const { clause, page } = context;
  const at = clause.words.findIndex((word) => means(word, 'except'));
  if (at === -1) return null;
  const sides = sidesOf(clause.words, at);
  if (!sides) return null;
  const kept = resolveList(context, sides.kept, page.nodes);
  if (!kept.things) return kept;
  const told = sides.all.filter((word) => !means(word, 'all', 'the', 'filler') || word.isName);
  const among = told.length === 0 ? page.nodes : findThings(told, page.nodes).things;
  if (among.length === 0) return { outcome: refuseUnknown(context, told, page.nodes) };
  const things = othersOf(kept.things, among);
  if (things.length > 0) return { things };
  return { outcome: { refused: { key: 'nothingChanges', params: { what: kept.things } } } };
}

/** The words for what goes and for what stays: some languages say what stays first. */
function sidesOf(words: readonly Word[], at: number): { all: readonly Word[]; kept: readonly Word[] } | null {
  const [left, right] = [words.slice(0, at), words.slice(at + 1)];
  const isAll = (word: Word): boolean => means(word, 'all');
  if (left.length > 0 && right.length > 0 && !right.some(isAll)) return { all: left, kept: right };
  const all = right.findIndex(isAll);
  if (all === -1) return null;
  return left.length > 0 ? { all: right, kept: left } : { all: right.slice(all), kept: right.slice(0, all) };
}

/** Where everything of a tab goes, the tab goes itself. */
export function wholeTabs(going: readonly Thing[], things: readonly Thing[]): Thing[] {
  const isGoing = (id: string): boolean => going.some((thing) => thing.id === id);
  const holderOf = ({ owner, place }: Thing): Thing | undefined =>
    place && place.slot.length > 1 && place.siblings.every(({ id }) => isGoing(id))
      ? things.find(
          (other) => other.kind === 'element' && other.owner === owner && other.path[1] === place.slot[1],
        )
      : undefined;
  return [...new Set(going.map((thing) => holderOf(thing) ?? thing))];
}

/** The outermost of the components that neither are kept nor hold or stand in what is. */
function othersOf(kept: readonly Thing[], among: readonly Thing[]): Thing[] {
  const holds = (holder: Thing, thing: Thing | null): boolean =>
    thing !== null && (thing.id === holder.id || holds(holder, thing.owner));
  const going = among.filter((thing) => !kept.some((stays) => holds(thing, stays) || holds(stays, thing)));
  return going.filter((thing) => !going.some((other) => other !== thing && holds(other, thing)));
}
