import type { PatchOp } from '@vitrine/schema';
import { keyedLists, nameKeyOf } from '../../page/schemas.js';
import { sourceOf } from '../../page/sourceOf.js';
import type { Thing } from '../../page/Thing.js';
import { findThings } from '../../page/findThings.js';
import type { Page } from '../../page/Page.js';
import { plain, plainWords } from '../../text/words/plain.js';
import type { Clause } from '../../text/clauses/Clause.js';
import { partAt } from '../../text/clauses/readClauses.js';
import { isSameWord } from '../../text/words/sameWord.js';
import { idleBeside, means, orderOf, textOf, type Word } from '../../text/words/Word.js';
import { numberOf } from '../../values/numberOf.js';
import { readDate } from '../../values/readDate.js';
import { typesNamed } from '../parts/retype.js';
import type { Context, Outcome } from '../Action.js';
import { choicesSaid } from './choicesSaid.js';
import { besideSaid, type Beside } from './besideSaid.js';
import { elementOps, type Extras, type Target } from './elementOps.js';
import { withoutSettings } from './settingsSaid.js';
import { operations } from './subject.js';
import { namesColumn } from './newColumn.js';
import { choose, refuseUnknown, type Resolved } from '../targets/resolve.js';

const isIdle = idleBeside();

/** What else is said of a new element, and where it is to stand. */
interface Said extends Extras {
  readonly place: Beside | null;
}

/** Adds a tab, a field, a column, a milestone …; null when the order is about something else. */
export function addElement(context: Context): Outcome | null {
  const { clause, page } = context;
  const before = clause.parts[0]!.words.filter((word) => !isIdle(word));
  const holders = page.things.filter(
    ({ kind, dataset }) => kind === 'node' || (kind === 'dataset' && dataset?.query === undefined),
  );
  const kind = before
    .slice(0, 3)
    .find(
      (word) =>
        !word.isName &&
        (means(word, 'dropdown') || holders.some((thing) => targetsIn(thing, word).length > 0)),
    );
  const asked = kind ? null : kindOfVerb(clause);
  if (asked) return addOf(asked, clause.words, context, holders);
  if (!kind) return addUnsaid(context, holders);
  return addOf(kind, clause.words, context, holders);
}

/** `ask for a phone number`: the verb says what is to be added. */
const kindOfVerb = ({ verb }: Clause): Word | null => (means(verb ?? undefined, 'field') ? verb : null);

function addOf(kind: Word, words: readonly Word[], context: Context, holders: readonly Thing[]): Outcome {
  const targets = means(kind, 'dropdown')
    ? rowTargets(holders, context)
    : holders.flatMap((thing) => targetsIn(thing, kind));
  const choices = choicesSaid(context.clause);
  const listed = words.filter((word) => !choices?.words.includes(word));
  // `a column for the version and a chart of bugs` are two orders.
  if (namesPart(listed, context))
    return { refused: { key: 'notUnderstood', params: { sentence: context.clause.sentence } } };
  const place = besideSaid(listed, context.clause);
  const placed = listed.filter((word) => !place?.told.includes(word));
  const { words: told, settings } = withoutSettings(placed, targets[0]?.items, kind, context);
  const { name, owner } = splitOwner(nameWords(told, kind), context);
  if (name === '') return { refused: { key: 'noName', params: { what: kind.text } } };
  return addTo(context, targets, name, owner, kind, { choices: choices?.names ?? [], settings, place });
}

/** Whether a part of a page stands behind an `and`. */
function namesPart(words: readonly Word[], context: Context): boolean {
  const and = words.findIndex((word) => !word.isName && means(word, 'and'));
  const [next] = and < 0 ? [] : words.slice(and + 1);
  const rest = words.slice(and + 1).filter((word) => !isIdle(word));
  return means(next, 'article') && typesNamed(rest.slice(0, 2), context).length > 0;
}

/** What follows the word for the kind, or stands before it: `an owner field`, `a text field Parts`. */
function nameWords(words: readonly Word[], kind: Word): Word[] {
  const at = words.indexOf(kind);
  const after = words.slice(at + 1);
  const before = words.slice(0, Math.max(0, at)).filter((word) => !saysNew(word));
  const isNamedAfter = after[0] !== undefined && !isIdle(after[0]) && before.every(saysType);
  return before.length > 0 && !isNamedAfter ? [...before, ...after] : after;
}

const saysNew = (word: Word): boolean =>
  !word.isName && (isIdle(word) || means(word, 'new') || (orderOf(word) !== undefined && !isSlip(word)));

const isSlip = ({ senses, plain: own }: Word): boolean => !senses.includes(own);

/** Letters before a hyphen belong to a name: `a T-shirt size`. */
function withHyphen(text: string, [first]: readonly Word[], sentence: string): string {
  const before = /[\p{L}\p{N}]+-$/u.exec(sentence.slice(0, first?.start ?? 0));
  return `${before?.[0] ?? ''}${text}`;
}

/** `a text field`, `a date column`: what kind of value it holds. */
const saysType = (word: Word): boolean => !word.isName && means(word, ...valueTypes);
const valueTypes = ['text', 'number', 'date', 'email', 'url', 'boolean', 'select', 'person'];

/** `add Severity to the failures`, `add a due date`: what is new and goes to rows, or is known to be kept of them, is a column. */
function addUnsaid(context: Context, holders: readonly Thing[]): Outcome | null {
  const { clause, page } = context;
  const part = partAt(clause, 'to');
  const choices = choicesSaid(clause);
  const place = besideSaid(clause.words, clause);
  const isBeside = (word: Word): boolean => place?.told.includes(word) === true;
  const named = clause.parts[0]!.words.filter(
    (word) => !saysNew(word) && !isBeside(word) && !choices?.words.includes(word),
  );
  const text = withHyphen(textOf(named, clause.sentence), named, clause.sentence);
  const isNew = (word: Word): boolean =>
    word.isQuoted || (!word.isName && word.senses.length === 1 && word.senses[0] === plain(word.text));
  const isThere = named.some((word) => findThings([word], page.things).things.length > 0);
  const isColumn = part !== undefined && named.every(isNew) && !isThere;
  const isOther = (thing: Thing): boolean => plain(thing.name) !== plain(text);
  const isChosen =
    choices !== null && clause.verb !== null && named.every(isOwn) && page.things.every(isOther);
  if (named.length === 0 || named.length > 3) return null;
  if (!isColumn && !isChosen && !isKept(named, text, context)) return null;
  const name = text.charAt(0).toUpperCase() + text.slice(1);
  const said = { choices: choices?.names ?? [], settings: {}, place };
  return addTo(context, rowTargets(holders, context), name, part?.words ?? [], null, said);
}

/** `two options` says how many, and no name. */
const isOwn = (word: Word): boolean => !means(word, 'option') && numberOf(word) === null;

/** Whether words name what is kept of rows, and neither a part of a page nor what it has. */
function isKept(named: readonly Word[], text: string, { clause, page, language }: Context): boolean {
  const isPart = named[0]!.senses.some((sense) => sense.startsWith('kind:'));
  const isNode = page.nodes.some(({ name }) => plainWords(name).join(' ') === plainWords(text).join(' '));
  const isOther = isPart || isNode || named.some((word) => word.isQuoted || means(word, ...operations));
  // `a date of birth` is more than a date, and `a count of bugs` a figure.
  const isWhole = clause.parts.every(({ lead }) => !lead || means(lead, 'at:to'));
  return clause.verb !== null && isWhole && !isOther && namesColumn(text, language);
}

/** Where a new value of the rows goes: to the form where a page begins with it, else to the rows themselves. */
function rowTargets(holders: readonly Thing[], { page }: Context): Target[] {
  const [first] = page.nodes;
  const fields = first?.value['dataset'] === undefined ? [] : listTargets(first, 'Fields');
  return fields.length > 0
    ? fields
    : holders.flatMap((thing) => (thing.kind === 'dataset' ? listTargets(thing, 'Columns') : []));
}

const listTargets = (thing: Thing, list: string): Target[] =>
  keyedLists(thing.schema)
    .filter(({ title }) => title === list)
    .map(({ list, key, items }) => ({ thing, list, key, items }));

function addTo(
  context: Context,
  targets: readonly Target[],
  name: string,
  owner: readonly Word[],
  kind: Word | null,
  said: Said,
): Outcome {
  const { clause, page } = context;
  const { place } = said;
  const near = place ? targets.filter((target) => siblingSaid(place, target, page)) : [];
  const resolved = holderFor(context, near.length > 0 ? near : targets, owner);
  if (!resolved.things) return resolved.outcome;
  const holder = resolved.things[0]!;
  const target = targets.find(({ thing }) => thing === holder);
  if (!target) return refuseUnknown(context, owner, page.things);
  const words = clause.words.slice(kind ? clause.words.indexOf(kind) : 0);
  const same = namedAlike(target, name, page);
  if (same) return { refused: { key: 'nothingChanges', params: { what: same } } };
  const beside = place && siblingSaid(place, target, page);
  if (place && !beside) return refuseUnknown(context, place.told.slice(1), siblingsOf(target, page));
  const ops = elementOps(target, name, words, context, said);
  const title = target.items.title ?? 'column';
  if (!ops) {
    const properties = Object.values(target.items.properties ?? {}).flatMap(({ title }) => title ?? []);
    const params = { what: holder, words: textOf(words, clause.sentence), properties: { terms: properties } };
    return { refused: { key: 'noValue', params } };
  }
  return {
    ops: [...ops, ...(beside ? placeOps(beside, place!.isBefore, ops, page) : [])],
    said: { key: 'addedTo', params: { what: { title: name, kind: title }, where: holder } },
  };
}

/** What stands in a list under a name already. */
const namedAlike = ({ thing, list }: Target, name: string, page: Page): Thing | undefined =>
  page.things.find(
    (other) => other.owner === thing && other.path[0] === list && plain(other.name) === plain(name),
  );

/** What stands in the list already. */
const siblingsOf = ({ thing }: Target, page: Page): Thing[] =>
  page.things.filter(({ owner, kind }) => owner === thing && kind !== 'option');

/** What a new element is to stand beside; none where that, or the other of two, is not there. */
function siblingSaid({ names }: Beside, target: Target, page: Page): Thing | undefined {
  const found = names.map((words) => findThings(words, siblingsOf(target, page)).things[0]);
  return found.every((thing) => thing !== undefined) ? found[0] : undefined;
}

/** Puts what the ops add before or after another of its list. */
function placeOps(other: Thing, isBefore: boolean, added: readonly PatchOp[], page: Page): PatchOp[] {
  const key = other.path.at(-1)!;
  return added.flatMap((op): PatchOp[] => {
    if ((op.op !== 'set' && op.op !== 'dataset.set') || op.path.length !== 2) return [];
    const [list = '', id = ''] = op.path;
    const keys = keysOf(op, list, page).filter((name) => name !== id);
    const at = keys.indexOf(key);
    if (at === -1) return [];
    const order = { path: [list], keys: keys.toSpliced(isBefore ? at : at + 1, 0, id) };
    return [
      op.op === 'set'
        ? { op: 'order', id: op.id, ...order }
        : { op: 'dataset.order', name: op.name, ...order },
    ];
  });
}

/** The names of a list's elements as they stand. */
function keysOf(op: Extract<PatchOp, { op: 'set' | 'dataset.set' }>, list: string, page: Page): string[] {
  return page.things.flatMap((thing) => {
    const isOf =
      op.op === 'set'
        ? thing.node?.id === op.id && thing.kind === 'element'
        : thing.dataset?.name === op.name && thing.kind === 'column';
    return isOf && thing.path.length === 2 && thing.path[0] === list ? [thing.path[1]!] : [];
  });
}

/** Whether a component shows the rows of a dataset themselves. */
const isShown = (name: string | undefined, page: Page): boolean =>
  page.nodes.some(({ node }) => {
    const query = node && page.queryOf(node)?.query;
    return query?.from === name && !query?.groupBy && !query?.aggregate;
  });

/** What the element is added to: what was said, what was changed last, or the only thing that takes it. */
function holderFor(context: Context, targets: readonly Target[], owner: readonly Word[]): Resolved {
  const { page, last } = context;
  const meant = relatedTo(owner, targets, page);
  if (meant.length === 0 && owner.some((word) => !isIdle(word)))
    return { outcome: refuseUnknown(context, owner, page.things) };
  const having = (meant.length > 0 ? meant : targets).map(({ thing }) => thing);
  if (having.length === 1) return { things: having };
  // Of several tables of data the only one whose rows are shown.
  const shown = having.filter(({ kind, dataset }) => kind === 'dataset' && isShown(dataset?.name, page));
  if (shown.length === 1 && having.every(({ kind }) => kind === 'dataset')) return { things: shown };
  return last && having.includes(last) ? { things: [last] } : choose(context, having);
}

/** The lists that the owner's words name, or that belong to the rows these words name: the form that adds deals. */
function relatedTo(owner: readonly Word[], targets: readonly Target[], page: Page): Target[] {
  const { things } = findThings(owner, page.things);
  const direct = targets.filter(({ thing }) => things.includes(thing));
  if (direct.length > 0) return direct;
  const sources = new Set(things.flatMap((thing) => sourceOf(thing, page) ?? []));
  return targets.filter(({ thing }) => {
    const own = sourceOf(thing, page);
    return own !== undefined && sources.has(own);
  });
}

function targetsIn(thing: Thing, kind: Word): Target[] {
  return keyedLists(thing.schema).flatMap(({ list, key, items, title }) => {
    const names = [...plainWords(items.title ?? '').slice(-1), ...plainWords(title)];
    const isMeant = names.some((name) => kind.senses.some((sense) => isSameWord(name, sense)));
    const isImplied =
      thing.node !== undefined && thing.value[list] === undefined && thing.value['data'] !== undefined;
    // A column of a table is one of its rows: it goes to the dataset.
    const isShown = thing.kind === 'node' && title === 'Columns';
    return isMeant && !isImplied && !isShown && nameKeyOf(items) !== null
      ? [{ thing, list, key, items }]
      : [];
  });
}

/** The name of the new element and the words after it that say where it goes. */
function splitOwner(words: readonly Word[], { clause, page }: Context): { name: string; owner: Word[] } {
  const own = words.slice(words.findIndex((word) => !isIdle(word)));
  const lead = own.findIndex((word, index) => index > 0 && means(word, 'at:to', 'at:of'));
  const end = lead === -1 ? own.length : lead;
  const name = withoutEnd(own.slice(0, end).filter((word) => readDate(word) === null));
  const owner = lead === -1 ? [] : own.slice(lead + 1).filter((word) => readDate(word) === null);
  const isOnlyDate = owner.every(isIdle);
  const text = textOf(name, clause.sentence);
  return {
    name: page.things.length === 0 ? '' : text.charAt(0).toUpperCase() + text.slice(1),
    owner: isOnlyDate ? [] : owner,
  };
}

/** `füge … hinzu`: what belongs to the verb is no part of the name. */
function withoutEnd(words: readonly Word[]): readonly Word[] {
  const last = words.findLastIndex((word) => word.isName || !means(word, 'particle', 'filler', 'do:add'));
  return last === -1 ? words : words.slice(0, last + 1);
}
