import type { PatchOp } from '@vitrine/schema';
import { cellProperties } from '../../page/cellProperties.js';
import { keyedLists, refOf } from '../../page/schemas.js';
import { setOp, unsetOp, type Thing } from '../../page/Thing.js';
import { kindSenses } from '../../page/findThings.js';
import { plainWords } from '../../text/words/plain.js';
import { isSameWord } from '../../text/words/sameWord.js';
import { idleBeside, means, type Word } from '../../text/words/Word.js';
import { findColumns } from '../../values/findColumn.js';
import { valueAt } from '../../values/properties.js';
import type { Context, Outcome } from '../Action.js';
import { assign } from '../targets/assign.js';

interface ShownColumn {
  readonly label: string;
  readonly op: PatchOp;
}

const isIdle = idleBeside('column', 'row', 'not', 'field', 'all', 'it');

/**
 * `remove the source column from the table`: the column goes from what shows it, not from the data. Null when the order
 * names no column of something that lists columns.
 */
export function leaveOutColumn(context: Context): Outcome | null {
  const { words } = context.clause;
  if (!words.some((word) => means(word, 'column', 'at:of')) || isOfRows(words)) return null;
  const outcome = leaveOut(context, 0);
  const isColumn = words.some((word) => means(word, 'column', 'row'));
  return outcome?.ask && !isColumn ? null : outcome;
}

/** `hide customer`: a column that is named in full, where no component is called so. */
export function leaveOutNamed(context: Context): Outcome | null {
  const { clause, page } = context;
  const said = clause.words.filter((word) => !isIdle(word));
  const isNode = page.nodes.some((thing) => isCalled(thing, said));
  return isNode || isOfRows(clause.words) ? null : leaveOut(context, 1);
}

/** Whether words are the name of a component, or say its kind besides: `the suppliers table` is not the column Supplier. */
function isCalled({ name, kindWords }: Thing, said: readonly Word[]): boolean {
  const own = plainWords(name);
  const isKind = (word: Word): boolean =>
    !word.isName && kindSenses(word).some((sense) => kindWords.includes(sense));
  const rest = said.filter((word) => !isKind(word)).flatMap(({ plain }) => plainWords(plain));
  if (said.some(isKind))
    return rest.length === own.length && rest.every((word, at) => isSameWord(word, own[at]!));
  return rest.join(' ') === own.join(' ');
}

/** `hide missed ones` is about rows. */
export const isOfRows = (words: readonly Word[]): boolean => words.some((word) => means(word, 'ones'));

/** @param least The share of the column's name that must be said. */
function leaveOut(context: Context, least: number): Outcome | null {
  const { page } = context;
  const assigned = assign(context, page.nodes, (rest, thing) => readColumn(rest, thing, least, context));
  if (!assigned.pairs) return assigned.isQuestion ? assigned.outcome : null;
  const [first] = assigned.pairs;
  const what = { title: first!.reading.label, kind: 'column' };
  return {
    ops: assigned.pairs.map(({ reading }) => reading.op),
    said: { key: 'removedFrom', params: { what, where: assigned.pairs.map(({ thing }) => thing) } },
  };
}

function readColumn(
  rest: readonly Word[],
  thing: Thing,
  least: number,
  { page }: Context,
): ShownColumn | null {
  const columns = thing.node ? page.columnsOf(thing.node) : [];
  const told = rest.filter((word) => !isIdle(word));
  const found = findColumns(told, columns).find(
    ({ used, share }) => share >= least && told.length > 0 && told.every((word) => used.includes(word)),
  );
  if (!found || columns.length < 2) return null;
  const { key, label = key } = found.column;
  const keys = columns.map((column) => column.key);
  const op = fromList(thing, key, keys) ?? fromCells(thing, key);
  return op && { label, op };
}

/** From a list of columns, which is written out where it was implied. */
function fromList(thing: Thing, column: string, all: readonly string[]): PatchOp | null {
  const found = keyedLists(thing.schema).find(
    ({ title, key, items }) =>
      title === 'Columns' && refOf(items.properties?.[key] ?? {}) === 'key' && items.properties?.['format'],
  );
  if (!found) return null;
  const { list, key } = found;
  const written = thing.value[list];
  if (!Array.isArray(written)) {
    const rest = all.filter((name) => name !== column).map((name) => ({ [key]: name }));
    return setOp(thing, [list], rest);
  }
  const isThere = written.some((element: Record<string, unknown>) => element[key] === column);
  return isThere && written.length > 1 ? unsetOp(thing, [list, column]) : null;
}

/** From the cells of a card or an entry; its title stays. */
function fromCells(thing: Thing, column: string): PatchOp | null {
  for (const { path, isList, title } of cellProperties(thing.schema)) {
    const value = valueAt(thing.value, path);
    if (isList && Array.isArray(value) && value.includes(column)) {
      const rest = value.filter((key) => key !== column);
      return rest.length > 0 ? setOp(thing, path, rest) : unsetOp(thing, path);
    }
    if (value === column && title !== 'Title' && title !== 'Label') return unsetOp(thing, path);
  }
  return null;
}
