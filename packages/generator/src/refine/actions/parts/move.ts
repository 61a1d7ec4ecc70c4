import type { MoveOp, PatchOp } from '@vitrine/schema';
import { aliasesOf } from '../../page/aliasesOf.js';
import type { Page } from '../../page/Page.js';
import type { Thing } from '../../page/Thing.js';
import { partAt, wordsBefore } from '../../text/clauses/readClauses.js';
import { means, type Word } from '../../text/words/Word.js';
import type { Action, Context, Outcome } from '../Action.js';
import { addElement } from '../adding/addElement.js';
import { addOption } from '../adding/addOption.js';
import { change } from '../change.js';
import { putInTabs } from './putInTabs.js';
import { resolveList } from '../targets/phrases.js';
import { rowsFirst } from '../rows/rowsFirst.js';
import { resolve } from '../targets/resolve.js';

/** A question lists so many pairs. */
const mostPairs = 9;

type End = 'first' | 'last' | 'up' | 'down';

/** `put the chart as a pie` is no move. */
export const move: Action = (context) => {
  const fresh = namesNew(context) ? added(context) : null;
  if (fresh?.ops) return fresh;
  const unasked = { ...context, nextAnswer: () => null };
  const moved = moveThing(unasked);
  if (moved.ops || moved.refused?.key === 'nothingChanges') return moved;
  // `move it to the top` with nothing to point back at says no more than where.
  const isPointing = context.clause.words.some((word) => means(word, 'it'));
  if (isPointing && !context.last) return moveThing(context);
  const changed = change(unasked);
  const isNarrower = !moved.ask || (changed.ask?.choices.length ?? 0) < moved.ask.choices.length;
  if (!changed.refused && isNarrower) return change(context);
  return (moved.refused && (added(context) ?? rowsFirst(context))) ?? moveThing(context);
};

/** `put a column Serial number after …`: one of several is no other than a new one. */
function namesNew({ clause: { words, verb } }: Context): boolean {
  const [first, second] = words.filter((word) => word !== verb);
  return means(first, 'article') && means(second, 'column', 'field');
}

/** `put a stage Review after Doing`: what is not there yet cannot be moved, and is added in that place. */
function added(context: Context): Outcome | null {
  const { verb, words } = context.clause;
  if (
    !means(
      words.find((word) => word !== verb),
      'article',
    )
  )
    return null;
  const add = (context: Context): Outcome | null => addOption(context) ?? addElement(context);
  const outcome = add({ ...context, nextAnswer: () => null });
  return outcome?.ops || outcome?.ask ? add(context) : null;
}

/** Moves a component or an element of a list: to an end, before or after another, into a tab. */
const moveThing: Action = (context) => {
  const { page, clause } = context;
  const isOfTable = clause.words.some((word) => means(word, 'column'));
  const movable = page.things.filter(
    (thing) =>
      thing.kind === 'node' ||
      thing.kind === 'element' ||
      // Where a form asks for a column, its field is what people see.
      (thing.kind === 'column' &&
        (isOfTable || !aliasesOf(thing, page).some(({ kind }) => kind === 'element'))),
  );
  const beside = partAt(clause, 'before', 'after');
  if (beside?.lead) {
    const moved = resolve(context, wordsBefore(clause, 'before', 'after'), movable);
    if (!moved.things) return moved.outcome;
    const thing = shownOf(moved.things[0]!, movable, page);
    const other = resolve(
      context,
      beside.words,
      movable.filter((candidate) => candidate.kind === thing.kind && !moved.things.includes(candidate)),
    );
    if (!other.things) return other.outcome;
    const isBefore = means(beside.lead, 'at:before');
    const place = isBefore ? other.things[0]! : other.things.at(-1)!;
    return moved.things.length > 1 && thing.kind === 'node'
      ? moveAllBeside(moved.things, place, isBefore)
      : moveBeside(thing, place, isBefore);
  }
  const end = clause.words.findLast((word) => endOf(word) !== null && word !== clause.words[0]);
  const isLast =
    end !== undefined &&
    clause.words
      .slice(clause.words.indexOf(end) + 1)
      .every((word) => means(word, 'filler', 'the', 'page', 'widget') || means(word, 'at:of', 'at:to'));
  if (end && isLast) return moveToEnd(context, end, movable);
  return moveInto(context, movable);
};

/** A column that was changed last is moved where people see it. */
const shownOf = (thing: Thing, movable: readonly Thing[], page: Page): Thing =>
  movable.includes(thing)
    ? thing
    : (aliasesOf(thing, page).find((alias) => movable.includes(alias)) ?? thing);

function endOf(word: Word): End | null {
  if (means(word, 'first')) return 'first';
  if (means(word, 'last')) return 'last';
  if (means(word, 'up', 'left')) return 'up';
  return means(word, 'down', 'right') ? 'down' : null;
}

function moveToEnd(context: Context, end: Word, movable: readonly Thing[]): Outcome {
  const words = context.clause.words
    .slice(0, context.clause.words.indexOf(end))
    .filter((word) => !means(word, 'at:to'));
  const moved = resolveList(context, words, movable);
  if (!moved.things) return moved.outcome;
  const to = endOf(end)!;
  const said = { key: 'moved', params: { what: moved.things, where: { term: to } } } as const;
  const isFirst = to === 'first' || to === 'up';
  const things = isFirst ? moved.things.toReversed() : moved.things;
  if (things.length > 1 && (to === 'first' || to === 'last') && things.every(({ place }) => place))
    return { ops: things.map((thing) => toEdge(thing, things, isFirst)), said };
  const thing = moved.things[0]!;
  const siblings = siblingsOf(thing);
  const index = siblings.indexOf(keyOf(thing));
  const target = { first: 0, last: siblings.length - 1, up: index - 1, down: index + 1 }[to];
  if (target === index || target < 0 || target >= siblings.length)
    return { refused: { key: 'nothingChanges', params: { what: thing } } };
  return {
    ops: [moveTo(thing, siblings, target)],
    said: { ...said, params: { ...said.params, what: thing } },
  };
}

/** The op that moves one of several to the start or the end of its list. */
function toEdge(thing: Thing, moved: readonly Thing[], isFirst: boolean): PatchOp {
  const before = isFirst ? moved[moved.indexOf(thing) - 1]?.id : undefined;
  const first = siblingsOf(thing).find((id) => !moved.some((other) => other.id === id));
  return { ...into(thing, thing), ...(isFirst && { before: before ?? first }) };
}

const keyOf = (thing: Thing): string => (thing.kind === 'node' ? thing.id : thing.path.at(-1)!);

/** Ids or keys of the list that a thing stands in. */
function siblingsOf(thing: Thing): string[] {
  if (thing.place) return thing.place.siblings.map(({ id }) => id);
  const list = thing.owner?.value[thing.path[0] ?? ''];
  const key = Object.keys(thing.value).find((name) => thing.value[name] === thing.path.at(-1)) ?? 'key';
  return Array.isArray(list) ? list.map((element: Record<string, unknown>) => String(element[key])) : [];
}

/** The op that gives a thing another place in its own list. */
function moveTo(thing: Thing, siblings: readonly string[], target: number): PatchOp {
  const key = keyOf(thing);
  const others = siblings.filter((sibling) => sibling !== key);
  if (thing.kind === 'node' && thing.place) {
    const before = others[target];
    return { ...into(thing, thing), ...(before === undefined ? {} : { before }) };
  }
  const keys = others.toSpliced(target, 0, key);
  const [list = ''] = thing.path;
  if (thing.node) return { op: 'order', id: thing.node.id, path: [list], keys };
  return { op: 'dataset.order', name: thing.dataset?.name ?? '', path: [list], keys };
}

/** The start of an op that moves a node to where another stands. */
export function into(moved: Thing, place: Thing): MoveOp {
  const { into: parent = null, slot = [] } = place.place ?? {};
  return { op: 'move', id: moved.id, into: parent, ...(slot.length > 0 && { slot }) };
}

/** Several components in their order. */
function moveAllBeside(things: readonly Thing[], other: Thing, isBefore: boolean): Outcome {
  const ops = things.map((thing, index): PatchOp => {
    const place = isBefore ? { before: other.id } : { after: things[index - 1]?.id ?? other.id };
    return { ...into(thing, other), ...place };
  });
  return { ops, said: { key: isBefore ? 'movedBefore' : 'movedAfter', params: { what: things, other } } };
}

function moveBeside(thing: Thing, other: Thing, isBefore: boolean): Outcome {
  const said = { key: isBefore ? 'movedBefore' : 'movedAfter', params: { what: thing, other } } as const;
  if (thing.kind === 'node') {
    const place = isBefore ? { before: other.id } : { after: other.id };
    return { ops: [{ ...into(thing, other), ...place }], said };
  }
  const siblings = siblingsOf(thing);
  const others = siblings.filter((sibling) => sibling !== keyOf(thing));
  const index = others.indexOf(keyOf(other));
  return index === -1
    ? { refused: { key: 'nothingChanges', params: { what: thing } } }
    : { ops: [moveTo(thing, siblings, isBefore ? index : index + 1)], said };
}

/** Lists of children that a node or one of its elements has. */
function slotOf(target: Thing, { page }: Context): readonly string[] | null {
  if (!target.node) return null;
  const slots = page.describe(target.node.type)?.slots ?? [];
  if (target.kind === 'node') return slots.find((slot) => !slot.includes('*')) ?? null;
  const slot = slots.find((path) => path[0] === target.path[0] && path.includes('*'));
  return slot ? slot.map((step) => (step === '*' ? target.path[1]! : step)) : null;
}

function moveInto(context: Context, movable: readonly Thing[]): Outcome {
  const { clause, page } = context;
  const part = partAt(clause, 'to') ?? partAt(clause, 'of');
  if (!part?.lead) return { refused: { key: 'notUnderstood', params: { sentence: clause.sentence } } };
  const words = clause.words.slice(0, clause.words.indexOf(part.lead));
  const inTabs = putInTabs(context, words, part.words);
  if (inTabs) return inTabs;
  const moved = resolve(context, words, movable);
  if (!moved.things) return moved.outcome;
  const holders = page.things.filter((thing) => slotOf(thing, context) !== null);
  const holder = resolve(context, part.words, holders);
  if (!holder.things) return holder.outcome;
  const [thing, target] = [moved.things[0]!, holder.things[0]!];
  const slot = slotOf(target, context)!;
  if (thing.kind !== 'node' || !target.node)
    return { refused: { key: 'notUnderstood', params: { sentence: clause.sentence } } };
  return {
    ops: [{ op: 'move', id: thing.id, into: target.node.id, slot }],
    said: { key: 'movedInto', params: { what: thing, other: target } },
  };
}

/** Lets two things of one list change places. */
export const swap: Action = (context) => {
  const { page, clause } = context;
  const movable = page.things.filter(({ kind }) => kind === 'node' || kind === 'element');
  const split = clause.words.findIndex((word) => means(word, 'and', 'at:where'));
  if (split < 1) return swapAll(context, movable);
  const second = resolve(context, clause.words.slice(split + 1), movable);
  if (!second.things) return second.outcome;
  const other = second.things[0]!;
  const first = resolve(
    context,
    clause.words.slice(0, split),
    movable.filter(
      (thing) => thing.kind === other.kind && thing !== other && siblingsOf(thing).includes(keyOf(other)),
    ),
  );
  if (!first.things) return first.outcome;
  return swapped(first.things[0]!, other);
};

/** `swap the two charts`: all that the words name, which of them is asked where there are more than two. */
function swapAll(context: Context, movable: readonly Thing[]): Outcome {
  const { clause } = context;
  const named = resolve(context, clause.words, movable);
  if (!named.things) return named.outcome;
  const pairs = named.things.flatMap((first, at) =>
    named.things
      .slice(at + 1)
      .filter((second) => siblingsOf(first).includes(keyOf(second)))
      .map((second) => [first, second] as const),
  );
  const [pair] = pairs;
  if (!pair) return { refused: { key: 'notUnderstood', params: { sentence: clause.sentence } } };
  const answer = pairs.length === 1 ? 0 : context.nextAnswer();
  const chosen = answer === null ? undefined : pairs[answer];
  if (chosen) return swapped(chosen[0], chosen[1]);
  const choices = pairs.slice(0, mostPairs).map(([first, second]) => `${first.name} ↔ ${second.name}`);
  return { ask: { text: { key: 'askWhich', params: {} }, choices } };
}

function swapped(first: Thing, second: Thing): Outcome {
  const siblings = siblingsOf(first);
  const [low, high] =
    siblings.indexOf(keyOf(first)) < siblings.indexOf(keyOf(second)) ? [first, second] : [second, first];
  const [from, to] = [siblings.indexOf(keyOf(low)), siblings.indexOf(keyOf(high))];
  const said = { key: 'swapped', params: { what: first, other: second } } as const;
  const up = moveTo(high, siblings, from);
  if (low.kind !== 'node') {
    const keys = siblings.with(from, keyOf(high)).with(to, keyOf(low));
    return { ops: up.op === 'order' || up.op === 'dataset.order' ? [{ ...up, keys }] : [up], said };
  }
  if (to === from + 1) return { ops: [up], said };
  const after = siblings.toSpliced(to, 1).toSpliced(from, 0, keyOf(high));
  return { ops: [up, moveTo(low, after, to)], said };
}
