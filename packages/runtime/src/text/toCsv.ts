import type { Cell, Row } from '@vitrine/schema';
import { cellOf, type RowColumn } from '../queries/rows/RowSet.js';

type NamedColumn = Pick<RowColumn, 'key' | 'label'>;

/**
 * Rows as CSV that any spreadsheet opens: UTF-8 with a byte order mark, CRLF, fields quoted where needed.
 *
 * Text that a spreadsheet would run as a formula starts with an apostrophe.
 */
export function toCsv(rows: readonly Row[], columns: readonly NamedColumn[]): string {
  const head = columns.map(({ label }) => neutralText(label));
  const body = rows.map((row) => columns.map(({ key }) => cellText(cellOf(row, key))));
  const lines = [head, ...body].map((texts) => texts.map(csvField).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
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
