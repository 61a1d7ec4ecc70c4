import type { Cell, Column, Issue } from '@vitrine/schema';
import {
  dataCancelled,
  dataEmpty,
  dataNoRows,
  dataNoTable,
  dataRenamedColumns,
  dataTooLarge,
  dataTooManyColumns,
  dataTooManyRows,
  dataUnreadable,
} from '../issues/dataMessages.js';
import type { DataTable } from '../session/types.js';
import { columnKeys, datasetName } from './columnKeys.js';
import { profileColumn, type ColumnProfile } from './inference/ColumnProfile.js';
import { decodeText, type DecodedText } from './files/decodeText.js';
import { inferColumn, type FileNotation } from './inference/inferColumn.js';
import { shownDateOrder } from './inference/inferDates.js';
import { pointsMayGroup, shownDecimalSign } from './inference/inferNumbers.js';
import type { DecimalSign } from './inference/numberNotation.js';
import type { DateOrder } from './inference/dateNotation.js';
import { limits, type RawColumn, type RawTable, type RawTables } from './files/RawTable.js';
import { readDelimited } from './files/readDelimited.js';
import { readJson } from './files/readJson.js';
import { speakOfCommas, speakOfDaysFirst } from './inference/headingNotation.js';
import { dateOrderFor, decimalSignFor } from './inference/localeNotation.js';
import { runWork, type WorkOptions } from './work/runWork.js';
import { mapOf, part, type Work } from './work/Work.js';

/** What {@link readData} is told about its input, and how it reports and is stopped. */
export interface ReadDataOptions extends WorkOptions {
  /** Name of the file; its ending tells the kind, and the dataset is named after it. */
  readonly name?: string;
  /** The kind, where it is known; otherwise by name and content. */
  readonly type?: 'csv' | 'tsv' | 'json';
  /** BCP 47 tag, for numbers and dates that could be read in two ways. */
  readonly locale?: string;
}

/** What {@link readData} gives. */
export interface ReadDataResult {
  /** The tables found; none after an error. Columns have types, and cells are read. */
  readonly data: readonly DataTable[];
  /** An error says why there is no data; warnings, what was left out or emptied; infos, what was assumed. */
  readonly issues: readonly Issue[];
}

/**
 * Reads CSV, TSV or JSON of up to 100 MB and 500,000 rows, given as text or as a file. Finds out encoding, delimiter and
 * headings, and types each column by all of its cells. Never rejects: what is wrong is an issue with its line.
 *
 * Large files are read in slices of a few milliseconds, between which a page can draw and answer. A signal ends the reading
 * with the issue `data.cancelled` and no data.
 *
 * @example
 * import { readData } from '@vitrine/runtime/data';
 *
 * const { data, issues } = await readData('city,population\nOslo,717710', { name: 'cities.csv' });
 * console.log(data[0]?.rows, issues);
 */
export async function readData(
  input: string | Blob | ArrayBuffer | Uint8Array,
  options: ReadDataOptions = {},
): Promise<ReadDataResult> {
  const name = options.name ?? 'data';
  const cancelled = { data: [], issues: [dataCancelled(name)] };
  if (options.signal?.aborted) return cancelled;
  // 1. Bytes to text
  const decoded = await textOf(input, name);
  if ('issue' in decoded) return { data: [], issues: [decoded.issue] };
  const text = decoded.text.startsWith('\uFEFF') ? decoded.text.slice(1) : decoded.text;
  if (text.trim() === '') return { data: [], issues: [dataEmpty(name)] };
  const done = await runWork(readText(text, name, options), options);
  if (!done) return cancelled;
  const { data, issues } = done.result;
  return { data, issues: [...decoded.issues, ...issues] };
}

function* readText(text: string, name: string, options: ReadDataOptions): Work<ReadDataResult> {
  // 2. Text to tables of texts
  const found = yield* part(tablesOf(text, options), 0, 0.4);
  if ('issue' in found) return { data: [], issues: [found.issue] };
  const filled = found.tables.filter(
    (table) => table.columns.length > 0 && (table.length > 0 || isHeaded(table)),
  );
  if (filled.length === 0) return { data: [], issues: [dataEmpty(name)] };
  // 3. Texts to cells
  const taken = new Set<string>();
  const data: DataTable[] = [];
  const issues: Issue[] = [];
  const share = 0.6 / filled.length;
  for (const [index, raw] of filled.entries()) {
    const from = 0.4 + share * index;
    const work = typeTable(raw, datasetName(raw.title ?? name, taken), options);
    const read = yield* part(work, from, from + share);
    data.push({ ...read.table, label: raw.title ?? name });
    issues.push(...read.issues);
  }
  return { data, issues };
}

/** Whether a table without rows names columns to fill. */
const isHeaded = ({ columns }: RawTable): boolean =>
  columns.filter(({ header }) => header.trim() !== '').length > 1;

async function textOf(input: string | Blob | ArrayBuffer | Uint8Array, name: string): Promise<DecodedText> {
  const size = typeof input === 'string' ? input.length : 'size' in input ? input.size : input.byteLength;
  if (size > limits.bytes) return { issue: dataTooLarge(size, limits.bytes) };
  if (typeof input === 'string') return { text: input, issues: [] };
  try {
    const bytes = 'arrayBuffer' in input ? await input.arrayBuffer() : input;
    return decodeText(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes), name);
  } catch (error) {
    return { issue: dataUnreadable(name, String(error)) };
  }
}

function* tablesOf(text: string, { type, name = '' }: ReadDataOptions): Work<RawTables> {
  const ending = /\.([A-Za-z]+)$/.exec(name)?.[1]?.toLowerCase();
  const first = /\S/.exec(text)?.[0];
  const delimited =
    type === 'csv' || type === 'tsv' || ending === 'csv' || ending === 'tsv' || ending === 'tab';
  const json =
    type === 'json' || ending === 'json' || ending === 'ndjson' || ending === 'jsonl' || ending === 'geojson';
  if (json || (!delimited && (first === '{' || first === '['))) return yield* readJson(text);
  if (!delimited && /^\s*<(?:!doctype|html|\?xml)/i.test(text)) return { issue: dataNoTable('HTML or XML') };
  return { tables: [yield* readDelimited(text, type === 'tsv' || ending === 'tsv' ? '\t' : undefined)] };
}

/** Types the columns of a table and builds its rows. */
function* typeTable(
  raw: RawTable,
  name: string,
  options: ReadDataOptions,
): Work<{ readonly table: DataTable; readonly issues: Issue[] }> {
  const issues: Issue[] = [...raw.issues(name)];
  if (raw.length === 0) issues.push(dataNoRows(name));
  const length = Math.min(raw.length, limits.rows);
  if (raw.length > length) issues.push(dataTooManyRows(name, raw.length, length));
  if (raw.columns.length > limits.columns)
    issues.push(dataTooManyColumns(name, raw.columns.length, limits.columns));
  const rawColumns = raw.columns.slice(0, limits.columns);
  const { keys, renamed } = columnKeys(rawColumns.map(({ header }) => header));
  if (renamed.length > 0) issues.push(dataRenamedColumns(name, renamed));
  const profiles = yield* part(profileColumns(rawColumns, length), 0, 0.3);
  const notation = yield* part(notationOf(profiles, options.locale ?? null, raw.usualDecimal), 0.3, 0.5);
  const columns: Column[] = [];
  const cells: Cell[][] = [];
  for (const [index, profile] of profiles.entries()) {
    const place = (row: number) => raw.place(row);
    const work = inferColumn(profile, { table: name, key: keys[index]!, notation, place });
    const inferred = yield* part(
      work,
      0.5 + (0.4 * index) / profiles.length,
      0.5 + (0.4 * (index + 1)) / profiles.length,
    );
    columns.push(inferred.column);
    cells.push(inferred.cells);
    if (inferred.bounds && !keys.includes(inferred.bounds.column.key)) {
      columns.push(inferred.bounds.column);
      cells.push([...inferred.bounds.cells]);
    }
    issues.push(...inferred.issues);
  }
  return { table: { name, columns, rows: yield* part(rowsOf(columns, cells, length), 0.9, 1) }, issues };
}

function* profileColumns(columns: readonly RawColumn[], length: number): Work<ColumnProfile[]> {
  const profiles: ColumnProfile[] = [];
  for (const [index, { header, cells }] of columns.entries()) {
    const column = { header, cells: cells.length > length ? cells.slice(0, length) : cells };
    profiles.push(yield* part(profileColumn(column), index / columns.length, (index + 1) / columns.length));
  }
  return profiles;
}

function rowsOf(
  columns: readonly Column[],
  cells: readonly Cell[][],
  length: number,
): Work<Record<string, Cell>[]> {
  const [first = []] = cells;
  return mapOf(first.slice(0, length), (_, row) => {
    const record: Record<string, Cell> = {};
    for (let column = 0; column < columns.length; column++)
      record[columns[column]!.key] = cells[column]![row] ?? null;
    return record;
  });
}

/** What columns that leave no doubt tell about the others; else the person's locale, the delimiter, or the language of the headings. */
function* notationOf(
  profiles: readonly ColumnProfile[],
  locale: string | null,
  usualDecimal?: DecimalSign,
): Work<FileNotation> {
  const headings = profiles.map(({ header }) => header);
  const isGuess = locale === null && speakOfCommas(headings);
  const signs: (DecimalSign | null)[] = [];
  const shownOrders: (DateOrder | null)[] = [];
  let mayGroup = false;
  for (const [index, profile] of profiles.entries()) {
    const from = index / profiles.length;
    signs.push(yield* part(shownDecimalSign(profile), from, from + 0.5 / profiles.length));
    shownOrders.push(
      yield* part(shownDateOrder(profile), from + 0.5 / profiles.length, from + 1 / profiles.length),
    );
    if (isGuess) mayGroup ||= yield* pointsMayGroup(profile);
  }
  const commas = signs.filter((sign) => sign === ',').length;
  const points = signs.filter((sign) => sign === '.').length;
  const usual = usualDecimal ?? (mayGroup ? ',' : decimalSignFor(locale));
  const decimal = commas !== points ? (commas > points ? ',' : '.') : usual;
  const orders = new Set(shownOrders.filter((order) => order !== null));
  const [shown = null] = orders;
  // Who writes decimal commas writes the day first.
  const written = commas > points ? 'dmy' : null;
  const isDayFirst = locale === null && (usualDecimal === ',' || speakOfDaysFirst(headings));
  return {
    decimal,
    dateOrder: orders.size === 1 ? shown : written,
    usualDateOrder: isDayFirst ? 'dmy' : dateOrderFor(locale),
  };
}
