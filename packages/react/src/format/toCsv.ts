import type { Cell, Row } from '@vitrine/schema';
import { cellOf, type RowColumn } from '@vitrine/runtime';

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
  const head = columns.map(({ label }) => field(neutral(label))).join(separator);
  const body = rows.map((row) => columns.map(({ key }) => field(cellText(cellOf(row, key)))).join(separator));
  return [head, ...body];
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return neutral(Array.isArray(cell) ? cell.join(', ') : cell);
}

// Excel, LibreOffice and Google Sheets read text with one of these first as a formula.
function neutral(text: string): string {
  return /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
}

function csvField(text: string): string {
  return /[",\r\n;\t]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

function tsvField(text: string): string {
  return text.replaceAll(/[\t\r\n]+/g, ' ');
}
