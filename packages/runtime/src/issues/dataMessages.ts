import type { Issue, Severity } from '@vitrine/schema';

interface Words {
  readonly message: string;
  readonly hint?: string;
}

function issue(
  severity: Severity,
  code: string,
  path: string,
  params: Record<string, unknown>,
  { message, hint }: Words,
): Issue {
  return { code: `data.${code}`, severity, path, message, params, ...(hint === undefined ? {} : { hint }) };
}

/** Where a row stands in a file: by line in text, by its number in JSON. */
export interface RowPlace {
  readonly kind: 'line' | 'row';
  readonly number: number;
}

/** A cell that could not be read as the others of its column. */
export interface OddCell {
  readonly text: string;
  readonly count: number;
  /** Where it stands first. */
  readonly place: RowPlace;
}

const quoted = (text: string) => `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
const at = ({ kind, number }: RowPlace) => `${kind} ${number}`;
const several = (count: number, one: string, many = `${one}s`) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
const columnPath = (table: string, column: string) =>
  `/${table}/columns/${column.replaceAll('~', '~0').replaceAll('/', '~1')}`;

function oddCells(cells: readonly OddCell[]): string {
  const shown = cells
    .slice(0, 3)
    .map(({ text, count, place }) => `${quoted(text)} (${at(place)}${count > 1 ? `, ${count} times` : ''})`);
  return cells.length > 3 ? `${shown.join(', ')} and ${cells.length - 3} more` : shown.join(', ');
}

function lineList(lines: readonly number[]): string {
  const shown = lines.slice(0, 5).join(', ');
  return lines.length > 5 ? `${shown} and ${lines.length - 5} more` : shown;
}

/** `data.empty`: a file has no rows. */
export function dataEmpty(name: string): Issue {
  return issue(
    'error',
    'empty',
    '',
    { name },
    {
      message: `${quoted(name)} holds no rows.`,
      hint: 'Choose a file with a row of headings and at least one row below it.',
    },
  );
}

/** `data.noRows`: a file has headings and nothing below them. */
export function dataNoRows(table: string): Issue {
  return issue(
    'warning',
    'noRows',
    `/${table}`,
    { table },
    {
      message: `${quoted(table)} has headings and no rows.`,
      hint: 'Its columns are taken over; rows can be entered.',
    },
  );
}

/** `data.tooLarge`: a file is larger than the limit. */
export function dataTooLarge(size: number, limit: number): Issue {
  const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;
  return issue(
    'error',
    'tooLarge',
    '',
    { size, limit },
    {
      message: `The file has ${megabytes(size)}; ${megabytes(limit)} is the most.`,
      hint: 'Split it, or leave out columns that are not needed.',
    },
  );
}

/** `data.binary`: a file is a workbook, archive or picture instead of text. */
export function dataBinary(name: string, kind: string): Issue {
  return issue(
    'error',
    'binary',
    '',
    { name, kind },
    {
      message: `${quoted(name)} is ${kind}, not text.`,
      hint: 'Save the sheet as CSV and choose that file.',
    },
  );
}

/** `data.unreadable`: the browser could not give the file's content. */
export function dataUnreadable(name: string, reason: string): Issue {
  return issue(
    'error',
    'unreadable',
    '',
    { name, reason },
    {
      message: `${quoted(name)} could not be read.`,
      hint: 'Choose the file again; it may have been moved or changed since.',
    },
  );
}

/** `data.encoding`: a text file is not in UTF-8. */
export function dataEncoding(encoding: string): Issue {
  return issue(
    'info',
    'encoding',
    '',
    { encoding },
    {
      message: `The file is not in UTF-8 and was read as ${encoding}.`,
      hint: 'If letters look wrong, save it as UTF-8.',
    },
  );
}

/** `data.brokenLine`: quotes that are never closed, text after a closing quote, or a line that is no JSON; one issue for all of them. */
export function dataBrokenLine(table: string, lines: readonly number[], kept: boolean): Issue {
  const one = lines.length === 1;
  const subject = one ? `Line ${lines[0]}` : `${several(lines.length, 'line')} (${lineList(lines)})`;
  return issue(
    'warning',
    'brokenLine',
    `/${table}`,
    { line: lines[0], lines: lines.slice(0, 100), count: lines.length, kept },
    {
      message: kept
        ? `${subject} ${one ? 'has' : 'have'} a quotation mark in the wrong place; the cells were kept as they stand.`
        : `${subject} could not be read and ${one ? 'was' : 'were'} left out.`,
      hint: kept
        ? 'Close the quotation mark, or double it where it belongs to the text.'
        : 'Write one JSON object a line.',
    },
  );
}

/** `data.shortRows`: lines end before the last column. */
export function dataShortRows(table: string, lines: readonly number[], columns: number): Issue {
  return issue(
    'warning',
    'shortRows',
    `/${table}`,
    { lines: lines.slice(0, 100), count: lines.length, columns },
    {
      message: `${several(lines.length, 'row')} had fewer cells than the ${columns} columns (line ${lineList(lines)}); the missing ones are empty.`,
    },
  );
}

/** `data.longRows`: lines go on after the last column. */
export function dataLongRows(table: string, lines: readonly number[], columns: number): Issue {
  return issue(
    'warning',
    'longRows',
    `/${table}`,
    { lines: lines.slice(0, 100), count: lines.length, columns },
    {
      message: `${several(lines.length, 'row')} had more cells than the ${columns} columns (line ${lineList(lines)}); what stood beyond them was left out.`,
      hint: 'Put text that contains the separator between double quotation marks.',
    },
  );
}

/** `data.skippedLines`: lines stand above the table. */
export function dataSkippedLines(table: string, count: number): Issue {
  return issue(
    'info',
    'skippedLines',
    `/${table}`,
    { count },
    {
      message: `${several(count, 'line')} above the headings ${count === 1 ? 'was' : 'were'} left out.`,
    },
  );
}

/** `data.noHeader`: a table has no row of headings. */
export function dataNoHeader(table: string): Issue {
  return issue(
    'info',
    'noHeader',
    `/${table}`,
    {},
    {
      message: 'The first row holds values, so the columns are named by their number.',
      hint: 'Add a row of headings to name them.',
    },
  );
}

/** `data.renamedColumns`: two headings were the same, or one was empty. */
export function dataRenamedColumns(table: string, names: readonly string[]): Issue {
  return issue(
    'info',
    'renamedColumns',
    `/${table}`,
    { names: names.slice(0, 100) },
    {
      message: `${several(names.length, 'heading')} ${names.length === 1 ? 'was' : 'were'} empty or there twice and became ${names.slice(0, 5).map(quoted).join(', ')}${names.length > 5 ? ' …' : ''}.`,
    },
  );
}

/** `data.badJson`: a JSON file breaks off or has a mistake. */
export function dataBadJson(line: number): Issue {
  return issue(
    'error',
    'badJson',
    '',
    { line },
    {
      message: `The file is not valid JSON: line ${line} breaks it.`,
      hint: 'Check commas, quotation marks and closing brackets there.',
    },
  );
}

/** `data.noTable`: a JSON file holds no list of objects. */
export function dataNoTable(found: string): Issue {
  return issue(
    'error',
    'noTable',
    '',
    { found },
    {
      message: `There is no table in the file; it holds ${found}.`,
      hint: 'Rows are an array of objects: [{"name": "Acme", "amount": 12}, …].',
    },
  );
}

/** `data.isArtifact`: a document is chosen where a table is wanted. */
export function dataIsArtifact(title: string | null): Issue {
  return issue(
    'error',
    'isArtifact',
    '',
    { title },
    {
      message: `The file is a Vitrine artifact${title === null ? '' : `, ${quoted(title)}`}, not a table.`,
      hint: 'Open it as an artifact.',
    },
  );
}

/** `data.tooManyRows`: a table has more rows than the limit. */
export function dataTooManyRows(table: string, rows: number, limit: number): Issue {
  return issue(
    'warning',
    'tooManyRows',
    `/${table}`,
    { rows, limit },
    {
      message: `Of ${several(rows, 'row')} the first ${limit.toLocaleString('en')} were read; the others were left out.`,
      hint: 'Aggregate or split the data first.',
    },
  );
}

/** `data.tooManyColumns`: a table has more columns than the limit. */
export function dataTooManyColumns(table: string, columns: number, limit: number): Issue {
  return issue(
    'warning',
    'tooManyColumns',
    `/${table}`,
    { columns, limit },
    {
      message: `Of ${several(columns, 'column')} the first ${limit} were read; the others were left out.`,
      hint: 'Leave out columns that are not needed.',
    },
  );
}

/** `data.longCells`: cells are longer than the limit. */
export function dataLongCells(table: string, column: string, count: number, limit: number): Issue {
  return issue(
    'warning',
    'longCells',
    columnPath(table, column),
    { column, count, limit },
    {
      message: `${several(count, 'cell')} of ${quoted(column)} had more than ${limit.toLocaleString('en')} characters; the rest was cut off.`,
    },
  );
}

/** `data.badCells`: taken for empty in a column of another type. */
export function dataBadCells(table: string, column: string, type: string, cells: readonly OddCell[]): Issue {
  const count = cells.reduce((sum, cell) => sum + cell.count, 0);
  return issue(
    'warning',
    'badCells',
    columnPath(table, column),
    { column, type, count, cells: cells.slice(0, 20) },
    {
      message: `${several(count, 'cell')} of the ${type} column ${quoted(column)} ${count === 1 ? 'is' : 'are'} empty now, because ${count === 1 ? 'it is' : 'they are'} no ${type}: ${oddCells(cells)}.`,
      hint: 'Correct them in the file and choose it again.',
    },
  );
}

/** `data.mixedColumn`: nearly all cells are of a type, but not enough to empty the others. */
export function dataMixedColumn(
  table: string,
  column: string,
  type: string,
  cells: readonly OddCell[],
): Issue {
  return issue(
    'info',
    'mixedColumn',
    columnPath(table, column),
    { column, type, cells: cells.slice(0, 20) },
    {
      message: `${quoted(column)} was read as text, because not all of its cells are of type ${type}: ${oddCells(cells)}.`,
      hint: `Correct these cells to get a ${type} column.`,
    },
  );
}

/** `data.mixedCurrencies`: a column has amounts in several currencies. */
export function dataMixedCurrencies(table: string, column: string, currencies: readonly string[]): Issue {
  return issue(
    'info',
    'mixedCurrencies',
    columnPath(table, column),
    { column, currencies },
    {
      message: `${quoted(column)} has amounts in ${currencies.join(', ')} and was read as text, because these cannot be added.`,
      hint: 'Use one column for the amount and one for the currency.',
    },
  );
}

/** `data.noSuchDate`: a column of dates holds days that do not exist. */
export function dataNoSuchDate(table: string, column: string, cells: readonly OddCell[]): Issue {
  const count = cells.reduce((sum, cell) => sum + cell.count, 0);
  return issue(
    'warning',
    'noSuchDate',
    columnPath(table, column),
    { column, count, cells: cells.slice(0, 20) },
    {
      message: `${several(count, 'date')} of ${quoted(column)} ${count === 1 ? 'does' : 'do'} not exist and ${count === 1 ? 'is' : 'are'} empty now: ${oddCells(cells)}.`,
    },
  );
}

/** `data.ambiguousDates`: every date of a column could be day or month first. */
export function dataAmbiguousDates(
  table: string,
  column: string,
  order: 'dmy' | 'mdy',
  example: string,
): Issue {
  const taken = order === 'dmy' ? 'day, month, year' : 'month, day, year';
  return issue(
    'info',
    'ambiguousDates',
    columnPath(table, column),
    { column, order, example },
    {
      message: `The dates of ${quoted(column)} could be read in two ways; ${quoted(example)} was read as ${taken}.`,
      hint: 'Write dates as 2026-03-31 to be sure.',
    },
  );
}

/** `data.noTimeZone`: times have no offset from UTC. */
export function dataNoTimeZone(table: string, column: string): Issue {
  return issue(
    'info',
    'noTimeZone',
    columnPath(table, column),
    { column },
    {
      message: `The times of ${quoted(column)} name no time zone and were read as UTC.`,
    },
  );
}

/** `data.unsafeNumbers`: whole numbers are too large to be exact. */
export function dataUnsafeNumbers(table: string, column: string, count: number): Issue {
  return issue(
    'warning',
    'unsafeNumbers',
    columnPath(table, column),
    { column, count },
    {
      message: `${several(count, 'number')} of ${quoted(column)} ${count === 1 ? 'has' : 'have'} more digits than can be kept, and the last ones are not exact.`,
      hint: 'Write long ids as text, between quotation marks.',
    },
  );
}

/** `data.cancelled`: the signal aborted the reading. */
export function dataCancelled(name: string): Issue {
  return issue(
    'info',
    'cancelled',
    '',
    { name },
    { message: `Reading ${quoted(name)} was cancelled.`, hint: 'Choose the file again to read it.' },
  );
}
