import { createCollator, orderByNumbers } from '@vitrine/runtime/internal';
import type { RowSet } from '@vitrine/runtime';
import type { Row } from '@vitrine/schema';
import { ColumnIndex } from './ColumnIndex.js';
import type { CellReading } from './ColumnIndex.js';
import { passing } from './columnFilters.js';
import type { ColumnFilter } from './columnFilters.js';
import { foldText } from '../../../../format/foldText.js';
import type { keepIndex } from './keepIndex.js';
import type { KnownOrder, OrderKey } from './keepOrder.js';
import type { TableColumn } from '../columns/resolveColumns.js';
import type { SortKey } from './sortKeys.js';

/** Which rows are wanted, and in which order. */
export interface TableQuery {
  /** The columns that are shown, which are searched. */
  readonly columns: readonly TableColumn[];
  /** The hidden ones too, by which rows can be sorted and filtered. */
  readonly allColumns: readonly TableColumn[];
  readonly search: string;
  readonly filters: readonly ColumnFilter[];
  readonly sort: readonly SortKey[];
}

/** Sorts, searches and filters one row set; what it needs of a column is computed once. */
export interface TableIndex {
  /** Places of the rows that match, in order. */
  readonly find: (query: TableQuery) => Uint32Array;
  readonly column: (column: TableColumn) => ColumnIndex;
}

interface Found {
  readonly query: TableQuery;
  readonly needle: string;
  readonly places: Uint32Array;
}

/**
 * Makes the index of a row set.
 *
 * Text is ordered by the locale's collation, numbers inside text by their value; null comes last both ways.
 *
 * @param before The index of the same table before it changed.
 * @param keep Takes over what is known of the columns and the order that stay.
 */
export function createTableIndex(
  data: RowSet,
  locale: string,
  textOf: CellReading['textOf'],
  before?: TableIndex,
  keep?: typeof keepIndex,
): TableIndex {
  const index = new CachedTableIndex(data.rows, { locale, collator: createCollator(locale), textOf });
  if (keep && before instanceof CachedTableIndex) index.keepFrom(before, keep);
  return index;
}

class CachedTableIndex implements TableIndex {
  readonly #rows: readonly Row[];
  readonly #reading: CellReading;
  readonly #columns = new Map<string, ColumnIndex>();
  #order: KnownOrder | undefined;
  #found: Found | undefined;

  constructor(rows: readonly Row[], reading: CellReading) {
    this.#rows = rows;
    this.#reading = reading;
  }

  keepFrom(before: CachedTableIndex, keep: typeof keepIndex) {
    if (before.#reading.locale !== this.#reading.locale) return;
    const known = { columns: before.#columns, order: before.#order };
    const { columns, order } = keep(known, before.#rows, this.#rows);
    for (const [key, index] of columns) this.#columns.set(key, index);
    this.#order = order;
  }

  column(column: TableColumn): ColumnIndex {
    const known = this.#columns.get(column.key);
    if (known && isReadAlike(known.column, column)) return known;
    const made = new ColumnIndex(column, this.#rows, this.#reading);
    this.#columns.set(column.key, made);
    return made;
  }

  find(query: TableQuery): Uint32Array {
    const needle = foldText(query.search.trim(), this.#reading.locale);
    const order = this.#ordered(query);
    const last = this.#found;
    if (last && last.needle === needle && isSame(last.query, query)) return last.places;
    const narrows = last !== undefined && needle.includes(last.needle) && isSame(last.query, query);
    const places = this.#matching(narrows ? last.places : order, query, needle);
    this.#found = { query, needle, places };
    return places;
  }

  #ordered({ allColumns, sort }: TableQuery): Uint32Array {
    const keys = sort.flatMap(({ key, desc }): OrderKey[] => {
      const column = allColumns.find((candidate) => candidate.key === key);
      return column ? [{ ranks: this.column(column).ranks, desc: desc === true }] : [];
    });
    const known = this.#order;
    const isKnown =
      known?.keys.length === keys.length &&
      keys.every(({ ranks, desc }, i) => known.keys[i]!.ranks === ranks && known.keys[i]!.desc === desc);
    if (isKnown) return known.places;
    const unsorted = new Uint32Array(this.#rows.length);
    for (let place = 0; place < unsorted.length; place++) unsorted[place] = place;
    const places = keys.reduceRight<Uint32Array>(
      (sorted, { ranks, desc }) => orderByNumbers(ranks, sorted, desc),
      unsorted,
    );
    this.#order = { keys, places };
    return places;
  }

  #matching(among: Uint32Array, { columns, allColumns, filters }: TableQuery, needle: string): Uint32Array {
    const tests = filters.flatMap((filter) => {
      const column = allColumns.find(({ key }) => key === filter.key);
      return column ? [passing(filter, this.column(column), this.#reading.locale)] : [];
    });
    if (needle !== '') {
      const holding = columns.flatMap((column) => this.column(column).holding(needle) ?? []);
      tests.push((row) => holding.some((holds) => holds(row)));
    }
    return tests.length === 0 ? among : among.filter((row) => tests.every((test) => test(row)));
  }
}

function isSame(a: TableQuery, b: TableQuery): boolean {
  return (
    a.columns === b.columns && a.allColumns === b.allColumns && a.filters === b.filters && a.sort === b.sort
  );
}

function isReadAlike(a: TableColumn, b: TableColumn): boolean {
  return a === b || (a.type === b.type && isSameJson(a.format, b.format) && isSameJson(a.options, b.options));
}

/** Formats and options are made anew with the columns, after each edit of the rows. */
function isSameJson(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
