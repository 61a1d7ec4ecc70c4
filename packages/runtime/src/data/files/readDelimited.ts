import type { Issue } from '@vitrine/schema';
import Papa from 'papaparse';
import { dataBrokenLine } from '../../issues/dataMessages.js';
import { gridToTable } from './cellGrid.js';
import { part, type Work } from '../work/Work.js';
import type { RawTable } from './RawTable.js';

const delimiters = [',', ';', '\t', '|'];
/** After so many lines with an open quote, quotation marks mean nothing for the rest. */
const mostRepairs = 20;

/**
 * Reads CSV, TSV and their like; finds out the delimiter unless it is given. `chunk` is how many characters are parsed at a
 * time; it makes no difference to the result.
 */
export function* readDelimited(source: string, given?: string, chunk = 64 * 1024): Work<RawTable> {
  const normal = source.includes('\r') ? source.replaceAll(/\r\n?/g, '\n') : source;
  // Excel writes the delimiter in a line of its own.
  const stated = /^sep=([,;\t|])\n/.exec(normal);
  const text = stated ? normal.slice(stated[0].length) : normal;
  const delimiter = given ?? stated?.[1] ?? delimiterOf(text);
  const { rows, lines, broken } = yield* part(readRows(text, delimiter, stated ? 2 : 1, chunk), 0, 0.7);
  const grid = gridToTable({
    title: null,
    rows,
    place: (row) => ({ kind: 'line', number: lines[row] ?? 0 }),
    issues: (name): Issue[] => (broken.length > 0 ? [dataBrokenLine(name, broken, true)] : []),
  });
  const table = yield* part(grid, 0.7, 1);
  return delimiter === ';' ? { ...table, usualDecimal: ',' } : table;
}

interface DelimitedRows {
  readonly rows: string[][];
  /** Line on which each row begins, from 1. */
  readonly lines: number[];
  /** Lines with quotation marks in the wrong place. */
  readonly broken: number[];
}

/** Parses chunk by chunk; a line whose quote never closes is taken without quotes, and reading goes on behind it. */
function* readRows(text: string, delimiter: string, firstLine: number, chunk: number): Work<DelimitedRows> {
  const result: DelimitedRows = { rows: [], lines: [], broken: [] };
  let offset = 0;
  let line = firstLine;
  let repairs = 0;
  let size = chunk;
  while (offset < text.length) {
    yield offset / text.length;
    const quoteChar = repairs < mostRepairs ? '"' : '\0';
    const end = lineEnd(text, offset + size);
    const lines = text.slice(offset, end);
    const { rows, next, fault } = parseLines(lines, delimiter, quoteChar, end >= text.length);
    for (const { cells, height, isOdd } of rows) {
      if (isOdd) result.broken.push(line);
      addRow(result, cells, line);
      line += height + 1;
    }
    // A row that is longer than the chunk is tried again with more text.
    size = next === 0 && !fault ? size * 2 : chunk;
    offset += next;
    if (!fault) continue;
    repairs++;
    const broken = text.slice(offset, lineEnd(text, offset));
    result.broken.push(line);
    addRow(result, Papa.parse<string[]>(broken, { delimiter, quoteChar: '\0' }).data[0] ?? [], line);
    line++;
    offset += broken.length + 1;
  }
  return result;
}

interface ParsedRow {
  readonly cells: string[];
  /** Line breaks inside its cells. */
  readonly height: number;
  /** Whether a quotation mark stands in the wrong place. */
  readonly isOdd: boolean;
}

interface ParsedLines {
  readonly rows: readonly ParsedRow[];
  /** Where the text begins that no row holds. */
  readonly next: number;
  /** Whether a quote opens there that does not close where it should. */
  readonly fault: boolean;
}

/** Parses whole lines, up to a row that breaks off at the end, unless nothing follows. */
function parseLines(text: string, delimiter: string, quoteChar: string, isEnd: boolean): ParsedLines {
  const parsed = Papa.parse<string[]>(text, { delimiter, newline: '\n', quoteChar });
  const odd = new Set(parsed.errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
  const rows: ParsedRow[] = [];
  let lines = 0;
  for (const [index, cells] of parsed.data.entries()) {
    const height = heightOf(cells);
    const isOdd = odd.has(index);
    const isOpen = isOdd && !isEnd && index === parsed.data.length - 1;
    // The last row of all may end with the text: its fault is an unclosed quote.
    if (isOpen || (isOdd && height > 0)) return { rows, next: lineOffset(text, lines), fault: !isOpen };
    rows.push({ cells, height, isOdd });
    lines += height + 1;
  }
  return { rows, next: text.length + 1, fault: false };
}

/** Where the line ends that goes on at an offset. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
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
