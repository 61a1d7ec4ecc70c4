import { aliasesOf } from '../../page/aliasesOf.js';
import { Finder, kindSenses, type Finding } from '../../page/findThings.js';
import type { Thing } from '../../page/Thing.js';
import { isLead, means, textOf, type Word } from '../../text/words/Word.js';
import { propertiesOf } from '../../values/properties.js';
import type { Context, Outcome } from '../Action.js';
import { choose, isPluralKind, refuseUnknown, type Resolved } from './resolve.js';

/** Of longer orders only so many words are looked at. */
const mostWords = 28;

/** A thing and what the rest of the order says of it. */
export interface Pair<T> {
  readonly thing: Thing;
  readonly reading: T;
}

/** Pairs, or what to say because there are none. */
export type Assigned<T> =
  | { readonly pairs: readonly Pair<T>[]; readonly outcome?: undefined }
  | {
      readonly outcome: Outcome;
      /** What was named though nothing else was understood. */
      readonly named: Thing | null;
      readonly isQuestion: boolean;
      readonly pairs?: undefined;
    };

type Read<T> = (rest: readonly Word[], thing: Thing) => T | null;

interface Candidate<T> {
  readonly finding: Finding;
  readonly name: readonly Word[];
  readonly pairs: readonly Pair<T>[];
  readonly points: number;
}

/** Where the value starts, if a word says so: after `to`, but not after a `to` that may as well be an `in`. */
function valueStart(words: readonly Word[]): number {
  return words.findLastIndex((word) => means(word, 'at:to') && !means(word, 'at:of'));
}

/** What follows `to` is what it should become, and not what it is. */
const valueCost = 5;
/** What follows `by` says how, and seldom what. */
const byCost = 3;
/** A name does not often go over words such as `by`, `to` and `a`. */
const leadCost = 2;
const startsOther = (word: Word): boolean =>
  means(word, 'article') || (isLead(word) && !means(word, 'at:of'));

/** `the history table the first tab` are two names. */
const isTwo = (name: readonly Word[]): boolean =>
  name.some((word, index) => {
    const before = name[index - 1];
    return (
      before !== undefined &&
      means(word, 'the') &&
      !isLead(before) &&
      !means(before, 'and', 'the', 'all', 'filler')
    );
  });

/** A stretch of words that may be a name, the words around it, and points for where it stands. */
interface Stretch {
  readonly name: readonly Word[];
  readonly rest: readonly Word[];
  readonly side: number;
}

function* stretches(words: readonly Word[]): Generator<Stretch> {
  const start = valueStart(words);
  const by = words.findIndex((word) => means(word, 'at:by') && !means(word, 'more', 'at:before', 'filler'));
  for (let from = 0; from < words.length; from += 1) {
    if (isLead(words[from])) continue;
    for (let to = words.length; to > from; to -= 1) {
      if (isLead(words[to - 1])) continue;
      const name = words.slice(from, to);
      if (isTwo(name)) continue;
      const place = start === -1 ? -0.01 * from : to <= start ? 1 : from > start ? -valueCost : -1;
      const isBy = by !== -1 && from > by;
      const side = (isBy ? -byCost : 0) + place - leadCost * name.slice(1).filter(startsOther).length;
      yield { name, rest: [...words.slice(0, from), ...words.slice(to)], side };
    }
  }
  yield* splitStretches(words);
}

/** `make the kind optional in the form`: what holds a thing may be said at the end. */
function* splitStretches(words: readonly Word[]): Generator<Stretch> {
  const of = words.findLastIndex((word) => means(word, 'at:of') && !means(word, 'at:to'));
  if (of < 2) return;
  for (let from = 0; from < of - 1; from += 1)
    for (let to = of - 1; to > from; to -= 1) {
      if (isLead(words[from]) || isLead(words[to - 1])) continue;
      const name = [...words.slice(from, to), ...words.slice(of)];
      yield { name, rest: [...words.slice(0, from), ...words.slice(to, of)], side: -0.05 - 0.01 * from };
    }
}

/** The best of the things that fit of which the rest can be read, when they are better than what there is. */
function bestOf<T>(
  finding: Finding,
  side: number,
  least: number,
  rest: readonly Word[],
  read: Read<T>,
  weigh: (pair: Pair<T>) => number,
  name: readonly Word[],
): Candidate<T> | null {
  const rated = finding.ranked.flatMap(({ thing, points }) => {
    if (points + side + mostWeight <= least) return [];
    const reading = read(rest, thing);
    return reading === null
      ? []
      : [{ pair: { thing, reading }, points: points + side + weigh({ thing, reading }) }];
  });
  const points = Math.max(-Infinity, ...rated.map((rating) => rating.points));
  if (rated.length === 0 || points <= least) return null;
  return {
    finding,
    name,
    points,
    pairs: rated.filter((rating) => rating.points > points - 0.01).map(({ pair }) => pair),
  };
}

/** No reading weighs more. */
const mostWeight = 4;

/**
 * Finds which of the words name a thing and which say something of it: every stretch of words is tried as the name, and
 * the best is taken for which the rest can be read.
 *
 * @param read What the rest says of a thing; null when it says nothing of it, or not only.
 * @param weigh Points for a reading, beside those of the name.
 */
export function assign<T>(
  context: Context,
  among: readonly Thing[],
  read: Read<T>,
  weigh: (pair: Pair<T>) => number = () => 0,
): Assigned<T> {
  const words = context.clause.words.slice(0, mostWords);
  const readAll = (things: readonly Thing[], rest: readonly Word[]): Pair<T>[] =>
    things.flatMap((thing) => {
      const reading = read(rest, thing);
      return reading === null ? [] : [{ thing, reading }];
    });
  const finder = new Finder(among);
  let best = null as Candidate<T> | null;
  let named = null as { finding: Finding; points: number } | null;
  if (context.last && pointsBack(context)) {
    const back = readAll([context.last], words);
    // `make it required`: of a column that was changed, the field is meant that asks for it.
    const pairs = back.length > 0 ? back : readAll(aliasesOf(context.last, context.page), words);
    if (pairs.length > 0) return { pairs };
  }
  const missing = unknownIn(words, among);
  for (const { name, rest, side } of stretches(words)) {
    if (missing.length > 0 && side <= -valueCost) continue;
    const finding = finder.find(name);
    if (finding.things.length === 0) continue;
    const points = finding.points + side;
    if (side > -leadCost && (!named || points > named.points)) named = { finding, points };
    best = bestOf(finding, side, best?.points ?? -Infinity, rest, read, weigh, name) ?? best;
  }
  if (best) return pick(context, best);
  const heaviest = (pairs: readonly Pair<T>[]): Pair<T>[] => {
    const most = Math.max(...pairs.map(weigh));
    return pairs.filter((pair) => weigh(pair) > most - 0.01);
  };
  const told = words.filter((word) => !missing.includes(word));
  // Instead of a pie that is not there, what could be one is offered.
  const alike = missing.length > 0 ? readAll(among, missing).map(({ thing }) => thing) : [];
  const readRest = (things: readonly Thing[]): Pair<T>[] =>
    heaviest(readAll(alike.length > 0 ? things.filter((thing) => alike.includes(thing)) : things, told));
  return assignUnsaid(context, among, readRest, named?.finding ?? null, missing, alike.length > 0);
}

/** A column, the field that asks for it and the series that draws it are one for a person. */
function areOne(things: readonly Thing[], { page }: Context): boolean {
  const [first, ...others] = things;
  const aliases = first ? aliasesOf(first, page) : [];
  return others.every((thing) => aliases.includes(thing));
}

function pick<T>(context: Context, { finding, pairs, name }: Candidate<T>): Assigned<T> {
  const things = pairs.map(({ thing }) => thing);
  const isAll = finding.isPlural || areOne(things, context) || isPluralKind(name, things);
  if (pairs.length === 1 || isAll) return { pairs };
  return chosen(pairs, choose(context, things, true));
}

function chosen<T>(pairs: readonly Pair<T>[], resolved: Resolved): Assigned<T> {
  if (!resolved.things) return { outcome: resolved.outcome, named: null, isQuestion: true };
  return { pairs: pairs.filter(({ thing }) => resolved.things.includes(thing)) };
}

/** `make it wider`, `ordénala`: a word points at what was changed last. */
const pointsBack = ({ clause }: Context): boolean => clause.told.some((word) => means(word, 'it'));

/** Without a name it is what was changed last, or the only thing of which the words can be said. */
function assignUnsaid<T>(
  context: Context,
  among: readonly Thing[],
  readAll: (things: readonly Thing[]) => Pair<T>[],
  named: Finding | null,
  missing: readonly Word[],
  alike: boolean,
): Assigned<T> {
  const { clause, last } = context;
  const refusal: Assigned<T> = {
    outcome: { refused: { key: 'notUnderstood', params: { sentence: clause.sentence } } },
    named: named?.things[0] ?? null,
    isQuestion: false,
  };
  if (last && missing.length === 0) {
    const pairs = readAll([last]);
    if (pairs.length > 0) return { pairs };
  }
  const isBack = pointsBack(context);
  if (isBack && last) return { ...refusal, named: last };
  const pairs = readAll(among);
  const isOffered = alike || missing.some((word) => kindSenses(word).some((sense) => sense !== word.plain));
  if (missing.length > 0 && !isOffered)
    return { ...refusal, outcome: refuseUnknown(context, missing, among) };
  if (pairs.length === 0)
    return named || !isBack ? refusal : { ...refusal, outcome: refuseUnknown(context, clause.words, among) };
  const isPlural = clause.words.some((word) => means(word, 'all'));
  if ((pairs.length === 1 && missing.length === 0) || isPlural) return { pairs };
  const things = pairs.map(({ thing }) => thing);
  return chosen(pairs, choose(context, things, true, textOf(missing, clause.sentence)));
}

/** `turn that pie into bars` where nothing is a pie: words for what should change that fit nothing on the page. */
function unknownIn(words: readonly Word[], among: readonly Thing[]): Word[] {
  const start = valueStart(words);
  const told = words
    .slice(0, Math.max(0, start))
    .filter(
      (word) => !isLead(word) && !means(word, 'filler', 'the', 'article', 'it', 'widget', 'all', 'and'),
    );
  const isProperty = (word: Word): boolean =>
    among.some((thing) =>
      propertiesOf(thing).some(({ words: own, path }) =>
        [...own, path.at(-1)!].some((text) => means(word, text)),
      ),
    );
  if (told.some(isProperty)) return [];
  return new Finder(among).find(told).things.length > 0 ? [] : told;
}
