import type { Cell, Row } from '@vitrine/schema';
import { cellOf, type RowColumn } from '../queries/rows/RowSet.js';

type NamedColumn = Pick<RowColumn, 'key' | 'label'>;

/**
 * Rows as CSV that any spreadsheet opens: UTF-8 with a byte order mark, CRLF, fields quoted where needed.
 *
 * Text that a spreadsheet would run as a formula starts with an apostrophe.
 */
export function toCsv(rows: readonly Row[], columns: readonly NamedColumn[]): string {
  return `\uFEFF${lines(rows, columns, csvField, ',').join('\r\n')}\r\n`;
}

/** Rows as tab-separated text for pasting into a spreadsheet. */
export function toTsv(rows: readonly Row[], columns: readonly NamedColumn[]): string {
  return lines(rows, columns, tsvField, '\t').join('\n');
}

function lines(
  rows: readonly Row[],
  columns: readonly NamedColumn[],
  field: (text: string) => string,
  separator: string,
): string[] {
  const head = columns.map(({ label }) => field(neutralText(label))).join(separator);
  const body = rows.map((row) => columns.map(({ key }) => field(cellText(cellOf(row, key)))).join(separator));
  return [head, ...body];
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return neutralText(Array.isArray(cell) ? cell.join(', ') : cell);
}

/**
 * Text that a spreadsheet takes for text: Excel, LibreOffice and Google Sheets read one with these signs first as a formula.
 * One that has an apostrophe there already gets another, so that taking one away gives back the text.
 */
export function neutralText(text: string): string {
  return /^[\s']*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
}

function csvField(text: string): string {
  return /[",\r\n;\t]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A field of tab-separated text, in quotes where it holds a tab or a line end, as spreadsheets read and write it. */
export function tsvField(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
