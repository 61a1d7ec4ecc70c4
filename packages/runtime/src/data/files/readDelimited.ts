import type { Issue } from '@vitrine/schema';
import Papa from 'papaparse';
import { dataBrokenLine } from '../../issues/dataMessages.js';
import { gridToTable } from './cellGrid.js';
import type { RawTable } from './RawTable.js';

const delimiters = [',', ';', '\t', '|'];
/** After so many lines with an open quote, quotation marks mean nothing for the rest. */
const mostRepairs = 20;

/** Reads CSV, TSV and their like; finds out the delimiter unless it is given. */
export function readDelimited(source: string, given?: string): RawTable {
  const normal = source.includes('\r') ? source.replaceAll(/\r\n?/g, '\n') : source;
  // Excel writes the delimiter in a line of its own.
  const stated = /^sep=([,;\t|])\n/.exec(normal);
  const text = stated ? normal.slice(stated[0].length) : normal;
  const delimiter = given ?? stated?.[1] ?? delimiterOf(text);
  const { rows, lines, broken } = readRows(text, delimiter, stated ? 2 : 1);
  return gridToTable({
    title: null,
    rows,
    place: (row) => ({ kind: 'line', number: lines[row] ?? 0 }),
    issues: (name): Issue[] => (broken.length > 0 ? [dataBrokenLine(name, broken, true)] : []),
  });
}

interface DelimitedRows {
  readonly rows: string[][];
  /** Line on which each row begins, from 1. */
  readonly lines: number[];
  /** Lines with quotation marks in the wrong place. */
  readonly broken: number[];
}

/** Parses row by row; a line whose quote never closes is taken without quotes, and reading goes on behind it. */
function readRows(text: string, delimiter: string, firstLine: number): DelimitedRows {
  const result: DelimitedRows = { rows: [], lines: [], broken: [] };
  let offset = 0;
  let line = firstLine;
  for (let repairs = 0; offset < text.length; repairs++) {
    const rest = offset === 0 ? text : text.slice(offset);
    const parsed = Papa.parse<string[]>(rest, {
      delimiter,
      newline: '\n',
      quoteChar: repairs < mostRepairs ? '"' : '\0',
    });
    const faults = new Set(parsed.errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
    const start = line;
    let fault = false;
    for (const [index, row] of parsed.data.entries()) {
      const height = heightOf(row);
      // The last row may end with the text: its fault is an unclosed quote.
      if (faults.has(index) && height > 0) {
        fault = true;
        break;
      }
      if (faults.has(index)) result.broken.push(line);
      addRow(result, row, line);
      line += height + 1;
    }
    if (!fault) break;
    const begin = lineOffset(rest, line - start);
    const end = rest.indexOf('\n', begin);
    const broken = end < 0 ? rest.slice(begin) : rest.slice(begin, end);
    result.broken.push(line);
    addRow(result, Papa.parse<string[]>(broken, { delimiter, quoteChar: '\0' }).data[0] ?? [], line);
    line++;
    offset = end < 0 ? text.length : offset + end + 1;
  }
  return result;
}

function addRow(result: DelimitedRows, row: string[], line: number): void {
  if (row.every((cell) => cell.trim() === '')) return;
  result.rows.push(row);
  result.lines.push(line);
}

/** Line breaks inside the cells of a row. */
function heightOf(row: readonly string[]): number {
  let height = 0;
  for (const cell of row)
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) height++;
  return height;
}

function lineOffset(text: string, line: number): number {
  let offset = 0;
  for (let passed = 0; passed < line; passed++) offset = text.indexOf('\n', offset) + 1;
  return offset;
}

/** The delimiter that cuts the first rows into the same number of cells as the headings, and into most of them. */
function delimiterOf(text: string): string {
  let best = ',';
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(text.slice(0, 100_000), { delimiter, newline: '\n', preview: 100 });
    const rows = data.filter((row) => row.some((cell) => cell !== ''));
    const counts = new Map<number, number>();
    for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    for (const [width, count] of counts) {
      const headed = rows[0]?.length === width ? 1 : 0.7;
      const score = (count / rows.length) * headed + width / 10_000;
      if (score > bestScore) {
        best = delimiter;
        bestScore = score;
      }
    }
  }
  return best;
}
