import type { Issue } from '@vitrine/schema';
import type { RowPlace } from '../../issues/dataColumnMessages.js';
import { dataLongRows, dataNoHeader, dataShortRows, dataSkippedLines } from '../../issues/dataMessages.js';
import { readWrittenDate } from '../inference/dateNotation.js';
import { readNumber } from '../inference/numberNotation.js';
import { eachOf, part, type Work } from '../work/Work.js';
import { groupedHeadings } from './headingRows.js';
import type { RawCell, RawColumn, RawTable } from './RawTable.js';

/** Rows of cells whose first row may hold the headings. */
export interface CellGrid {
  readonly title: string | null;
  readonly rows: readonly (readonly RawCell[])[];
  place(row: number): RowPlace;
  issues(name: string): readonly Issue[];
}

/** Finds the headings of a grid, evens out its rows and turns it into columns. */
export function* gridToTable(grid: CellGrid): Work<RawTable> {
  const skipped = titleLines(grid.rows);
  const second = grid.rows[skipped + 1] ?? [];
  const isHeadedTwice = grid.rows.length > skipped + 2 && hasHeader(second, grid.rows, skipped + 2);
  const joined = isHeadedTwice ? groupedHeadings(grid.rows[skipped]!, second) : null;
  const first = joined ?? grid.rows[skipped] ?? [];
  const headed = joined !== null || hasHeader(first, grid.rows, skipped + 1);
  const start = skipped + (joined ? 2 : headed ? 1 : 0);
  const width = headed ? yield* part(headedWidth(first, grid.rows), 0, 0.2) : usualWidth(grid.rows, start);
  const short: number[] = [];
  const long: number[] = [];
  const columns: RawCell[][] = Array.from({ length: width }, () => []);
  const below = grid.rows.slice(start);
  const fill = eachOf(below, (row, index) => {
    for (let column = 0; column < width; column++) columns[column]!.push(row[column] ?? null);
    if (row.length < width) short.push(grid.place(start + index).number);
    else if (row.length > width && trimmedWidth(row) > width) long.push(grid.place(start + index).number);
  });
  yield* part(fill, 0.2, 1);
  return {
    title: grid.title,
    columns: columns.map((cells, column): RawColumn => ({
      header: headed ? String(first[column] ?? '') : '',
      cells,
    })),
    length: below.length,
    place: (row) => grid.place(row + start),
    issues: (name) => [
      ...(skipped > 0 ? [dataSkippedLines(name, skipped)] : []),
      ...(headed || grid.rows.length === 0 ? [] : [dataNoHeader(name)]),
      ...grid.issues(name),
      ...(short.length > 0 ? [dataShortRows(name, short, width)] : []),
      ...(long.length > 0 ? [dataLongRows(name, long, width)] : []),
    ],
  };
}

const isEmpty = (cell: RawCell) => cell === null || (typeof cell === 'string' && cell.trim() === '');

/** Cells up to the last one that is not empty. */
function trimmedWidth(row: readonly RawCell[]): number {
  let width = row.length;
  while (width > 0 && isEmpty(row[width - 1] ?? null)) width--;
  return width;
}

/** As many columns as headings, and those at the end without one that have values below. */
function* headedWidth(first: readonly RawCell[], rows: readonly (readonly RawCell[])[]): Work<number> {
  let width = trimmedWidth(first);
  if (width < first.length) {
    yield* eachOf(rows, (row) => {
      width = Math.max(width, Math.min(trimmedWidth(row), first.length));
    });
  }
  return width;
}

/** The most frequent width of the first rows. */
function usualWidth(rows: readonly (readonly RawCell[])[], start: number): number {
  const counts = new Map<number, number>();
  let usual = 0;
  for (const row of rows.slice(start, start + 200)) {
    const count = (counts.get(row.length) ?? 0) + 1;
    counts.set(row.length, count);
    if (count > (counts.get(usual) ?? 0)) usual = row.length;
  }
  return usual;
}

/** Lines with a cell or two above a table of several columns: a title, a date of export, an account. */
function titleLines(rows: readonly (readonly RawCell[])[]): number {
  const widths = rows.slice(0, 200).map((row) => trimmedWidth(row));
  const most = Math.max(...widths) >= 4 ? 2 : 1;
  let lines = 0;
  while (lines < 5 && lines < rows.length - 1 && widths[lines]! <= most) lines++;
  return lines > 0 && lines < 5 && usualWidth(rows, lines) > 1 && widths[lines]! > most ? lines : 0;
}

/** Headings are text; numbers and dates among them only where the values below are of another kind: years and months over amounts. */
function hasHeader(first: readonly RawCell[], rows: readonly (readonly RawCell[])[], start: number): boolean {
  if (first.some((cell) => cell !== null && typeof cell !== 'string')) return false;
  const texts = first.map((cell) => String(cell ?? '').trim());
  const values = texts.flatMap((text, column) => (isValue(text) ? [column] : []));
  if (values.length === 0) return true;
  if (values.length === texts.filter((text) => text !== '').length) return false;
  const periods = values.every((column) => isPeriod(texts[column]!));
  const below = rows.slice(start, start + 20);
  return (
    periods &&
    values.every((column) =>
      below.some((row) => !isEmpty(row[column] ?? null) && !isPeriod(String(row[column]))),
    )
  );
}

/** A year, or a month of one: `2026`, `Jan 2026`, `2026-01`. */
const isPeriod = (text: string) =>
  /^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?$|^\p{L}{3,9}\.?[\s-](?:(?:19|20)\d\d|\d\d)$/u.test(text.trim());

function isValue(text: string): boolean {
  return readNumber(text, '.') !== null || readNumber(text, ',') !== null || readWrittenDate(text) !== null;
}
