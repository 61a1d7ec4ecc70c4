import type { Cell, Row } from '@vitrine/schema';
import { cellOf, rankTexts } from '@vitrine/runtime/internal';
import type { TableColumn } from '../columns/resolveColumns.js';
import { foldText } from '../../../../format/foldText.js';
import { isBlank } from '../cells/isBlank.js';

/** How the cells of a table are read, the same for all its columns. */
export interface CellReading {
  readonly locale: string;
  readonly collator: Intl.Collator;
  /** How a cell reads as text, for searching. */
  readonly textOf: (cell: Cell, column: TableColumn) => string;
}

/** What was found out about the cells of a column so far. */
export interface KnownCells {
  cells?: readonly Cell[];
  distinct?: { readonly values: readonly Cell[]; readonly codes: Uint32Array };
  ranks?: Float64Array;
  texts?: readonly string[];
  letters?: string | null;
  /** How the texts of a column of nothing else are ordered. */
  compare?: (a: string, b: string) => number;
}

/** The cells of a column, in the forms that searching and sorting ask for. Each form is made when first needed, and once for each distinct cell. */
export class ColumnIndex {
  readonly column: TableColumn;
  readonly known: KnownCells;
  readonly #rows: readonly Row[];
  readonly #reading: CellReading;

  constructor(column: TableColumn, rows: readonly Row[], reading: CellReading, known: KnownCells = {}) {
    this.column = column;
    this.#rows = rows;
    this.#reading = reading;
    this.known = known;
  }

  /** The same column of other rows. */
  of(rows: readonly Row[], known: KnownCells): ColumnIndex {
    return new ColumnIndex(this.column, rows, this.#reading, known);
  }

  get cells(): readonly Cell[] {
    if (this.known.cells) return this.known.cells;
    const cells: Cell[] = [];
    for (const row of this.#rows) cells.push(cellOf(row, this.column.key));
    return (this.known.cells = cells);
  }

  /**
   * The distinct cells, and which of them stands in each row. Lists are one when they hold the same texts in the same order.
   * Where nearly all cells are distinct, and after changes, a cell may be there more than once.
   */
  get distinct(): { readonly values: readonly Cell[]; readonly codes: Uint32Array } {
    if (this.known.distinct) return this.known.distinct;
    const { cells } = this;
    const codes = new Uint32Array(cells.length);
    if (isNearlyUnique(cells)) {
      for (let row = 0; row < codes.length; row++) codes[row] = row;
      return (this.known.distinct = { values: cells, codes });
    }
    const values: Cell[] = [];
    const known = new Map<Cell, number>();
    const lists = new Map<string, number>();
    for (let row = 0; row < cells.length; row++) {
      const cell = cells[row]!;
      const list = Array.isArray(cell) ? JSON.stringify(cell) : undefined;
      let code = list === undefined ? known.get(cell) : lists.get(list);
      if (code === undefined) {
        code = values.push(cell) - 1;
        if (list === undefined) known.set(cell, code);
        else lists.set(list, code);
      }
      codes[row] = code;
    }
    return (this.known.distinct = { values, codes });
  }

  /** A number for each row that sorts as its cell does; NaN where there is none. Numbers and booleans stand before text. */
  get ranks(): Float64Array {
    if (this.known.ranks) return this.known.ranks;
    const { cells } = this;
    const ranks = new Float64Array(cells.length);
    let isNumeric = true;
    for (let row = 0; row < cells.length && isNumeric; row++) {
      const cell = cells[row]!;
      if (typeof cell === 'number') ranks[row] = cell;
      else if (cell === null) ranks[row] = Number.NaN;
      else isNumeric = false;
    }
    if (!isNumeric) {
      const { values, codes } = this.distinct;
      const { collator } = this.#reading;
      const ofValues = rankValues(values, this.column, collator);
      for (let row = 0; row < ranks.length; row++) ranks[row] = ofValues[codes[row]!]!;
      const { type, options } = this.column;
      if (options.length === 0 && values.every((value) => isBlank(value) || typeof value === 'string'))
        this.known.compare = isTime(type) ? compareTimes : collator.compare;
    }
    return (this.known.ranks = ranks);
  }

  /** Marks the rows whose text holds the needle, which is folded already; undefined when no row does. */
  holding(needle: string): ((row: number) => boolean) | undefined {
    if (!this.#mayHold(needle)) return undefined;
    const { codes } = this.distinct;
    const texts = this.texts;
    if (texts.length * 4 > codes.length) return (row) => texts[codes[row]!]!.includes(needle);
    const hits = Uint8Array.from(texts, (text) => Number(text.includes(needle)));
    return hits.includes(1) ? (row) => hits[codes[row]!] === 1 : undefined;
  }

  /** Whether each distinct cell passes, told for a row. */
  passing(test: (cell: Cell) => boolean): (row: number) => boolean {
    const { values, codes } = this.distinct;
    const passes = Uint8Array.from(values, (value) => Number(test(value)));
    return (row) => passes[codes[row]!] === 1;
  }

  /** The folded text of each distinct cell. */
  get texts(): readonly string[] {
    return (this.known.texts ??= this.distinct.values.map((cell) => this.textOf(cell)));
  }

  /** The folded text by which a cell is found. */
  textOf(cell: Cell): string {
    if (isBlank(cell)) return '';
    const { locale, textOf } = this.#reading;
    const shown = foldText(textOf(cell, this.column), locale);
    // A number is also found as it is typed: 1200 for $1,200.00.
    return typeof cell === 'number' ? `${shown}\n${cell}` : shown;
  }

  /** Plain numbers are written with few different signs, so that most words need not be looked for in them. */
  #mayHold(needle: string): boolean {
    this.known.letters ??= this.#signsOfNumbers() ?? null;
    if (this.known.letters === null) return true;
    for (const letter of needle) if (!this.known.letters.includes(letter)) return false;
    return true;
  }

  #signsOfNumbers(): string | undefined {
    const { format } = this.column;
    const style = typeof format === 'object' ? format.style : (format ?? 'number');
    const isSpelled = typeof format === 'object' && (format.notation === 'compact' || format.unit);
    if (isSpelled || !['number', 'currency', 'percent'].includes(style)) return undefined;
    if (!this.cells.every((cell) => cell === null || isPlainNumber(cell))) return undefined;
    const { locale, textOf } = this.#reading;
    const written = [0, 1234.567, 9_876_543_210].flatMap((size) => [size, -size]);
    // What String() writes is searched as well.
    return written.reduce(
      (signs, value) => signs + foldText(textOf(value, this.column), locale),
      '.-0123456789',
    );
  }
}

/** How many cells are looked at to tell whether nearly all are distinct, and from how many rows on that is worth it. */
const looked = 2_000;
const manyRows = 20_000;

/** To tell cells apart that all differ takes longer than what it saves. */
function isNearlyUnique(cells: readonly Cell[]): boolean {
  if (cells.length < manyRows) return false;
  const step = Math.floor(cells.length / looked);
  const seen = new Set<Cell>();
  for (let i = 0; i < looked; i++) seen.add(cells[i * step]!);
  return seen.size > looked * 0.9;
}

/** Whether a number is written without an exponent. */
function isPlainNumber(cell: Cell): boolean {
  const size = typeof cell === 'number' ? Math.abs(cell) : Number.NaN;
  return size === 0 || (size >= 1e-6 && size < 1e21);
}

function isTime(type: TableColumn['type']): boolean {
  return type === 'date' || type === 'datetime';
}

/** A number for each distinct cell that sorts as it does; NaN for nothing. */
function rankValues(values: readonly Cell[], column: TableColumn, collator: Intl.Collator): Float64Array {
  const ranks = new Float64Array(values.length);
  const options = new Map(column.options.map(({ value }, index) => [value, index]));
  const words: { readonly code: number; readonly text: string }[] = [];
  let most = 0;
  for (const [code, value] of values.entries()) {
    if (isBlank(value)) ranks[code] = Number.NaN;
    else if (typeof value === 'number' || typeof value === 'boolean') {
      ranks[code] = Number(value);
      most = Math.max(most, ranks[code]!);
    } else words.push({ code, text: String(value) });
  }
  const texts = words.map(({ text }) => text);
  const textRanks = isTime(column.type) ? rankTimes(texts) : rankTexts(collator, texts);
  for (const [i, { code, text }] of words.entries()) {
    // Choices come in their own order, before other texts.
    ranks[code] = most + 1 + (options.get(text) ?? options.size + textRanks[i]!);
  }
  return ranks;
}

function rankTimes(texts: readonly string[]): Float64Array {
  const order = Uint32Array.from(texts.keys()).sort((a, b) => compareTimes(texts[a]!, texts[b]!));
  const ranks = new Float64Array(texts.length);
  for (let i = 1, rank = 0; i < order.length; i++) {
    if (compareTimes(texts[order[i - 1]!]!, texts[order[i]!]!) !== 0) rank++;
    ranks[order[i]!] = rank;
  }
  return ranks;
}

function compareTimes(a: string, b: string): number {
  const left = Date.parse(a);
  const right = Date.parse(b);
  return left === right || Number.isNaN(left - right) ? Number(a > b) - Number(a < b) : left - right;
}
