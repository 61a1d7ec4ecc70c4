import type { Column } from '@vitrine/schema';
import { isDate } from '../../build/showsOf.js';
import { setOp, type Thing } from '../../page/Thing.js';
import { partAt, wordsBefore } from '../../text/clauses/readClauses.js';
import { idleBeside, means, type Word } from '../../text/words/Word.js';
import { valueAt } from '../../values/properties.js';
import { findColumns } from '../../values/findColumn.js';
import type { Action, Context, Outcome } from '../Action.js';
import { rowsFirst } from './rowsFirst.js';
import { assign, type Pair } from '../targets/assign.js';

interface Order {
  readonly column: Column;
  readonly desc: boolean;
  readonly path: readonly string[];
}

const isIdle = idleBeside('widget', 'it', 'descending', 'ascending', 'row', 'column', 'not', 'no:question');

/** Orders the rows of what shows rows from a query: `sort the deals by value, largest first`. */
export const sort: Action = (context) => {
  const { page } = context;
  const read = (rest: readonly Word[], thing: Thing): Order | null => readOrder(rest, thing, context);
  const sortable = page.nodes.filter((thing) => orderPath(thing, context) !== null);
  const listed = onlyList(context);
  const reading = listed && readOrder(context.clause.words, listed, context);
  if (reading) return sorted([{ thing: listed, reading }]);
  const first = assign(context, sortable, read);
  const assigned = first.pairs || first.isQuestion || first.named ? first : assign(context, page.nodes, read);
  const raised = assigned.pairs ? null : rowsFirst(context);
  if (raised) return raised;
  const whole = !assigned.pairs && assigned.isQuestion && isUnnamed(context) ? listOfAll(context) : null;
  const order = whole && readOrder(context.clause.words, whole, context);
  if (order) return sorted([{ thing: whole, reading: order }]);
  if (!assigned.pairs) {
    if (assigned.isQuestion || !assigned.named?.node) return assigned.outcome;
    const { named } = assigned;
    const columns = page.columnsOf(assigned.named.node).map(({ key, label = key }) => label);
    if (columns.length === 0) return { refused: { key: 'cannotSort', params: { what: named } } };
    return { refused: { key: 'noColumn', params: { what: named, columns: columns.join(', ') } } };
  }
  return sorted(assigned.pairs);
};

function sorted(all: readonly Pair<Order>[]): Outcome {
  const pairs = all.filter((pair) => !stands(pair));
  const what = (pairs.length > 0 ? pairs : all).map(({ thing }) => thing);
  if (pairs.length === 0) return { refused: { key: 'nothingChanges', params: { what } } };
  const { reading } = pairs[0]!;
  const params = {
    what,
    column: reading.column.label ?? reading.column.key,
    order: { term: orderTerm(reading) },
  };
  return {
    ops: pairs.map(({ thing, reading: { column, desc, path } }) =>
      setOp(thing, path, [{ key: column.key, ...(desc && { desc }) }]),
    ),
    said: { key: 'sorted', params },
  };
}

/** Whether rows already stand in an order. */
function stands({ thing, reading: { column, desc, path } }: Pair<Order>): boolean {
  const orders = valueAt(thing.value, path);
  const [first, ...others]: unknown[] = Array.isArray(orders) ? orders : [];
  if (typeof first !== 'object' || first === null || others.length > 0) return false;
  const { key, desc: isDesc = false } = first as { key?: string; desc?: boolean };
  return key === column.key && isDesc === desc;
}

const orderTerm = ({ column, desc }: Order): string => {
  if (isDate(column)) return desc ? 'newestFirst' : 'oldestFirst';
  return desc ? 'descending' : 'ascending';
};

/** `sort by amount` on a page that lists rows once: a chart called so is not meant. */
function onlyList({ clause, page }: Context): Thing | null {
  if (
    !partAt(clause, 'by') ||
    wordsBefore(clause, 'by').some((word) => word !== clause.verb && !isIdle(word))
  )
    return null;
  const lists = page.nodes.filter(({ node }) => {
    const query = node && page.queryOf(node)?.query;
    return query && !query.groupBy && !query.aggregate;
  });
  return lists.length === 1 ? lists[0]! : null;
}

/** `newest first` says nothing of what. */
const isUnnamed = ({ clause }: Context): boolean =>
  clause.words.every((word) => isIdle(word) && !word.isName);

/** The one list of all rows on the page; lists of some rows or in an order of their own are left as they are. */
function listOfAll({ page }: Context): Thing | null {
  const lists = page.nodes.filter(({ node, schema }) => {
    const query = node && page.queryOf(node)?.query;
    const isList = schema['x-plan']?.intents?.includes('browse') === true;
    return isList && query && Object.keys(query).every((key) => key === 'from');
  });
  return lists.length === 1 ? lists[0]! : null;
}

/** Where the order of a node's rows stands: in its query, or in the property that starts it. */
function orderPath(thing: Thing, { page }: Context): readonly string[] | null {
  const own = Object.entries(thing.schema.properties ?? {}).find(
    ([, { title }]) => title === 'Order by',
  )?.[0];
  if (own !== undefined && thing.value[own] !== undefined) return [own];
  const found = thing.node && page.queryOf(thing.node);
  const isRows = found && found.path.length === 1;
  if (isRows) return [...found.path, 'orderBy'];
  return own === undefined ? null : [own];
}

/** The order that stands, the other way round. */
function reversedOrder(thing: Thing, path: readonly string[], columns: readonly Column[]): Order | null {
  const orders = valueAt(thing.value, path);
  const first: unknown = Array.isArray(orders) ? orders[0] : undefined;
  if (typeof first !== 'object' || first === null || !('key' in first)) return null;
  const column = columns.find(({ key }) => key === first.key);
  return column ? { column, desc: !('desc' in first && first.desc === true), path } : null;
}

function readOrder(rest: readonly Word[], thing: Thing, context: Context): Order | null {
  const path = thing.node ? orderPath(thing, context) : null;
  if (!thing.node || !path) return null;
  const columns = context.page.columnsOf(thing.node);
  const { verb } = context.clause;
  const isTurned = [...rest, verb].some((word) => means(word ?? undefined, 'reversed'));
  const turned = isTurned ? reversedOrder(thing, path, columns) : null;
  if (turned) return turned;
  const told = rest.filter((word) => !isIdle(word));
  const desc = rest.some((word) => means(word, 'descending'));
  const asks = desc || rest.some((word) => means(word, 'ascending'));
  if (told.length === 0) {
    const column = asks ? columns.find(isDate) : undefined;
    return column ? { column, desc, path } : null;
  }
  const [best] = findColumns(told, columns);
  const isOfType = (word: Word): boolean => best?.column.type !== undefined && means(word, best.column.type);
  const isWhole = best && told.every((word) => best.used.includes(word) || isOfType(word));
  return best && isWhole ? { column: best.column, desc, path } : null;
}
