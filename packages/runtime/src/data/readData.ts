import type { Cell, Column, Issue } from '@vitrine/schema';
import {
  dataEmpty,
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
import { shownDecimalSign } from './inference/inferNumbers.js';
import { limits, type RawTable, type RawTables } from './files/RawTable.js';
import { readDelimited } from './files/readDelimited.js';
import { readJson } from './files/readJson.js';

export interface ReadDataOptions {
  /** Name of the file; its ending tells the kind, and the dataset is named after it. */
  readonly name?: string;
  /** The kind, where it is known; otherwise by name and content. */
  readonly type?: 'csv' | 'tsv' | 'json';
  /** BCP 47 tag, for numbers and dates that could be read in two ways. */
  readonly locale?: string;
}

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
 * @example const { data, issues } = await readData(file, { name: file.name })
 */
export async function readData(
  input: string | Blob | ArrayBuffer | Uint8Array,
  options: ReadDataOptions = {},
): Promise<ReadDataResult> {
  const name = options.name ?? 'data';
  // 1. Bytes to text
  const decoded = await textOf(input, name);
  if ('issue' in decoded) return { data: [], issues: [decoded.issue] };
  const text = decoded.text.startsWith('\uFEFF') ? decoded.text.slice(1) : decoded.text;
  if (text.trim() === '') return { data: [], issues: [dataEmpty(name)] };
  // 2. Text to tables of texts
  const found = tablesOf(text, options);
  if ('issue' in found) return { data: [], issues: [...decoded.issues, found.issue] };
  const filled = found.tables.filter(({ length, columns }) => length > 0 && columns.length > 0);
  if (filled.length === 0) return { data: [], issues: [...decoded.issues, dataEmpty(name)] };
  // 3. Texts to cells
  const taken = new Set<string>();
  const read = filled.map((table) => typeTable(table, datasetName(table.title ?? name, taken), options));
  return {
    data: read.map(({ table }, index) => ({ ...table, label: filled[index]!.title ?? name })),
    issues: [...decoded.issues, ...read.flatMap(({ issues }) => issues)],
  };
}

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

function tablesOf(text: string, { type, name = '' }: ReadDataOptions): RawTables {
  const ending = /\.([A-Za-z]+)$/.exec(name)?.[1]?.toLowerCase();
  const first = /\S/.exec(text)?.[0];
  const delimited =
    type === 'csv' || type === 'tsv' || ending === 'csv' || ending === 'tsv' || ending === 'tab';
  const json =
    type === 'json' || ending === 'json' || ending === 'ndjson' || ending === 'jsonl' || ending === 'geojson';
  if (json || (!delimited && (first === '{' || first === '['))) return readJson(text);
  if (!delimited && /^\s*<(?:!doctype|html|\?xml)/i.test(text)) return { issue: dataNoTable('HTML or XML') };
  return { tables: [readDelimited(text, type === 'tsv' || ending === 'tsv' ? '\t' : undefined)] };
}

/** Types the columns of a table and builds its rows. */
function typeTable(
  raw: RawTable,
  name: string,
  options: ReadDataOptions,
): { readonly table: DataTable; readonly issues: Issue[] } {
  const issues: Issue[] = [...raw.issues(name)];
  const length = Math.min(raw.length, limits.rows);
  if (raw.length > length) issues.push(dataTooManyRows(name, raw.length, length));
  if (raw.columns.length > limits.columns)
    issues.push(dataTooManyColumns(name, raw.columns.length, limits.columns));
  const rawColumns = raw.columns.slice(0, limits.columns);
  const { keys, renamed } = columnKeys(rawColumns.map(({ header }) => header));
  if (renamed.length > 0) issues.push(dataRenamedColumns(name, renamed));
  const profiles = rawColumns.map(({ header, cells }) =>
    profileColumn({ header, cells: cells.length > length ? cells.slice(0, length) : cells }),
  );
  const notation = notationOf(profiles, options.locale ?? null);
  const columns: Column[] = [];
  const cells: Cell[][] = [];
  for (const [index, profile] of profiles.entries()) {
    const place = (row: number) => raw.place(row);
    const inferred = inferColumn(profile, { table: name, key: keys[index]!, notation, place });
    columns.push(inferred.column);
    cells.push(inferred.cells);
    issues.push(...inferred.issues);
  }
  return { table: { name, columns, rows: rowsOf(keys, cells, length) }, issues };
}

function rowsOf(keys: readonly string[], cells: readonly Cell[][], length: number): Record<string, Cell>[] {
  const rows: Record<string, Cell>[] = [];
  for (let row = 0; row < length; row++) {
    const record: Record<string, Cell> = {};
    for (let column = 0; column < keys.length; column++) record[keys[column]!] = cells[column]![row] ?? null;
    rows.push(record);
  }
  return rows;
}

/** What columns that leave no doubt tell about the others. */
function notationOf(profiles: readonly ColumnProfile[], locale: string | null): FileNotation {
  const signs = profiles.map(shownDecimalSign);
  const commas = signs.filter((sign) => sign === ',').length;
  const points = signs.filter((sign) => sign === '.').length;
  const decimal = commas !== points ? (commas > points ? ',' : '.') : locale && usesComma(locale) ? ',' : '.';
  const orders = new Set(profiles.map(shownDateOrder).filter((order) => order !== null));
  const [dateOrder = null] = orders;
  return { decimal, locale, dateOrder: orders.size === 1 ? dateOrder : null };
}

function usesComma(locale: string): boolean {
  try {
    return new Intl.NumberFormat(locale).format(1.5).includes(',');
  } catch {
    return false;
  }
}
