import type { Column } from '@vitrine/schema';
import { isCategory, isDate, isNumber } from '../../build/showsOf.js';
import { cellProperties, type CellProperty } from '../../page/cellProperties.js';
import { keyedLists, refOf } from '../../page/schemas.js';
import { setOp, type Thing } from '../../page/Thing.js';
import { idleBeside, means, orderOf, type Word } from '../../text/words/Word.js';
import { findColumns } from '../../values/findColumn.js';
import { valueAt } from '../../values/properties.js';
import type { Context, Outcome } from '../Action.js';
import { assign } from '../targets/assign.js';

interface Showing {
  readonly column: Column;
  readonly path: readonly string[];
  readonly value: unknown;
  /** It is shown already. */
  readonly isThere: boolean;
}

const saysNothing = idleBeside('column', 'all', 'row', 'also', 'field', 'kind:metric');
const isIdle = (word: Word): boolean => saysNothing(word) || orderOf(word) !== undefined;

/** `show the value in the cards of the board`: a column that a component leaves out; null when the order is another. */
export function showColumn(context: Context): Outcome | null {
  const { clause, page } = context;
  if (!clause.words.some((word) => means(word, 'at:of', 'column', 'row'))) return null;
  const assigned = assign(context, page.nodes, (rest, thing) => readShowing(rest, thing, context));
  if (!assigned.pairs) return null;
  const missing = assigned.pairs.filter(({ reading }) => !reading.isThere);
  const things = (missing.length > 0 ? missing : assigned.pairs).map(({ thing }) => thing);
  if (missing.length === 0) return { refused: { key: 'nothingChanges', params: { what: things } } };
  const { key, label = key } = missing[0]!.reading.column;
  return {
    ops: missing.map(({ thing, reading }) => setOp(thing, reading.path, reading.value)),
    said: { key: 'addedTo', params: { what: { title: label, kind: 'column' }, where: things } },
  };
}

function readShowing(rest: readonly Word[], thing: Thing, { page }: Context): Showing | null {
  const found = thing.node && page.queryOf(thing.node);
  if (!thing.node || !found || found.path.length !== 1) return null;
  const told = rest.filter((word) => !isIdle(word));
  const columns = page.columnsOf(thing.node);
  const named = findColumns(told, columns).find(
    ({ used, share }) => share === 1 && told.length > 0 && told.every((word) => used.includes(word)),
  );
  if (!named) return null;
  return inList(thing, named.column) ?? inCells(thing, named.column);
}

/** In a list of columns that is written out, such as a table's. */
function inList(thing: Thing, column: Column): Showing | null {
  const list = keyedLists(thing.schema).find(
    ({ title, key, items }) =>
      title === 'Columns' && refOf(items.properties?.[key] ?? {}) === 'key' && items.properties?.['format'],
  );
  if (!list) return null;
  const written = thing.value[list.list];
  const elements = Array.isArray(written) ? (written as Record<string, unknown>[]) : null;
  const isThere = !elements || elements.some((element) => element[list.key] === column.key);
  return { column, path: [list.list, column.key], value: { [list.key]: column.key }, isThere };
}

/** Where a kind of column stands on a card, the first that fits and is free. */
const places: readonly (readonly [(column: Column) => boolean, string])[] = [
  [({ type }) => type === 'person', 'Person'],
  [isDate, 'Due date'],
  [isNumber, 'Value'],
  [(column) => !isCategory(column) && !isNumber(column) && !isDate(column), 'Text'],
  [() => true, 'Secondary'],
  [() => true, 'Badges'],
];

/** On the cards of a board or in the entries of a list. */
function inCells(thing: Thing, column: Column): Showing | null {
  const cells = cellProperties(thing.schema);
  const shows = (cell: CellProperty): boolean => {
    const value = valueAt(thing.value, cell.path);
    return Array.isArray(value) ? value.includes(column.key) : value === column.key;
  };
  const shown = cells.find(shows);
  if (shown) return { column, path: shown.path, value: column.key, isThere: true };
  const free = places.flatMap(([suits, title]) => {
    const cell = suits(column) ? cells.find((candidate) => candidate.title === title) : undefined;
    return cell && (cell.isList || valueAt(thing.value, cell.path) === undefined) ? [cell] : [];
  })[0];
  if (!free) return null;
  const current = valueAt(thing.value, free.path);
  const value = free.isList ? [...(Array.isArray(current) ? current : []), column.key] : column.key;
  const outer = thing.value[free.path[0]!];
  return outer === undefined
    ? { column, path: [free.path[0]!], value: { [free.path[1]!]: value }, isThere: false }
    : { column, path: free.path, value, isThere: false };
}
