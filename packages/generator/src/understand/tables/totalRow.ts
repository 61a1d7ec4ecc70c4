import { cellOf } from '@vitrine/runtime/internal';
import type { Cell, Column, Row } from '@vitrine/schema';
import { isTotalName } from './totalRows.js';

/** A row that adds up those above it, as spreadsheets have them. */
export interface TotalRow {
  readonly label: string;
  readonly index: number;
}

/** Rows above a total that must be there, so that it adds up anything. */
const fewest = 1;
/** As many where nothing calls it a total. */
const fewestAboveBare = 3;
/** More blank cells than this beside a number say that it belongs to no row. */
const fewestBlank = 4;
/** How far a sum may be off, by the rounding of what it adds up. */
const rounding = 0.001;
/** How far a row that holds nothing else may be off, by rows that came twice or were added later. */
const nearness = 0.05;

/**
 * Finds rows of totals: called so, and with the sums of the rows since the last total, or of all rows above. The last row may
 * also have lost its name, where this stood in a column of numbers or days: then it holds nothing but sums.
 */
export function findTotalRows(columns: readonly Column[], rows: readonly Row[]): TotalRow[] {
  const numbers = columns.filter(({ type }) => type === 'number').map(({ key }) => key);
  const texts = columns.filter(({ type }) => type !== 'number').map(({ key }) => key);
  const found: TotalRow[] = [];
  let since = newSums(numbers);
  const all = newSums(numbers);
  const known = new Map<string, boolean>();
  const isTotalCell = (cell: unknown): cell is string => {
    if (typeof cell !== 'string') return false;
    const isKnown = known.get(cell) ?? isTotalName(cell);
    known.set(cell, isKnown);
    return isKnown;
  };
  for (const [index, row] of rows.entries()) {
    const label = texts.map((key) => cellOf(row, key)).find(isTotalCell);
    const isAlone = label !== undefined && isOnly(texts, row, label);
    const isSum =
      label !== undefined &&
      [since, all].some((sums) => adds(row, sums, isAlone && sums === all ? nearness : rounding));
    const isBare = index === rows.length - 1 && index >= fewestAboveBare && holdsOnlySums(columns, row, all);
    if (isBare && !isSum) found.push({ label: '', index });
    if (isSum) {
      found.push({ label, index });
      since = newSums(numbers);
      continue;
    }
    for (const sums of [since, all]) add(row, sums);
  }
  return found;
}

/** Whether a row holds sums of the rows above it, in columns of numbers that are no numbering, and nothing else. */
function holdsOnlySums(columns: readonly Column[], row: Row, { byKey }: Sums): boolean {
  const filled = columns.filter(({ key }) => !isBlank(cellOf(row, key)));
  return (
    filled.length > 0 &&
    filled.length < columns.length - 1 &&
    filled.every(({ key }) =>
      isSumOf(
        cellOf(row, key),
        byKey.get(key),
        columns.length - filled.length > fewestBlank ? nearness : rounding,
      ),
    )
  );
}

/** Whether a label is the only text of a row. */
const isOnly = (texts: readonly string[], row: Row, label: string): boolean =>
  texts.map((key) => cellOf(row, key)).every((cell) => isBlank(cell) || cell === label);

const isBlank = (cell: Cell): boolean => cell === null || cell === '';

interface Sums {
  readonly byKey: Map<string, number>;
  rows: number;
}

const newSums = (keys: readonly string[]): Sums => ({
  byKey: new Map(keys.map((key) => [key, 0])),
  rows: 0,
});

function add(row: Row, sums: Sums): void {
  sums.rows += 1;
  for (const [key, sum] of sums.byKey) {
    const cell = cellOf(row, key);
    if (typeof cell === 'number') sums.byKey.set(key, sum + cell);
  }
}

/** Whether a number of a row is the sum of those above it; a single row is no sum of itself. */
const adds = (row: Row, { byKey, rows }: Sums, tolerance: number): boolean =>
  rows > fewest && [...byKey].some(([key, sum]) => isSumOf(cellOf(row, key), sum, tolerance));

const isSumOf = (own: Cell, sum: number | undefined, tolerance: number): boolean =>
  typeof own === 'number' &&
  own !== 0 &&
  sum !== undefined &&
  Math.abs(own - sum) <= Math.abs(sum) * tolerance;
