import type { Column, Dataset, PatchOp, Query, Where } from '@vitrine/schema';
import { createNames } from '../../../assemble/names.js';
import { chooseType } from '../../../plan/chooseType.js';
import type { OutlineField } from '../../../plan/Outline.js';
import { buildNode } from '../../build/buildNode.js';
import { isDate, isNumber } from '../../build/showsOf.js';
import type { Page } from '../../page/Page.js';
import { setOp, type Thing } from '../../page/Thing.js';
import { means } from '../../text/words/Word.js';
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
  const [wish] = page.datasets
    .filter(({ query }) => !query)
    .flatMap((dataset) =>
      findColumns(words, page.columnsOfDataset(dataset.name)).map(({ column, share }): Wish => ({
        dataset,
        column,
        share,
      })),
    )
    .filter((each) => isChoice(each, page))
    .toSorted((a, b) => b.share - a.share);
  return wish ? fieldFor(wish, context) : narrowed;
}

/** Whether a column has a few values that come again. */
function isChoice({ dataset, column }: Wish, page: Page): boolean {
  const { length } = page.valuesOf(column.key, dataset.name);
  return !isNumber(column) && !isDate(column) && length > 1 && length <= mostChoices;
}

/** A field for a column, in the page's filters or in new ones on top, and all that shows its rows bound to it. */
function fieldFor({ dataset, column }: Wish, { page }: Context): Outcome {
  const { key, label = key } = column;
  const field: OutlineField = { name: key, label, kind: 'select', optionsFrom: key };
  const type = chooseType('assume');
  const name = createNames([...page.nodes.map(({ id }) => id), ...page.datasets.map((each) => each.name)]);
  const shows = {
    dataset: dataset.name,
    query: { from: dataset.name },
    purpose: 'filter',
    fields: [field],
  } as const;
  const built = buildNode({ id: name('filters'), type, title: '', shows }, page).node;
  const what = { title: label, kind: 'filter' };
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
  const followers = followersOf(dataset, key, page);
  if (followers.length === 0) return { refused: { key: 'cannotFilter', params: { what } } };
  const condition = { key, op: 'eq', value: { formula: `${form}.${key}` }, optional: true } as const;
  const bound = followers.map(({ thing, path, query }) =>
    setOp(thing, [...path, 'where'], both(query.where, condition)),
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
function followersOf({ name }: Dataset, key: string, page: Page): Follower[] {
  const nodes = page.nodes.flatMap((thing): Follower[] => {
    const found = thing.node && page.queryOf(thing.node);
    return found ? [{ thing, ...found }] : [];
  });
  const datasets = page.things.flatMap((thing): Follower[] =>
    thing.kind === 'dataset' && thing.dataset?.query
      ? [{ thing, path: ['query'], query: thing.dataset.query }]
      : [],
  );
  return [...nodes, ...datasets].filter(({ query }) => query.from === name && !isBound(query.where, key));
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
