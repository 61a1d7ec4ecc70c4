import type { Condition, PatchOp, Query, Where } from '@vitrine/schema';
import { plainWords } from '../../text/words/plain.js';
import { setOp, type Thing } from '../../page/Thing.js';
import { means, type Word } from '../../text/words/Word.js';
import { readConditions } from '../../values/readCondition.js';
import { numberOf } from '../../values/numberOf.js';
import type { Action, Context, Outcome } from '../Action.js';
import { assign, type Pair } from '../targets/assign.js';
import { change } from '../change.js';
import { limit } from './limit.js';
import { withoutOld } from '../settings/withoutOld.js';

interface Filtering {
  readonly conditions: readonly Condition[];
  readonly path: readonly string[];
  /** The query with its conditions; where a view hides the column, with the clauses of the view. */
  readonly query: Query;
  readonly isWhole: boolean;
}

/** Keeps the rows that a sentence describes: `only show won deals over 20k`. */
export const filter: Action = (context) => {
  const { words } = context.clause;
  const isTop =
    words.some((word) => means(word, 'top', 'first')) && words.some((word) => numberOf(word) !== null);
  if (isTop) {
    const outcome = limit(context);
    if (!outcome.refused) return outcome;
  }
  const rows = filterRows(context, false);
  if (!rows.refused || !words.some((word) => numberOf(word) !== null)) return rows;
  const limited = limit(context);
  return limited.refused ? rows : limited;
};

/** Leaves out the rows that a sentence describes: `without lost deals`. */
export const exclude: Action = (context) => withoutDecimals(context) ?? filterRows(context, true);

/** `the price without decimals` is about how numbers are written. */
function withoutDecimals(context: Context): Outcome | null {
  const { clause } = context;
  const { verb, words } = clause;
  if (!verb || !words.some((word) => means(word, 'decimals'))) return null;
  const not = { ...verb, senses: ['not'] };
  return change({ ...context, clause: { ...clause, action: 'change', verb: null, words: [not, ...words] } });
}

export function filterRows(context: Context, isNegated: boolean): Outcome {
  const { page } = context;
  const everywhere = filterAll(context, isNegated);
  if (everywhere.length > 0) return filtered(everywhere, context);
  const read = (rest: readonly Word[], thing: Thing): Filtering | null =>
    readFilter(rest, thing, context, isNegated);
  const listing = page.nodes.filter(({ node }) => node && page.queryOf(node));
  // Of numbers, pictures and one list of rows, the list is narrowed down where nothing is named.
  const lists = listing.filter(({ node }) => node && showsRows(page.queryOf(node)!.query));
  const named = context.clause.words.some((word) => word.isName) || listing.length === 1;
  const alone = !named && lists.length === 1 ? assign(withoutOld(context), lists, read) : null;
  const first = alone?.pairs ? alone : assign(withoutOld(context), listing, read, weigh);
  const assigned =
    first.pairs || first.isQuestion || first.named ? first : assign(withoutOld(context), page.nodes, read);
  if (!assigned.pairs) {
    if (assigned.isQuestion || !assigned.named?.node) return assigned.outcome;
    const found = page.queryOf(assigned.named.node);
    if (!found) return { refused: { key: 'cannotFilter', params: { what: assigned.named } } };
    const columns = page.inputColumnsOf(found.query).map(({ key, label = key }) => label);
    return {
      refused: { key: 'noColumn', params: { what: assigned.named, columns: columns.join(', ') } },
    };
  }
  return filtered(assigned.pairs, context);
}

/** `only the north region`: what is drawn along the regions is hardly meant, for it would have one left. */
const weigh = ({ reading: { query, conditions } }: Pair<Filtering>): number =>
  conditions.some(({ key, op }) => op === 'eq' && query.groupBy?.[0]?.key === key) ? -mostRepelled : 0;
const mostRepelled = 4;

/** `only the north, everywhere`: everything that shows such rows. */
function filterAll(context: Context, isNegated: boolean): Pair<Filtering>[] {
  const { clause, page } = context;
  if (!clause.words.some((word) => means(word, 'everywhere'))) return [];
  const words = clause.words.filter((word) => !means(word, 'everywhere'));
  return page.nodes.flatMap((thing) => {
    const reading = readFilter(words, thing, context, isNegated);
    return reading ? [{ thing, reading }] : [];
  });
}

const showsRows = ({ groupBy, aggregate }: Query): boolean => !groupBy && !aggregate;

function filtered(pairs: readonly Pair<Filtering>[], { page }: Context): Outcome {
  const ops = pairs.map(({ thing, reading: { path, query, isWhole } }): PatchOp =>
    isWhole ? setOp(thing, path, query) : setOp(thing, [...path, 'where'], query.where),
  );
  const what = pairs.map(({ thing }) => thing);
  const { conditions, query } = pairs[0]!.reading;
  const labels = new Map(page.inputColumnsOf(query).map(({ key, label = key }) => [key, label]));
  const condition = { conditions, labels };
  return { ops, said: { key: 'filtered', params: { what, condition } } };
}

/** The query whose conditions can name the columns of the rows behind a view. */
function opened(query: Query, keys: readonly string[], { page }: Context): Query {
  const visible = page.inputColumnsOf(query).map(({ key }) => key);
  const view = page.datasets.find(({ name }) => name === query.from)?.query;
  if (!view || keys.every((key) => visible.includes(key)) || query.groupBy || query.aggregate || query.join)
    return query;
  return { ...view, ...query, from: view.from };
}

function readFilter(
  rest: readonly Word[],
  thing: Thing,
  context: Context,
  isNegated: boolean,
): Filtering | null {
  const found = thing.node && context.page.queryOf(thing.node);
  const said = found && conditionsSaid(rest, thing, found.query, context, isNegated);
  if (!said) return null;
  const { conditions } = said;
  const query = opened(
    found.query,
    conditions.map(({ key }) => key),
    context,
  );
  const where = conditions.reduce<Where | undefined>(together, query.where);
  return { conditions, path: found.path, query: { ...query, where }, isWhole: query !== found.query };
}

/** The conditions that words state on the rows behind a node, with what its columns are called. */
export function conditionsSaid(
  words: readonly Word[],
  thing: Thing,
  query: Query,
  { page }: Context,
  isNegated: boolean,
): { conditions: readonly Condition[]; labels: ReadonlyMap<string, string> } | null {
  const view = page.datasets.find(({ name }) => name === query.from);
  const own = page.inputColumnsOf(query);
  const hidden =
    view?.query && !query.groupBy
      ? page.inputColumnsOf(view.query).filter(({ key }) => !own.some((column) => column.key === key))
      : [];
  const columns = [...own, ...hidden];
  const conditions = readConditions(
    words,
    {
      columns,
      valuesOf: ({ key }) => page.valuesOf(key, query.from),
      names: [
        view?.title ?? '',
        view?.name ?? '',
        page.datasets.find(({ name }) => name === view?.query?.from)?.title ?? '',
      ].flatMap(plainWords),
      main: mainNumber(thing, query),
    },
    isNegated,
  );
  const labels = new Map(columns.map(({ key, label = key }) => [key, label]));
  return conditions && { conditions, labels };
}

/** The number that a node is about: the one it sums, draws or lists. */
function mainNumber(thing: Thing, query: Query): string | undefined {
  const sum = query.aggregate?.find(({ key }) => key !== undefined)?.key;
  return (
    sum ??
    Object.entries(thing.schema.properties ?? {}).flatMap(([key, { title }]) =>
      title === 'Sum' && typeof thing.value[key] === 'string' ? [thing.value[key] as string] : [],
    )[0]
  );
}

/** A filter and one condition more; of the same column the new one takes the place of the old. */
function together(where: Where | undefined, condition: Condition): Where {
  const replaces = (part: Where): boolean =>
    'key' in part && part.key === condition.key && part.optional !== true;
  if (!where || replaces(where)) return condition;
  if ('all' in where) return { all: [...where.all.filter((part) => !replaces(part)), condition] };
  return { all: [where, condition] };
}
