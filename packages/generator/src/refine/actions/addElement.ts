import type { CatalogueSchema, PatchOp } from '@vitrine/schema';
import { createNames } from '../../assemble/names.js';
import { labelOf } from '../../understand/words.js';
import { keyedLists, nameKeyOf } from '../page/schemas.js';
import { setOp, type Thing } from '../page/Thing.js';
import { plainWords } from '../text/plain.js';
import { isSameWord } from '../text/sameWord.js';
import { textOf, type Word } from '../text/Word.js';
import { readDate } from '../values/readDate.js';
import type { Context, Outcome } from './Action.js';
import { resolve } from './resolve.js';

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
  [['email', 'mail'], 'email'],
  [['url', 'website', 'link'], 'url'],
  [['owner', 'person', 'assignee', 'manager'], 'person'],
  [['amount', 'price', 'cost', 'number', 'count', 'value', 'score', 'quantity', 'budget'], 'number'],
];

const typeOf = (name: string): string => {
  const words = plainWords(name);
  return (
    types.find(([hints]) => words.some((word) => hints.some((hint) => isSameWord(hint, word))))?.[1] ?? 'text'
  );
};

const isIdle = (word: Word): boolean =>
  !word.isName &&
  word.senses.some((sense) => ['filler', 'the', 'article'].includes(sense) || sense.startsWith('at:'));

/** Adds a tab, a field, a column, a milestone …; null when the order is about something else. */
export function addElement(context: Context): Outcome | null {
  const { clause, page } = context;
  const [head] = clause.parts;
  const before = head!.words.filter((word) => !isIdle(word));
  const holders = page.things.filter(({ kind: of }) => of === 'node' || of === 'dataset');
  const kind = before
    .slice(0, 2)
    .find((word) => !word.isName && holders.some((thing) => targetsIn(thing, word).length > 0));
  if (!kind) return null;
  const targets = holders.flatMap((thing) => targetsIn(thing, kind));
  const rest = clause.words.slice(clause.words.indexOf(kind) + 1);
  const { name, owner } = splitOwner(rest, context);
  if (name === '') return { refused: { key: 'noName', params: { what: kind.text } } };
  const having = targets.map(({ thing }) => thing);
  const resolved = resolve(context, owner, page.things, (thing) => having.includes(thing));
  if (!resolved.things) return resolved.outcome;
  const holder = resolved.things[0]!;
  const target = targets.find(({ thing }) => thing === holder) ?? datasetTarget(holder, targets, context);
  if (!target)
    return { refused: { key: 'noValue', params: { what: holder.name, words: kind.text, properties: '' } } };
  const ops = elementOps(target, name, rest, context);
  if (!ops)
    return {
      refused: {
        key: 'noValue',
        params: {
          what: holder.name,
          words: textOf(rest, clause.sentence),
          properties: Object.values(target.items.properties ?? {})
            .map(({ title }) => title)
            .join(', '),
        },
      },
    };
  return { ops, said: { key: 'added', params: { what: `"${name}"` } } };
}

function targetsIn(thing: Thing, kind: Word): Target[] {
  return keyedLists(thing.schema).flatMap(({ list, key, items, title }) => {
    const names = [...plainWords(items.title ?? '').slice(-1), ...plainWords(title)];
    const isMeant = names.some((name) => kind.senses.some((sense) => isSameWord(name, sense)));
    const isImplied =
      thing.node !== undefined && thing.value[list] === undefined && thing.value['data'] !== undefined;
    return isMeant && !isImplied && nameKeyOf(items) !== null ? [{ thing, list, key, items }] : [];
  });
}

/** A column that a table lacks stands in its dataset: that is where it belongs. */
function datasetTarget(holder: Thing, targets: readonly Target[], { page }: Context): Target | undefined {
  const from = holder.node && page.queryOf(holder.node)?.query.from;
  const found = holder.dataset?.name ?? from;
  return targets.find(({ thing }) => thing.dataset?.name === found && found !== undefined);
}

/** The name of the new element and the words after it that say where it goes. */
function splitOwner(words: readonly Word[], { clause, page }: Context): { name: string; owner: Word[] } {
  const own = words.slice(words.findIndex((word) => !isIdle(word)));
  const lead = own.findIndex(
    (word, index) =>
      index > 0 && !word.isName && word.senses.some((sense) => sense === 'at:to' || sense === 'at:of'),
  );
  const end = lead === -1 ? own.length : lead;
  const name = own.slice(0, end).filter((word) => readDate(word) === null);
  const owner = lead === -1 ? [] : own.slice(lead + 1).filter((word) => readDate(word) === null);
  const isOnlyDate = owner.every(isIdle);
  const text = textOf(name, clause.sentence);
  return {
    name: page.things.length === 0 ? '' : text.charAt(0).toUpperCase() + text.slice(1),
    owner: isOnlyDate ? [] : owner,
  };
}

function elementOps(
  { thing, list, key, items }: Target,
  name: string,
  words: readonly Word[],
  context: Context,
): PatchOp[] | null {
  const { page } = context;
  const existing = thing.value[list];
  const taken = Array.isArray(existing)
    ? existing.map((element: Record<string, unknown>) => String(element[key]))
    : [];
  const id = createNames(taken)(name);
  const date = words.map(readDate).find((day) => day !== null);
  const element: Record<string, unknown> = { [key]: id, [nameKeyOf(items)!]: labelOf(name) };
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
  const type = typeOf([...hint.map(({ plain }) => plain), name].join(' '));
  const kindProperty = Object.entries(items.properties ?? {}).find(
    ([, { title }]) => title === 'Type' || title === 'Kind',
  );
  if (kindProperty && type !== 'text' && kindProperty[1].enum?.includes(type))
    element[kindProperty[0]] = type;
  const ops: PatchOp[] = [
    Array.isArray(existing) ? setOp(thing, [list, id], element) : setOp(thing, [list], [element]),
  ];
  return [...columnOps(thing, id, name, type, context), ...ops, ...tableOps(thing, id, page)];
}

/** A field that adds rows needs a column to put its value in. */
function columnOps(thing: Thing, id: string, name: string, type: string, { page }: Context): PatchOp[] {
  const dataset = page.datasets.find((candidate) => candidate.name === thing.value['dataset']);
  if (!thing.node || !dataset?.columns || dataset.columns.some(({ key }) => key === id)) return [];
  return [
    {
      op: 'dataset.set',
      name: dataset.name,
      path: ['columns', id],
      value: { key: id, label: labelOf(name), type },
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
