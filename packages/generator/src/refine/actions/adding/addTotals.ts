import type { Column, PatchOp } from '@vitrine/schema';
import { isNumber } from '../../build/showsOf.js';
import { keyedLists } from '../../page/schemas.js';
import { setOp, type Thing } from '../../page/Thing.js';
import { findThings, kindSenses } from '../../page/findThings.js';
import { idleBeside, means, type Word } from '../../text/words/Word.js';
import type { Context, Outcome } from '../Action.js';
import { resolve } from '../targets/resolve.js';

/**
 * `add a total row to the expenses`, `a total at the bottom of the table`: sums under the columns that add up; null when the
 * order is another.
 */
export function addTotals(context: Context): Outcome | null {
  const { clause, page } = context;
  const among = page.nodes.filter((thing) => listOf(thing) !== undefined);
  const words = clause.words.filter((word) => !means(word, 'totalRow', 'sum', 'last', 'bottom'));
  if (!clause.words.some((word) => means(word, 'totalRow')) && !isTotalOf(words, among, context)) return null;
  const resolved = resolve(context, words, among);
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

/** Whether a total is said of something and nothing else: `a total for the table`, but no `total of the amounts`. */
function isTotalOf(words: readonly Word[], among: readonly Thing[], { clause }: Context): boolean {
  const isSaid = clause.words.some((word) => !word.isName && means(word, 'sum'));
  const rest = words.filter((word) => !isIdle(word));
  const isKind = (word: Word): boolean =>
    !word.isName &&
    among.some(({ kindWords }) => kindSenses(word).some((sense) => kindWords.includes(sense)));
  return isSaid && rest.some(isKind) && findThings(rest, among).ranked.length > 0;
}

const isIdle = idleBeside();

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
