import type { CatalogueSchema, PatchOp } from '@vitrine/schema';
import { createNames } from '../../../assemble/names.js';
import { lexicons as planned, type Language } from '../../../understand/lexicon/index.js';
import { columnKind } from '../../../understand/columns/columnKind.js';
import { labelOf } from '../../../understand/words/words.js';
import { keyedLists, nameKeyOf } from '../../page/schemas.js';
import { sourceOf } from '../../page/sourceOf.js';
import { setOp, type Thing } from '../../page/Thing.js';
import { findThings, splitAtAnd } from '../../page/findThings.js';
import type { Page } from '../../page/Page.js';
import { plain, plainWords } from '../../text/words/plain.js';
import type { Clause } from '../../text/clauses/Clause.js';
import { partAt } from '../../text/clauses/readClauses.js';
import { isSameWord } from '../../text/words/sameWord.js';
import { idleBeside, means, textOf, type Word } from '../../text/words/Word.js';
import { readDate } from '../../values/readDate.js';
import { readSettings } from '../../values/readSettings.js';
import { typesNamed } from '../parts/retype.js';
import type { Context, Outcome } from '../Action.js';
import { choose, refuseUnknown, type Resolved } from '../targets/resolve.js';

/** A list that a named element can be added to. */
interface Target {
  readonly thing: Thing;
  readonly list: string;
  readonly key: string;
  readonly items: CatalogueSchema;
}

/** Kinds of values by words that stand in names. */
const types: readonly (readonly [readonly string[], string])[] = [
  [['date', 'day', 'due', 'deadline', 'datum', 'fecha'], 'date'],
  [['phone', 'telephone', 'telefon', 'telefonnummer', 'telefono', 'telefone', 'handy', 'mobile'], 'text'],
  [['email', 'mail'], 'email'],
  [['url', 'website', 'link'], 'url'],
  [['owner', 'person', 'assignee', 'manager'], 'person'],
  [
    ['amount', 'price', 'cost', 'number', 'count', 'value', 'score', 'quantity', 'budget', 'salary', 'fee'],
    'number',
  ],
];

/** Kinds of values by what names of columns tell in each language. */
const typeOfKind: Readonly<Record<ReturnType<typeof columnKind>, string>> = {
  boolean: 'boolean',
  date: 'date',
  level: 'number',
  number: 'number',
  person: 'person',
  text: 'text',
};

function typeOf(name: string, language: string): string {
  const words = plainWords(name);
  const found = types.find(([hints]) => words.some((word) => hints.some((hint) => isSameWord(hint, word))));
  return found?.[1] ?? typeOfKind[columnKind(name, isLanguage(language) ? language : 'en')];
}

const isLanguage = (language: string): language is Language => Object.hasOwn(planned, language);

const isIdle = idleBeside();

/** Adds a tab, a field, a column, a milestone …; null when the order is about something else. */
export function addElement(context: Context): Outcome | null {
  const { clause, page } = context;
  const before = clause.parts[0]!.words.filter((word) => !isIdle(word));
  const holders = page.things.filter(
    ({ kind, dataset }) => kind === 'node' || (kind === 'dataset' && dataset?.query === undefined),
  );
  const kind = before
    .slice(0, 3)
    .find((word) => !word.isName && holders.some((thing) => targetsIn(thing, word).length > 0));
  const asked = kind ? null : kindOfVerb(clause);
  if (asked) return addOf(asked, clause.words, context, holders);
  if (!kind) return addUnsaid(context, holders);
  return addOf(kind, nameWords(clause.words, kind), context, holders);
}

/** `ask for a phone number`: the verb says what is to be added. */
const kindOfVerb = ({ verb }: Clause): Word | null => (means(verb ?? undefined, 'field') ? verb : null);

function addOf(kind: Word, words: readonly Word[], context: Context, holders: readonly Thing[]): Outcome {
  const targets = holders.flatMap((thing) => targetsIn(thing, kind));
  const { words: listed, options } = withoutOptions(words, context);
  // `a column for the version and a chart of bugs` are two orders.
  if (namesPart(listed, context))
    return { refused: { key: 'notUnderstood', params: { sentence: context.clause.sentence } } };
  const { words: named, settings } = withoutSettings(listed, targets, context);
  const { name, owner } = splitOwner(named, context);
  if (name === '') return { refused: { key: 'noName', params: { what: kind.text } } };
  return addTo(context, targets, name, owner, kind, { options, settings });
}

/** What else is said of a new element besides its name. */
interface Extras {
  readonly options: readonly string[];
  readonly settings: Readonly<Record<string, unknown>>;
}

const noExtras: Extras = { options: [], settings: {} };

/** Whether a part of a page stands behind an `and`. */
function namesPart(words: readonly Word[], context: Context): boolean {
  const and = words.findIndex((word) => !word.isName && means(word, 'and'));
  const [next] = and < 0 ? [] : words.slice(and + 1);
  const rest = words.slice(and + 1).filter((word) => !isIdle(word));
  return means(next, 'article') && typesNamed(rest.slice(0, 2), context).length > 0;
}

/** `…, required`: what the words behind a comma set on a new element, and the words without them. */
function withoutSettings(words: readonly Word[], [target]: readonly Target[], { page }: Context) {
  const at = words.findIndex((word, index) => index > 0 && word.isAfterComma === true);
  const said = at < 0 || !target ? [] : words.slice(at).filter((word) => !isIdle(word));
  const own =
    target && ({ ...page.page, kind: 'element', schema: target.items, value: {}, nameKey: null } as const);
  const read =
    own && said.length > 0
      ? readSettings(said, own, { columns: [], text: null, isOff: false, verb: null })
      : null;
  if (!read || read.some(({ property }) => property.path.length > 1)) return { words, settings: {} };
  const settings = Object.fromEntries(read.map(({ property, value }) => [property.path[0]!, value]));
  return { words: words.slice(0, at), settings };
}

/** `… with options North, South and Annex`: what can be chosen, and the words without it. */
function withoutOptions(words: readonly Word[], { clause }: Context) {
  const part = partAt(clause, 'options');
  const listed = part ? splitAtAnd(part.words.filter((word) => !isIdle(word))) : [];
  return {
    words: words.filter((word) => word !== part?.lead && !part?.words.includes(word)),
    options: listed.map((phrase) => textOf(phrase, clause.sentence)),
  };
}

/** What follows the word for the kind, or stands before it: `an owner field`. */
function nameWords(words: readonly Word[], kind: Word): Word[] {
  const at = words.indexOf(kind);
  const before = words.slice(0, at).filter((word) => !isIdle(word));
  return before.length > 0 ? [...before, ...words.slice(at + 1)] : words.slice(at + 1);
}

/** `add Severity to the failures`: what is new and goes to rows is a column of theirs. */
function addUnsaid(context: Context, holders: readonly Thing[]): Outcome | null {
  const { clause, page } = context;
  const part = partAt(clause, 'to');
  const [head] = clause.parts;
  const named = head!.words.filter((word) => !isIdle(word));
  const isNew = (word: Word): boolean =>
    word.isQuoted || (!word.isName && word.senses.length === 1 && word.senses[0] === plain(word.text));
  const isKnown = named.some((word) => findThings([word], page.things).things.length > 0);
  if (!part || named.length === 0 || named.length > 3 || !named.every(isNew) || isKnown) return null;
  const targets = holders.flatMap((thing) => (thing.kind === 'dataset' ? columnTargets(thing) : []));
  const text = textOf(named, clause.sentence);
  const name = text.charAt(0).toUpperCase() + text.slice(1);
  return addTo(context, targets, name, part.words, null);
}

const columnTargets = (thing: Thing): Target[] =>
  keyedLists(thing.schema)
    .filter(({ title }) => title === 'Columns')
    .map(({ list, key, items }) => ({ thing, list, key, items }));

function addTo(
  context: Context,
  targets: readonly Target[],
  name: string,
  owner: readonly Word[],
  kind: Word | null,
  extras: Extras = noExtras,
): Outcome {
  const { clause, page } = context;
  const resolved = holderFor(context, targets, owner);
  if (!resolved.things) return resolved.outcome;
  const holder = resolved.things[0]!;
  const target = targets.find(({ thing }) => thing === holder);
  if (!target) return refuseUnknown(context, owner, page.things);
  const words = clause.words.slice(kind ? clause.words.indexOf(kind) : 0);
  const same = namedAlike(target, name, page);
  if (same) return { refused: { key: 'nothingChanges', params: { what: same } } };
  const ops = elementOps(target, name, words, context, extras);
  const title = target.items.title ?? 'column';
  if (!ops) {
    const properties = Object.values(target.items.properties ?? {}).flatMap(({ title }) => title ?? []);
    const params = { what: holder, words: textOf(words, clause.sentence), properties: { terms: properties } };
    return { refused: { key: 'noValue', params } };
  }
  return {
    ops: [...ops, ...placeOps(target, ops, context)],
    said: { key: 'addedTo', params: { what: { title: name, kind: title }, where: holder } },
  };
}

/** What stands in a list under a name already. */
const namedAlike = ({ thing, list }: Target, name: string, page: Page): Thing | undefined =>
  page.things.find(
    (other) => other.owner === thing && other.path[0] === list && plain(other.name) === plain(name),
  );

/** `… before amount`: puts what the ops add beside another of its list, where one is named. */
function placeOps({ thing }: Target, added: readonly PatchOp[], { clause, page }: Context): PatchOp[] {
  const part = partAt(clause, 'before', 'after');
  const own = part ? page.things.filter(({ owner, kind }) => owner === thing && kind !== 'option') : [];
  const other = part && findThings(part.words, own).things[0];
  if (!part || !other) return [];
  const key = other.path.at(-1)!;
  const offset = means(part.lead ?? undefined, 'at:before') ? 0 : 1;
  return added.flatMap((op): PatchOp[] => {
    if ((op.op !== 'set' && op.op !== 'dataset.set') || op.path.length !== 2) return [];
    const [list = '', id = ''] = op.path;
    const keys = keysOf(op, list, page).filter((name) => name !== id);
    const at = keys.indexOf(key);
    if (at === -1) return [];
    const order = { path: [list], keys: keys.toSpliced(at + offset, 0, id) };
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
  const lead = own.findIndex(
    (word, index) =>
      index > 0 &&
      (means(word, 'at:to', 'at:of') ||
        (means(word, 'at:before', 'at:after') && readDate(own[index + 1] ?? word) === null)),
  );
  const end = lead === -1 ? own.length : lead;
  const name = withoutEnd(own.slice(0, end).filter((word) => readDate(word) === null));
  const isPlace = means(own[lead], 'at:before', 'at:after');
  const owner = lead === -1 || isPlace ? [] : own.slice(lead + 1).filter((word) => readDate(word) === null);
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

function elementOps(
  { thing, list, key, items }: Target,
  name: string,
  words: readonly Word[],
  context: Context,
  { options, settings }: Extras,
): PatchOp[] | null {
  const { page } = context;
  const existing = thing.value[list];
  const taken = Array.isArray(existing)
    ? existing.map((element: Record<string, unknown>) => String(element[key]))
    : [];
  const id = createNames(taken)(name);
  const date = words.map(readDate).find((day) => day !== null);
  const element: Record<string, unknown> = { [key]: id, [nameKeyOf(items)!]: labelOf(name), ...settings };
  for (const required of items.required ?? []) {
    if (element[required] !== undefined) continue;
    const property = items.properties?.[required];
    if (property?.type === 'array') element[required] = [];
    else if (date !== undefined && property?.type === 'string') element[required] = date;
    else return null;
  }
  const hint =
    words.length < context.clause.words.length
      ? context.clause.words.slice(0, context.clause.words.indexOf(words[0]!))
      : [];
  const named = typeOf([...hint.map(({ plain }) => plain), name].join(' '), context.language);
  const type = options.length > 0 ? 'select' : named;
  const choices = options.map((value) => ({ value }));
  const kindProperty = Object.entries(items.properties ?? {}).find(
    ([, { title }]) => title === 'Type' || title === 'Kind',
  );
  if (kindProperty && type !== 'text' && kindProperty[1].enum?.includes(type))
    element[kindProperty[0]] = type;
  if (choices.length > 0 && items.properties?.['options']) element['options'] = choices;
  const ops: PatchOp[] = [
    Array.isArray(existing) ? setOp(thing, [list, id], element) : setOp(thing, [list], [element]),
  ];
  const column = { key: id, label: labelOf(name), type, ...(choices.length > 0 && { options: choices }) };
  return [...columnOps(thing, column, context), ...ops, ...tableOps(thing, id, page)];
}

/** A field that adds rows needs a column to put its value in. */
function columnOps(thing: Thing, column: { readonly key: string }, { page }: Context): PatchOp[] {
  const dataset = page.datasets.find((candidate) => candidate.name === thing.value['dataset']);
  if (!thing.node || !dataset?.columns || dataset.columns.some(({ key }) => key === column.key)) return [];
  return [
    {
      op: 'dataset.set',
      name: dataset.name,
      path: ['columns', column.key],
      value: column,
    },
  ];
}

/** Tables that list their columns show a new one too. */
function tableOps(thing: Thing, id: string, page: Context['page']): PatchOp[] {
  if (thing.kind !== 'dataset') return [];
  return page.nodes.flatMap(({ node, schema, value }) => {
    const columns = keyedLists(schema).find(
      ({ title, items }) => title === 'Columns' && items.properties?.['key'] !== undefined,
    );
    const isShown = node && page.queryOf(node)?.query.from === thing.dataset?.name;
    return columns && isShown && Array.isArray(value[columns.list])
      ? [{ op: 'set' as const, id: node.id, path: [columns.list, id], value: { [columns.key]: id } }]
      : [];
  });
}
