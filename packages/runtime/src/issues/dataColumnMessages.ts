import type { Issue } from '@vitrine/schema';
import { dataIssue, quoted, several } from './dataIssue.js';

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

const at = ({ kind, number }: RowPlace) => `${kind} ${number}`;
const columnPath = (table: string, column: string) =>
  `/${table}/columns/${column.replaceAll('~', '~0').replaceAll('/', '~1')}`;

function oddCells(cells: readonly OddCell[]): string {
  const shown = cells
    .slice(0, 3)
    .map(({ text, count, place }) => `${quoted(text)} (${at(place)}${count > 1 ? `, ${count} times` : ''})`);
  return cells.length > 3 ? `${shown.join(', ')} and ${cells.length - 3} more` : shown.join(', ');
}

/** `data.longCells`: cells are longer than the limit. */
export function dataLongCells(table: string, column: string, count: number, limit: number): Issue {
  return dataIssue(
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
  return dataIssue(
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

/** `data.bounds`: cells of a number column only say below or above what it is. */
export function dataBounds(table: string, column: string, other: string, cells: readonly OddCell[]): Issue {
  const count = cells.reduce((sum, cell) => sum + cell.count, 0);
  return dataIssue(
    'warning',
    'bounds',
    columnPath(table, column),
    { column, other, count, cells: cells.slice(0, 20) },
    {
      message: `${several(count, 'cell')} of the number column ${quoted(column)} only ${count === 1 ? 'says' : 'say'} below or above what it is and ${count === 1 ? 'is' : 'are'} empty now: ${oddCells(cells)}. The column ${quoted(other)} keeps ${count === 1 ? 'it' : 'them'} as written.`,
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
  return dataIssue(
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
  return dataIssue(
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
  return dataIssue(
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
  return dataIssue(
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
  return dataIssue(
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
  return dataIssue(
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
