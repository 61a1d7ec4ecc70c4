import type { Column, PatchOp, Query } from '@vitrine/schema';
import { createNames } from '../../../assemble/names.js';
import type { Saying } from '../../messages/Told.js';
import { setOp, type Thing } from '../../page/Thing.js';
import { keyedLists, refOf } from '../../page/schemas.js';
import { means, type Word } from '../../text/words/Word.js';
import { numberOf } from '../../values/numberOf.js';
import { rowFormula } from '../../values/rowFormula.js';
import type { Context, Outcome } from '../Action.js';
import { assign } from '../targets/assign.js';
import { conditionsSaid } from './filter.js';

interface Raising {
  readonly ops: readonly PatchOp[];
  readonly said: Saying['params'];
}

/**
 * `show overdue ones first`: the rows that are described stand before the others, and none is left out. Null when no rows
 * are described or none are said to be first.
 */
export function rowsFirst(context: Context): Outcome | null {
  const { clause, page } = context;
  const first = clause.words.findLast((word) => means(word, 'first', 'ahead') && numberOf(word) === null);
  if (!first || clause.words.some((word) => numberOf(word) !== null)) return null;
  const words = clause.words.filter((word) => word !== first);
  const rest: Context = { ...context, clause: { ...clause, words } };
  const lists = page.nodes.filter(({ node }) => node && page.queryOf(node)?.path.length === 1);
  const assigned = assign(rest, lists, (told, thing) => readRaising(told, thing, context));
  if (!assigned.pairs) return assigned.isQuestion ? assigned.outcome : null;
  const what = assigned.pairs.map(({ thing }) => thing);
  return {
    ops: assigned.pairs.flatMap(({ reading }) => reading.ops),
    said: { key: 'raised', params: { what, ...assigned.pairs[0]!.reading.said } },
  };
}

function readRaising(words: readonly Word[], thing: Thing, context: Context): Raising | null {
  const { page } = context;
  const found = thing.node && page.queryOf(thing.node);
  const condition = found && conditionsSaid(words, thing, found.query, context, false);
  const formula = condition && rowFormula(condition.conditions);
  if (!found || !formula || found.query.groupBy || found.query.aggregate) return null;
  const columns = page.columnsOf(thing.node);
  const isOwn = condition.conditions.every(({ key }) => columns.some((column) => column.key === key));
  if (!isOwn) return null;
  const as = createNames(columns.map(({ key }) => key))('first');
  const query: Query = {
    ...found.query,
    derive: [...(found.query.derive ?? []), { as, formula: `if(${formula}, 0, 1)` }],
    orderBy: [{ key: as }, ...(found.query.orderBy ?? [])],
  };
  return { ops: [setOp(thing, found.path, query), ...listed(thing, columns)], said: { condition } };
}

/** Lists that show every column of their rows are written out, so that the one to order by stays out of sight. */
function listed(thing: Thing, columns: readonly Column[]): PatchOp[] {
  return keyedLists(thing.schema).flatMap(({ list, key, items, title }) =>
    title === 'Columns' &&
    refOf(items.properties?.[key] ?? {}) === 'key' &&
    items.properties?.['format'] &&
    thing.value[list] === undefined
      ? [
          setOp(
            thing,
            [list],
            columns.map((column) => ({ [key]: column.key })),
          ),
        ]
      : [],
  );
}
