import type { Issue } from '@vitrine/schema';
import { dataIssue, quoted, several } from './dataIssue.js';

function lineList(lines: readonly number[]): string {
  const shown = lines.slice(0, 5).join(', ');
  return lines.length > 5 ? `${shown} and ${lines.length - 5} more` : shown;
}

/** `data.empty`: a file has no rows. */
export function dataEmpty(name: string): Issue {
  return dataIssue(
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
  return dataIssue(
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
  return dataIssue(
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
  return dataIssue(
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
  return dataIssue(
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
  return dataIssue(
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
  return dataIssue(
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
  return dataIssue(
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
  return dataIssue(
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
  return dataIssue(
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
  return dataIssue(
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
  return dataIssue(
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
  return dataIssue(
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
  return dataIssue(
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
  return dataIssue(
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
  return dataIssue(
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
  return dataIssue(
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

/** `data.cancelled`: the signal aborted the reading. */
export function dataCancelled(name: string): Issue {
  return dataIssue(
    'info',
    'cancelled',
    '',
    { name },
    { message: `Reading ${quoted(name)} was cancelled.`, hint: 'Choose the file again to read it.' },
  );
}
