import type { Cell, Row } from '@vitrine/schema';
import { cellOf, createCollator, type RowSet } from '@vitrine/runtime';
import type { TableColumn } from './resolveColumns.js';
import type { SortKey } from './sortKeys.js';

/** Sorts and searches one row set; what it needs of a column is computed once. */
export interface TableIndex {
  /** Numbers of the rows that match the search, in order. */
  readonly find: (
    columns: readonly TableColumn[],
    search: string,
    sort: readonly SortKey[],
  ) => readonly number[];
}

/** How a cell reads as text, for searching. */
export type CellText = (cell: Cell, column: TableColumn) => string;

/**
 * Makes the index of a row set.
 *
 * Text is ordered by the locale's collation, numbers inside text by their value; null comes last both ways.
 */
export function createTableIndex(data: RowSet, locale: string, textOf: CellText): TableIndex {
  const ranks = new Map<string, Float64Array>();
  const texts = new Map<string, readonly string[]>();
  const collator = createCollator(locale);
  let lastFound: { columns: readonly TableColumn[]; needle: string; rows: readonly number[] } | undefined;
  const everyRow = data.rows.map((_, index) => index);

  const rankOf = (column: TableColumn) => {
    const id = `${column.type}:${column.key}`;
    let rank = ranks.get(id);
    if (!rank) ranks.set(id, (rank = rankCells(data.rows, column, collator)));
    return rank;
  };
  const textsOf = (column: TableColumn) => {
    let known = texts.get(column.key);
    if (!known) texts.set(column.key, (known = searchTexts(data.rows, column, locale, textOf)));
    return known;
  };
  const matches = (columns: readonly TableColumn[], search: string) => {
    const needle = foldText(search.trim(), locale);
    if (needle === '') return everyRow;
    const narrows = lastFound && lastFound.columns === columns && needle.includes(lastFound.needle);
    const among = narrows ? lastFound!.rows : everyRow;
    const searched = columns.map(textsOf);
    const rows = among.filter((row) => searched.some((column) => column[row]!.includes(needle)));
    lastFound = { columns, needle, rows };
    return rows;
  };

  return {
    find: (columns, search, sort) => {
      const found = matches(columns, search);
      const keys = sort.flatMap(({ key, desc }) => {
        const column = columns.find((candidate) => candidate.key === key);
        return column ? [{ rank: rankOf(column), desc: desc === true }] : [];
      });
      if (keys.length === 0) return found;
      return [...found].sort((a, b) => compareRows(a, b, keys));
    },
  };
}

function compareRows(a: number, b: number, keys: readonly { rank: Float64Array; desc: boolean }[]): number {
  for (const { rank, desc } of keys) {
    const left = rank[a]!;
    const right = rank[b]!;
    if (left === right || (left !== left && right !== right)) continue;
    if (left !== left) return 1;
    if (right !== right) return -1;
    return (left < right ? -1 : 1) * (desc ? -1 : 1);
  }
  return a - b;
}

/** A number for each row that sorts as its cell does; NaN for null. */
function rankCells(rows: readonly Row[], column: TableColumn, collator: Intl.Collator): Float64Array {
  const cells = rows.map((row) => cellOf(row, column.key));
  const options = new Map(column.options.map(({ value }, index) => [value, index]));
  const words = new Map<string, number>();
  for (const cell of cells) if (typeof cell === 'string' || Array.isArray(cell)) words.set(String(cell), 0);
  const isIso = column.type === 'date' || column.type === 'datetime';
  const compare = isIso ? compareTimes : collator.compare;
  const ordered = [...words.keys()].sort((a, b) => optionOrder(options, a, b) || compare(a, b));
  let rank = 0;
  ordered.forEach((word, index) => {
    if (index > 0 && compare(ordered[index - 1]!, word) !== 0) rank++;
    words.set(word, rank);
  });
  // Numbers and booleans stand before text where a column mixes them.
  const numbers = cells.filter((cell) => typeof cell === 'number' || typeof cell === 'boolean').map(Number);
  const firstWord = numbers.reduce((most, number) => Math.max(most, number), 0) + 1;
  return Float64Array.from(cells, (cell) => {
    if (isBlank(cell)) return Number.NaN;
    return typeof cell === 'number' || typeof cell === 'boolean'
      ? Number(cell)
      : firstWord + words.get(String(cell))!;
  });
}

/** Whether a cell holds nothing. */
export function isBlank(cell: Cell): boolean {
  return cell === null || cell === '' || (Array.isArray(cell) && cell.length === 0);
}

function optionOrder(options: ReadonlyMap<string, number>, a: string, b: string): number {
  if (options.size === 0) return 0;
  return (options.get(a) ?? options.size) - (options.get(b) ?? options.size);
}

function compareTimes(a: string, b: string): number {
  const left = Date.parse(a);
  const right = Date.parse(b);
  return left === right || Number.isNaN(left - right) ? Number(a > b) - Number(a < b) : left - right;
}

function searchTexts(rows: readonly Row[], column: TableColumn, locale: string, textOf: CellText): string[] {
  const known = new Map<Cell, string>();
  return rows.map((row) => {
    const cell = cellOf(row, column.key);
    if (cell === null) return '';
    const text = known.get(cell);
    if (text !== undefined) return text;
    const shown = foldText(textOf(cell, column), locale);
    // A number is also found as it is typed: 1200 for $1,200.00.
    const found = typeof cell === 'number' ? `${shown}\n${cell}` : shown;
    known.set(cell, found);
    return found;
  });
}

/** Text without case and accents, as searches compare it. */
export function foldText(text: string, locale: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase(locale);
}
