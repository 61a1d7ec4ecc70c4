import type { Cell, Row } from '@vitrine/schema';
import { cellOf } from '@vitrine/runtime/internal';
import type { ColumnIndex, KnownCells } from './ColumnIndex.js';
import { keepOrder } from './keepOrder.js';
import type { KnownOrder, OrderKey, Splice } from './keepOrder.js';
import { rankChanged } from './rankChanged.js';
import type { ChangedText } from './rankChanged.js';

/** More changed rows than this are indexed anew. */
const fewChanged = 1_000;

type Columns = ReadonlyMap<string, ColumnIndex>;

/** What is known of the rows of a table. */
export interface KnownIndex {
  readonly columns: Columns;
  readonly order: KnownOrder | undefined;
}

/** What is known after rows of the table changed, or some came or went in one place; nothing where too many did. */
export function keepIndex(known: KnownIndex, before: readonly Row[], rows: readonly Row[]): KnownIndex {
  const kept =
    before.length === rows.length
      ? changedColumns(known.columns, before, rows)
      : splicedColumns(known.columns, before, rows);
  return kept ? { columns: kept.columns, order: orderAfter(known, kept) } : nothing;
}

const nothing: KnownIndex = { columns: new Map(), order: undefined };

interface Kept {
  readonly columns: Columns;
  readonly splice: Splice;
  /** Places of the rows that changed or came. */
  readonly changed: readonly number[];
}

/** The order by the same columns. Whatever is ranked anew, rows that did not change stand to each other as before. */
function orderAfter({ columns, order }: KnownIndex, kept: Kept): KnownOrder | undefined {
  if (!order) return undefined;
  const keys = order.keys.flatMap(({ ranks, desc }): OrderKey[] => {
    const [key] = [...columns].find(([, index]) => index.known.ranks === ranks) ?? [];
    const next = key === undefined ? undefined : kept.columns.get(key);
    return next ? [{ ranks: next.ranks, desc }] : [];
  });
  return keys.length === order.keys.length
    ? keepOrder(order.places, keys, kept.splice, kept.changed)
    : undefined;
}

/** Columns in which nothing changed stay as they are. */
function changedColumns(columns: Columns, before: readonly Row[], rows: readonly Row[]): Kept | undefined {
  const kept = new Map<string, ColumnIndex>();
  const changed: number[] = [];
  for (let place = 0; place < rows.length; place++)
    if (rows[place] !== before[place] && changed.push(place) > fewChanged) return undefined;
  for (const [key, index] of columns) {
    const own = changed.filter((place) => !Object.is(cellOf(rows[place]!, key), cellOf(before[place]!, key)));
    kept.set(key, own.length === 0 ? index : changedColumn(index, rows, own));
  }
  return { columns: kept, splice: { at: rows.length, removed: 0, added: 0 }, changed };
}

function splicedColumns(columns: Columns, before: readonly Row[], rows: readonly Row[]): Kept | undefined {
  const least = Math.min(before.length, rows.length);
  let [start, end] = [0, 0];
  while (start < least && isSameRow(before[start]!, rows[start]!)) start++;
  while (start + end < least && isSameRow(before.at(-1 - end)!, rows.at(-1 - end)!)) end++;
  const splice = { at: start, removed: before.length - start - end, added: rows.length - start - end };
  if (splice.removed + splice.added > fewChanged) return undefined;
  const came = Array.from({ length: splice.added }, (_, index) => start + index);
  const kept = Array.from(columns, ([key, before]): [string, ColumnIndex] => {
    const index = before.of(rows, splicedCells(before.known, rows.length, splice));
    return [key, came.length === 0 ? index : changedColumn(index, rows, came)];
  });
  return { columns: new Map(kept), splice, changed: came };
}

/** Rows that were changed earlier may be made anew with every change of the data. */
function isSameRow(a: Row, b: Row): boolean {
  if (a === b) return true;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.is(cellOf(a, key), cellOf(b, key)))
  );
}

function changedColumn(index: ColumnIndex, rows: readonly Row[], places: readonly number[]): ColumnIndex {
  const { column, known } = index;
  if (!known.cells) return index.of(rows, {});
  const cells = known.cells.slice();
  for (const place of places) cells[place] = cellOf(rows[place]!, column.key);
  const next: KnownCells = { cells, ...changedRanks(known, cells, places) };
  if (known.distinct) {
    const { values } = known.distinct;
    const came = places.map((place) => cells[place]!);
    const codes = known.distinct.codes.slice();
    for (const [added, place] of places.entries()) codes[place] = values.length + added;
    next.distinct = { values: values.concat(came), codes };
    if (known.texts) next.texts = known.texts.concat(came.map((cell) => index.textOf(cell)));
  }
  return index.of(rows, next);
}

function changedRanks(
  { cells: before, ranks, compare }: KnownCells,
  cells: readonly Cell[],
  places: readonly number[],
): KnownCells {
  if (!ranks || !compare) return {};
  const changed: ChangedText[] = [];
  for (const row of places) {
    const cell = cells[row]!;
    if (cell !== null && typeof cell !== 'string') return {};
    changed.push({ row, text: cell || null });
  }
  const ranked = rankChanged(ranks, (row) => String(before![row]), changed, compare);
  return ranked ? { ranks: ranked, compare } : {};
}

/** What is known after a splice; the rows that came hold nothing yet. */
function splicedCells(known: KnownCells, length: number, splice: Splice): KnownCells {
  const { cells, distinct, ranks, texts, compare } = known;
  return {
    cells: cells && spliced(cells, Array<Cell>(length), splice, null),
    distinct: distinct && {
      values: distinct.values,
      codes: spliced(distinct.codes, new Uint32Array(length), splice, 0),
    },
    ranks: ranks && spliced(ranks, new Float64Array(length), splice, Number.NaN),
    texts,
    compare,
  };
}

interface Series<Value> {
  readonly length: number;
  [place: number]: Value;
}

function spliced<Value, To extends Series<Value>>(
  from: Readonly<Series<Value>>,
  into: To,
  { at, removed, added }: Splice,
  blank: Value,
): To {
  for (let place = 0; place < into.length; place++)
    into[place] = place < at ? from[place]! : place < at + added ? blank : from[place - added + removed]!;
  return into;
}
