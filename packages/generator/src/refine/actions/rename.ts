import type { Word } from '../text/Word.js';
import { means, textOf } from '../text/Word.js';
import { findThings } from '../page/findThings.js';
import { setOp, type Thing } from '../page/Thing.js';
import { wordsBefore } from '../text/readClauses.js';
import type { Action, Context, Outcome } from './Action.js';
import { resolve } from './resolve.js';
import { textGiven } from './settings.js';

/** Names longer than this are no names. */
const longest = 200;

/** Gives something another name: a component, a tab, a field, a column, the page. */
export const rename: Action = (context) => {
  const { page, clause } = context;
  const among = page.things.filter(({ nameKey }) => nameKey !== null);
  const { words, name } = clause.words.some((word) => means(word, 'at:to'))
    ? beforeTo(context)
    : splitName(context, among);
  if (name === null || name.length > longest)
    return { refused: { key: 'noName', params: { what: textOf(words, clause.sentence) } } };
  const isPage = words.every((word) => means(word, 'the', 'filler')) && context.last === null;
  if (isPage) return renameThings([page.page], name);
  const resolved = resolve(context, words, among);
  if (!resolved.things) return resolved.outcome;
  return renameThings(resolved.things, name);
};

function renameThings(things: readonly Thing[], name: string): Outcome {
  const changed = things.filter((thing) => thing.name !== name);
  const [first] = changed;
  if (!first) return { refused: { key: 'nothingChanges', params: { what: things } } };
  return {
    ops: changed.map((thing) => setOp(thing, [thing.nameKey!], name)),
    said: { key: 'renamed', params: { what: changed, name } },
  };
}

function beforeTo(context: Context): { words: Word[]; name: string | null } {
  const words = wordsBefore(context.clause, 'to').filter((word) => !means(word, 'title'));
  return { words, name: textGiven(context) };
}

/** `call the board Sales`: the words that name something best, then its new name. */
function splitName(
  { clause }: Context,
  among: readonly Thing[],
): { words: readonly Word[]; name: string | null } {
  const quoted = clause.words.findLastIndex(({ isQuoted }) => isQuoted);
  if (quoted > 0) return { words: clause.words.slice(0, quoted), name: clause.words[quoted]!.text };
  let best = { at: clause.words.length, points: 0 };
  for (let at = 1; at <= clause.words.length; at += 1) {
    const { points, things } = findThings(clause.words.slice(0, at), among);
    if (things.length > 0 && points > best.points) best = { at, points };
  }
  const first = clause.words[best.at];
  const name = first ? clause.sentence.slice(first.start, clause.end).trim() : null;
  return { words: clause.words.slice(0, best.at), name };
}
