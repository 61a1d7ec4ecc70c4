import type { Word } from '../../text/words/Word.js';
import { means, textOf } from '../../text/words/Word.js';
import { aliasesOf } from '../../page/aliasesOf.js';
import { findThings } from '../../page/findThings.js';
import { plainWords } from '../../text/words/plain.js';
import { setOp, type Thing } from '../../page/Thing.js';
import type { Clause } from '../../text/clauses/Clause.js';
import { wordsBefore } from '../../text/clauses/readClauses.js';
import type { Action, Context, Outcome } from '../Action.js';
import { choose, resolve } from '../targets/resolve.js';
import { readChange, settle, textGiven } from '../settings/settings.js';
import { assign } from '../targets/assign.js';

/** What gets another name, and which. */
interface Naming {
  readonly words: readonly Word[];
  readonly name: string | null;
}

/** Names longer than this are no names. */
const longest = 200;

/** Gives something another name: a component, a tab, a field, a column, the page. */
export const rename: Action = (context) => {
  const { page, clause } = context;
  const among = page.things.filter(({ nameKey }) => nameKey !== null);
  const called = calledNow(clause, among);
  const isTo = clause.words.some((word) => means(word, 'at:to'));
  const { words, name } = called
    ? splitName({ ...context, clause: called }, among)
    : isTo
      ? beforeTo(context)
      : splitName(context, among);
  if (name === null || name.length > longest || isTwo(clause))
    return { refused: { key: 'noName', params: { what: textOf(words, clause.sentence) } } };
  const isUnsaid = words.every((word) => means(word, 'the', 'filler', 'it'));
  if (isUnsaid && context.last === null) return renameThings([page.page], name);
  // `change the title to …` after a change may mean the page's, or that of what was changed.
  const isTitle = isUnsaid && !clause.words.some((word) => means(word, 'it'));
  const titled = isTitle && clause.words.some((word) => means(word, 'title'));
  if (titled && context.last?.kind !== 'node') return renameThings([page.page], name);
  if (titled && context.last?.nameKey) {
    const chosen = choose(context, [page.page, context.last!]);
    return chosen.things ? renameThings(chosen.things, name) : chosen.outcome;
  }
  if (clause.words.some((word) => means(word, 'everywhere'))) {
    const old = textOf(
      words.filter((word) => !means(word, 'the')),
      clause.sentence,
    );
    const named = renameWithin(old, withoutEverywhere(name, clause.words), among);
    if (named) return named;
  }
  const { things } = findThings(words, among);
  const whole = things[0] ? [things[0], ...aliasesOf(things[0], page)] : [];
  if (things.length > 1 && things.every((thing) => whole.includes(thing))) return renameThings(whole, name);
  const resolved = resolve(context, words, among);
  if (!resolved.things) return (resolved.outcome.refused && setText(context)) || resolved.outcome;
  const all = resolved.things.flatMap((thing) => [thing, ...aliasesOf(thing, page)]);
  return renameThings([...new Set(all)], name);
};

/** `llama a la página Ventas`: what is named right behind the first word is what gets the name. */
function calledNow(clause: Clause, among: readonly Thing[]): Clause | null {
  const [lead, ...words] = clause.words;
  const first = words.find((word) => !means(word, 'the', 'filler') || word.isName);
  const isThing =
    means(first, 'page') || (first !== undefined && findThings([first], among).things.length > 0);
  return means(lead, 'at:to') && means(words[0], 'the') && isThing ? { ...clause, words } : null;
}

/** `the button should say Send`: a text that something has besides its name. */
function setText(context: Context): Outcome | null {
  const assigned = assign(context, context.page.nodes, (rest, thing) => {
    const settings = readChange(context, rest, thing);
    return settings?.every(({ value }) => typeof value === 'string') ? settings : null;
  });
  return assigned.pairs ? settle(assigned.pairs, context) : null;
}

/** `rename A to B, and C to D` are two orders. */
function isTwo({ words }: Clause): boolean {
  const [first, second] = words.flatMap((word, index) => (means(word, 'at:to') ? [index] : []));
  return (
    first !== undefined &&
    second !== undefined &&
    words.slice(first, second).some((word) => means(word, 'and') || word.isAfterComma)
  );
}

/** `rename revenue to turnover everywhere`: in every name that holds the word, also beside others. */
function renameWithin(old: string, name: string, among: readonly Thing[]): Outcome | null {
  const found = among.flatMap((thing) => {
    const next = withWord(thing.name, old, name);
    return next === null || next === thing.name ? [] : [{ thing, next }];
  });
  if (found.length === 0) return null;
  const said = found.filter(({ thing, next }, at) => {
    const isSame = (other: (typeof found)[number]) => other.thing.name === thing.name && other.next === next;
    return found.findIndex(isSame) === at;
  });
  return {
    ops: found.map(({ thing, next }) => setOp(thing, [thing.nameKey!], next)),
    said: said.map(({ thing, next }) => ({ key: 'renamed', params: { what: [thing], name: next } })),
  };
}

/** A name with a word of it replaced, written large where that was; null where it does not hold the word. */
function withWord(text: string, old: string, name: string): string | null {
  const at = text.toLowerCase().indexOf(old.toLowerCase());
  const isLetter = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
  if (old === '' || at < 0 || isLetter(text[at - 1]) || isLetter(text[at + old.length])) return null;
  const isLarge = text[at] !== text[at]!.toLowerCase();
  const written = isLarge ? name.charAt(0).toUpperCase() + name.slice(1) : name;
  return text.slice(0, at) + written + text.slice(at + old.length);
}

function renameThings(things: readonly Thing[], name: string): Outcome {
  const changed = things.filter((thing) => thing.name !== name);
  const [first] = changed;
  if (!first) return { refused: { key: 'nothingChanges', params: { what: things } } };
  const names = new Map(changed.map((thing) => [thing.name, thing]));
  return {
    ops: changed.map((thing) => setOp(thing, [thing.nameKey!], name)),
    said: {
      key: 'renamed',
      params: {
        what: names.size === 1 && changed.some(({ kind }) => kind !== 'node') ? [first] : changed,
        name,
      },
    },
  };
}

/** `… to Application everywhere`: the last word is no part of the name. */
function withoutEverywhere(name: string, words: readonly Word[]): string {
  const end = words.find((word) => means(word, 'everywhere'))?.text ?? '';
  return name.endsWith(end) ? name.slice(0, name.length - end.length).trim() : name;
}

function beforeTo(context: Context): Naming {
  const words = wordsBefore(context.clause, 'to').filter((word) => !means(word, 'title'));
  return { words, name: textGiven(context) };
}

/** `call the board Sales`: the words that name something best, then its new name. */
function splitName({ clause }: Context, among: readonly Thing[]): Naming {
  const quoted = clause.words.findLastIndex(({ isQuoted }) => isQuoted);
  if (quoted > 0) return { words: clause.words.slice(0, quoted), name: clause.words[quoted]!.text };
  const start = clause.words.findIndex((word) => !means(word, 'the', 'filler') || means(word, 'it'));
  // `call the page My plans`: nothing else of the name can be meant.
  if (means(clause.words[start], 'it', 'page')) return named(clause, start + 1);
  let best = { at: clause.words.length, points: 0 };
  let isWhole = false;
  for (let at = 1; at <= clause.words.length; at += 1) {
    const { points, things } = findThings(clause.words.slice(0, at), among);
    // `Mechanic Technician`: what follows a whole name is no slip of it.
    if (isWhole && isSlip(clause.words[at - 1]!)) break;
    if (things.length > 0 && points > best.points) best = { at, points };
    isWhole = things.some((thing) => isCalledBy(thing, clause.words.slice(0, at)));
  }
  return named(clause, best.at);
}

const isSlip = (word: Word): boolean => !word.isName && plainWords(word.text).join(' ') !== word.plain;

const isCalledBy = ({ name }: Thing, words: readonly Word[]): boolean =>
  plainWords(name).join(' ') ===
  words
    .filter((word) => !means(word, 'the', 'filler') || word.isName)
    .map(({ plain }) => plain)
    .join(' ');

/** `nenn ihn lieber Technik`: what says nothing before a name. */
const isIdleWord = (word: Word): boolean =>
  means(word, 'filler') && !means(word, 'the') && /^\p{Ll}/u.test(word.text);

/** The words that say what, and the text after them. */
function named({ words, sentence }: Context['clause'], at: number): Naming {
  const rest = words.slice(at);
  const first = rest.find((word) => !isIdleWord(word)) ?? rest[0];
  const end = rest.findLast((word) => word.isName || !means(word, 'particle'))?.end;
  return { words: words.slice(0, at), name: first ? sentence.slice(first.start, end).trim() : null };
}
