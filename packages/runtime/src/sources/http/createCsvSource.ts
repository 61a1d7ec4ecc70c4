import { readData } from '../../data/readData.js';
import type { LiveSource, SourceAnswer, SourceRequest } from '../types.js';
import { settingsOf } from './createHttpSource.js';
import { checkOptions, requestText, type Expected } from './requestText.js';
import type { HttpOptions } from './types.js';

/** Options of {@link createCsvSource}. */
export interface CsvSourceOptions extends HttpOptions {
  /** BCP 47 tag, for numbers and dates that could be read in two ways. */
  readonly locale?: string;
}

const types = new Set([
  'text/csv',
  'text/plain',
  'text/tab-separated-values',
  'application/csv',
  'application/vnd.ms-excel',
  'application/octet-stream',
]);
const csv: Expected = {
  name: 'CSV',
  accept: 'text/csv, text/plain;q=0.9',
  isType: (type) => types.has(type),
};

/**
 * A source that asks a server for CSV or TSV and types its columns. Broken lines are told and the others read.
 *
 * @throws Error when `url` or `allow` are no http or https addresses.
 * @example
 * import { createCsvSource } from '@vitrine/runtime/csv-source';
 *
 * createCsvSource({ url: 'https://data.example.org/rates.csv', refreshEvery: 3_600_000 })
 */
export function createCsvSource(options: CsvSourceOptions): LiveSource {
  checkOptions(options);
  return { ...settingsOf(options), load: (request) => loadCsv(options, request) };
}

async function loadCsv(options: CsvSourceOptions, request: SourceRequest): Promise<SourceAnswer> {
  const received = await requestText(options, request, csv);
  if (!('text' in received)) return received;
  const { locale } = options;
  const { signal, dataset } = request;
  const read = await readData(received.text, { name: dataset, type: 'csv', locale, signal });
  // Their paths lead into the file, not into the document.
  const issues = [...received.issues, ...read.issues.map((issue) => ({ ...issue, path: '' }))];
  const [table] = read.data;
  return table ? { rows: table.rows, columns: table.columns, issues } : { issues };
}
