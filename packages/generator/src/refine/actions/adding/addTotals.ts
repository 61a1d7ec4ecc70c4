import type { Column, PatchOp } from '@vitrine/schema';
import { isNumber } from '../../build/showsOf.js';
import { keyedLists } from '../../page/schemas.js';
import { setOp, type Thing } from '../../page/Thing.js';
import { means } from '../../text/words/Word.js';
import type { Context, Outcome } from '../Action.js';
import { resolve } from '../targets/resolve.js';

/** `add a total row to the expenses`: sums under the columns that add up; null when the order is another. */
export function addTotals(context: Context): Outcome | null {
  const { clause, page } = context;
  if (!clause.words.some((word) => means(word, 'totalRow'))) return null;
  const words = clause.words.filter((word) => !means(word, 'totalRow'));
  const resolved = resolve(
    context,
    words,
    page.nodes.filter((thing) => listOf(thing) !== undefined),
  );
  if (!resolved.things) return resolved.outcome;
  const what = resolved.things[0]!;
  const columns = page.columnsOf(what.node!);
  const summed = columns.filter(addsUp);
  if (summed.length === 0) {
    const labels = columns.map(({ key, label = key }) => label).join(', ');
    return { refused: { key: 'noColumn', params: { what, columns: labels } } };
  }
  const ops = totalOps(what, columns, summed);
  if (ops.length === 0) return { refused: { key: 'nothingChanges', params: { what } } };
  return { ops, said: { key: 'addedTo', params: { what: { title: '', kind: 'totals' }, where: what } } };
}

/** The list of columns that can have a number below them. */
const listOf = ({ schema }: Thing): { list: string; key: string; total: string } | undefined =>
  keyedLists(schema).flatMap(({ list, key, items }) => {
    const total = Object.entries(items.properties ?? {}).find(([, { title }]) => title === 'Aggregate')?.[0];
    return total === undefined ? [] : [{ list, key, total }];
  })[0];

/** Shares do not add up. */
const addsUp = (column: Column): boolean =>
  isNumber(column) && (typeof column.format === 'object' ? column.format.style : column.format) !== 'percent';

function totalOps(thing: Thing, columns: readonly Column[], summed: readonly Column[]): PatchOp[] {
  const { list, key, total } = listOf(thing)!;
  const written = thing.value[list];
  if (!Array.isArray(written)) {
    const all = columns.map((column) => ({
      [key]: column.key,
      ...(summed.includes(column) && { [total]: 'sum' }),
    }));
    return [setOp(thing, [list], all)];
  }
  return (written as Record<string, unknown>[])
    .filter((element) => summed.some((column) => column.key === element[key]) && element[total] === undefined)
    .map((element) => setOp(thing, [list, String(element[key]), total], 'sum'));
}
