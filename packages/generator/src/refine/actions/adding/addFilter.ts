import type { Column, Dataset, PatchOp, Query, Where } from '@vitrine/schema';
import { createNames } from '../../../assemble/names.js';
import { chooseType } from '../../../plan/chooseType.js';
import type { OutlineField } from '../../../plan/Outline.js';
import { buildNode } from '../../build/buildNode.js';
import { isDate, isNumber } from '../../build/showsOf.js';
import type { Page } from '../../page/Page.js';
import { setOp, type Thing } from '../../page/Thing.js';
import { splitAtAnd } from '../../page/findThings.js';
import { idleBeside, means, type Word } from '../../text/words/Word.js';
import { numberOf } from '../../values/numberOf.js';
import { refuseUnknown } from '../targets/resolve.js';
import { findColumns } from '../../values/findColumn.js';
import type { Context, Outcome } from '../Action.js';
import { filter } from '../rows/filter.js';

/** A column that people are to choose from. */
interface Wish {
  readonly dataset: Dataset;
  readonly column: Column;
  readonly share: number;
}

const mostChoices = 60;

/**
 * `add a filter by stage`: a field to choose from, which everything follows that shows these rows; a filter for certain rows
 * (`add a filter for won deals`) only narrows them down. Null when the order is another.
 */
export function addFilter(context: Context): Outcome | null {
  const { clause, page } = context;
  const words = clause.words.filter((word) => !means(word, 'filterNoun'));
  if (words.length === clause.words.length) return null;
  const asked = { ...context, clause: { ...clause, words } };
  const narrowed = filter(asked);
  if (narrowed.ops) return narrowed;
  const wishes = splitAtAnd(words).map((phrase) => ({ phrase, wish: columnFor(phrase, page) }));
  const [first] = wishes.flatMap(({ wish }) => wish ?? []);
  if (!first) return narrowed;
  const unknown = wishes.find(({ phrase, wish }) => wish?.dataset !== first.dataset && phrase.some(saysMore));
  if (unknown) return refuseUnknown(context, unknown.phrase.filter(saysMore), columnsOf(first, page));
  return fieldsFor(
    first.dataset,
    wishes.flatMap(({ wish }) => wish?.column ?? []),
    context,
  );
}

const saysMore = (word: Word): boolean => !isIdle(word) && !means(word, 'other') && numberOf(word) === null;
const isIdle = idleBeside('do:add', 'at:by', 'at:of', 'at:to', 'for');

/** The column of choices that words name the best. */
function columnFor(words: readonly Word[], page: Page): Wish | undefined {
  return page.datasets
    .filter(({ query }) => !query)
    .flatMap((dataset) =>
      findColumns(words, page.columnsOfDataset(dataset.name)).map(({ column, share }): Wish => ({
        dataset,
        column,
        share,
      })),
    )
    .filter((each) => isChoice(each, page))
    .toSorted((a, b) => b.share - a.share)[0];
}

const columnsOf = ({ dataset }: Wish, page: Page): Thing[] =>
  page.things.filter((thing) => thing.kind === 'column' && thing.dataset === dataset);

/** Whether a column has a few values that come again. */
function isChoice({ dataset, column }: Wish, page: Page): boolean {
  const { length } = page.valuesOf(column.key, dataset.name);
  return !isNumber(column) && !isDate(column) && length > 1 && length <= mostChoices;
}

/** A field for each column, in the page's filters or in new ones on top, and all that shows their rows bound to them. */
function fieldsFor(dataset: Dataset, columns: readonly Column[], { page }: Context): Outcome {
  const fields = columns.map(({ key, label = key }): OutlineField => ({
    name: key,
    label,
    kind: 'select',
    optionsFrom: key,
  }));
  const type = chooseType('assume');
  const name = createNames([...page.nodes.map(({ id }) => id), ...page.datasets.map((each) => each.name)]);
  const shows = {
    dataset: dataset.name,
    query: { from: dataset.name },
    purpose: 'filter',
    fields,
  } as const;
  const built = buildNode({ id: name('filters'), type, title: '', shows }, page).node;
  const what = { title: fields.map(({ label }) => label).join(', '), kind: 'filter' };
  if (!built) return { refused: { key: 'cannotFilter', params: { what } } };
  // Filters need no heading.
  const props = Object.fromEntries(Object.entries(built.props).filter(([, value]) => value !== ''));
  const node = { ...built, props };
  const lists = Object.entries(node.props).filter((entry): entry is [string, unknown[]] =>
    Array.isArray(entry[1]),
  );
  const own = page.nodes.find(
    (thing) =>
      thing.node?.type === type &&
      Object.entries(node.props).every(
        ([prop, value]) => Array.isArray(value) || thing.value[prop] === value,
      ),
  );
  const form = own?.id ?? node.id;
  const followers = followersOf(dataset, columns, page);
  if (followers.length === 0) return { refused: { key: 'cannotFilter', params: { what } } };
  const bound = followers.map(({ thing, path, query }) =>
    setOp(
      thing,
      [...path, 'where'],
      columns.reduce<Where | undefined>(
        (where, { key }) =>
          isBound(where, key)
            ? where
            : both(where, { key, op: 'eq', value: { formula: `${form}.${key}` }, optional: true }),
        query.where,
      ),
    ),
  );
  const [first] = page.artifact.components;
  const added: PatchOp[] = own
    ? lists.map(([list, elements]) =>
        setOp(own, [list], [...((own.value[list] as unknown[] | undefined) ?? []), ...elements]),
      )
    : [{ op: 'add', component: node, into: null, ...(first && { before: first.id }) }];
  return {
    ops: [...added, ...bound],
    said: { key: 'addedTo', params: { what, where: shown(followers, page) } },
  };
}

/** A query over the rows, and where it stands. */
interface Follower {
  readonly thing: Thing;
  readonly path: readonly string[];
  readonly query: Query;
}

/** Everything that reads the rows themselves: nodes, and datasets that others read. */
function followersOf({ name }: Dataset, columns: readonly Column[], page: Page): Follower[] {
  const nodes = page.nodes.flatMap((thing): Follower[] => {
    const found = thing.node && page.queryOf(thing.node);
    return found ? [{ thing, ...found }] : [];
  });
  const datasets = page.things.flatMap((thing): Follower[] =>
    thing.kind === 'dataset' && thing.dataset?.query
      ? [{ thing, path: ['query'], query: thing.dataset.query }]
      : [],
  );
  return [...nodes, ...datasets].filter(
    ({ query }) => query.from === name && columns.some(({ key }) => !isBound(query.where, key)),
  );
}

/** Whether a choice of the column narrows the rows down already. */
const isBound = (where: Where | undefined, key: string): boolean =>
  where !== undefined &&
  ('all' in where
    ? where.all.some((part) => isBound(part, key))
    : 'key' in where && where.key === key && where.optional === true);

const both = (where: Where | undefined, condition: Where): Where =>
  where === undefined ? condition : { all: [...('all' in where ? where.all : [where]), condition] };

/** What people see follow the choice. */
function shown(followers: readonly Follower[], page: Page): Thing[] {
  const followed = new Set(followers.flatMap(({ thing }) => thing.dataset?.name ?? []));
  const direct = new Set(followers.map(({ thing }) => thing));
  return page.nodes.filter(
    (thing) => direct.has(thing) || (thing.node && followed.has(page.queryOf(thing.node)?.query.from ?? '')),
  );
}
