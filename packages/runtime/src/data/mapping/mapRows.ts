import type { Cell, Column, Row } from '@vitrine/schema';
import { createZone } from '../../dates/createZone.js';
import type { DataTable } from '../../session/types.js';
import { dateOrderFor, decimalSignFor } from '../inference/localeNotation.js';
import { runWork, type WorkOptions } from '../work/runWork.js';
import { eachOf, type Work } from '../work/Work.js';
import { convertCell, type Conversion } from './convertCell.js';
import type { ColumnMapping } from './guessColumns.js';

/** Language and zone of the person, for texts that could be read in two ways. */
export interface ReadingPlace {
  /** BCP 47 tag. */
  readonly locale: string;
  /** IANA zone. */
  readonly timeZone: string;
}

/** What {@link mapRows} is told. */
export interface MapRowsOptions extends ReadingPlace, WorkOptions {
  /** Columns of the dataset. */
  readonly columns: readonly Column[];
  readonly mapping: ColumnMapping;
  /** The cell that identifies a row of the dataset. */
  readonly key: string;
}

/** Cells of one column that could not be read as its type and stay empty. */
export interface UnreadCells {
  /** Key of the column. */
  readonly column: string;
  readonly count: number;
  /** The first few of them, with the number of their row from 1. */
  readonly examples: readonly { readonly text: string; readonly row: number }[];
}

/** Rows of a file as a dataset has them. */
export interface MappedRows {
  /** Cells by key of the column, with the row's key where the file has one. */
  readonly rows: readonly { readonly key: string | null; readonly values: Row }[];
  readonly unread: readonly UnreadCells[];
  /** Rows left out because nothing stood in them. */
  readonly blank: number;
  /** Rows whose key an earlier row of the file has; the last of each counts. */
  readonly repeated: number;
}

/** How texts are read in a place. */
export function conversionFor({ locale, timeZone }: ReadingPlace): Conversion {
  return { decimal: decimalSignFor(locale), dateOrder: dateOrderFor(locale), zone: createZone(timeZone) };
}

/** Brings the rows of a file into the columns of a dataset, in slices. Null when the signal ended it. */
export async function mapRows(
  { rows }: Pick<DataTable, 'rows'>,
  options: MapRowsOptions,
): Promise<MappedRows | null> {
  const done = await runWork(mapInPieces(rows, options), options);
  return done && done.result;
}

const mostExamples = 3;

function* mapInPieces(rows: DataTable['rows'], options: MapRowsOptions): Work<MappedRows> {
  const conversion = conversionFor(options);
  const columns = options.columns.flatMap((column) => {
    const from = options.mapping.get(column.key);
    return from === undefined ? [] : [{ column, from, unread: new UnreadColumn(column.key) }];
  });
  const mapped: { key: string | null; values: Row }[] = [];
  const places = new Map<string, number>();
  let blank = 0;
  let repeated = 0;
  yield* eachOf(rows, (row, index) => {
    const cells: [string, Cell][] = [];
    let filled = false;
    for (const { column, from, unread } of columns) {
      const cell = Object.hasOwn(row, from) ? (row[from] ?? null) : null;
      const value = convertCell(cell, column, conversion);
      if (value === undefined) unread.add(cell, index + 1);
      cells.push([column.key, value ?? null]);
      filled ||= cell !== null;
    }
    if (!filled) return void blank++;
    const values = Object.fromEntries(cells);
    const key = keyOf(values, options.key);
    const earlier = key === null ? undefined : places.get(key);
    if (earlier !== undefined) repeated++;
    if (key !== null && earlier === undefined) places.set(key, mapped.length);
    mapped[earlier ?? mapped.length] = { key, values };
  });
  const unread = columns.flatMap(({ unread }) => (unread.count > 0 ? [unread] : []));
  return { rows: mapped, unread, blank, repeated };
}

class UnreadColumn implements UnreadCells {
  count = 0;
  readonly examples: { text: string; row: number }[] = [];

  constructor(readonly column: string) {}

  add(cell: Cell, row: number): void {
    this.count++;
    if (this.examples.length < mostExamples) this.examples.push({ text: String(cell).slice(0, 80), row });
  }
}

/** The longest key that a change may name. */
const longestKey = 1_024;

function keyOf(values: Row, key: string): string | null {
  const cell = Object.hasOwn(values, key) ? values[key] : null;
  if (typeof cell !== 'string' && typeof cell !== 'number') return null;
  const text = String(cell);
  return text.trim() === '' || text.length > longestKey ? null : text;
}
