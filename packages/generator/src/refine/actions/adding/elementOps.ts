import type { CatalogueSchema, Column, PatchOp } from '@vitrine/schema';
import { createNames } from '../../../assemble/names.js';
import { labelOf } from '../../../understand/words/words.js';
import { fieldKindOf } from '../../../write/InputForm.js';
import { keyedLists, nameKeyOf } from '../../page/schemas.js';
import { setOp, type Thing } from '../../page/Thing.js';
import { idleBeside, textOf, type Word } from '../../text/words/Word.js';
import { readDate } from '../../values/readDate.js';
import type { Context } from '../Action.js';
import { newColumn } from './newColumn.js';

/** A list that a named element can be added to. */
export interface Target {
  readonly thing: Thing;
  readonly list: string;
  readonly key: string;
  readonly items: CatalogueSchema;
}

/** What else is said of a new element besides its name. */
export interface Extras {
  readonly choices: readonly string[];
  readonly settings: Readonly<Record<string, unknown>>;
}

const isIdle = idleBeside();

/** The ops that add an element to a list, with the column that a field needs; null where something that is required was not said. */
export function elementOps(
  { thing, list, key, items }: Target,
  name: string,
  words: readonly Word[],
  context: Context,
  { choices, settings }: Extras,
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
  const at = context.clause.words.indexOf(words[0]!);
  const before = words.length < context.clause.words.length ? context.clause.words.slice(0, at) : [];
  const hint = textOf(
    before.filter((word) => !isIdle(word)),
    context.clause.sentence,
  );
  const column = newColumn(id, labelOf(name), hint, choices, context.language);
  const { type } = column;
  const own = thing.kind === 'dataset' ? type : fieldKindOf(column);
  const kindProperty = Object.entries(items.properties ?? {}).find(
    ([, { title }]) => title === 'Type' || title === 'Kind',
  );
  if (kindProperty && own !== 'text' && kindProperty[1].enum?.includes(own)) element[kindProperty[0]] = own;
  if (column.options && items.properties?.['options']) element['options'] = column.options;
  if (column.format !== undefined && thing.kind === 'dataset') element['format'] = column.format;
  const ops: PatchOp[] = [
    Array.isArray(existing) ? setOp(thing, [list, id], element) : setOp(thing, [list], [element]),
  ];
  return [...columnOps(thing, column, context), ...ops, ...tableOps(thing, id, page)];
}

/** A field that adds rows needs a column to put its value in. */
function columnOps(thing: Thing, column: Column, { page }: Context): PatchOp[] {
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
