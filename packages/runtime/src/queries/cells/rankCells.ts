import type { Cell } from '@vitrine/schema';
import type { CellReader } from './CellReader.js';
import { encodeCells } from './encodeCells.js';
import type { RowColumn } from '../RowSet.js';

/**
 * A number for each cell that orders it among the others of its column; NaN for null. Numbers come before dates, dates before
 * texts, then booleans (false first), then lists; options of a select come in their own order, before other texts.
 */
export function rankCells(cells: readonly Cell[], column: RowColumn, reader: CellReader): Float64Array {
  return rankNumbers(cells) ?? rankDistinct(cells, column, reader);
}

/** The numbers themselves; null when some cell is none. */
function rankNumbers(cells: readonly Cell[]): Float64Array | null {
  const ranks = new Float64Array(cells.length);
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    if (typeof cell === 'number') ranks[i] = cell;
    else if (cell === null) ranks[i] = Number.NaN;
    else return null;
  }
  return ranks;
}

interface SortValue {
  readonly code: number;
  readonly kind: number;
  readonly number: number;
  readonly text: string;
}

/** Sorts each distinct value once, because comparing texts is slow. */
function rankDistinct(cells: readonly Cell[], column: RowColumn, reader: CellReader): Float64Array {
  const { codes, values } = encodeCells(cells);
  const options = new Map(column.options?.map((option, index) => [option.value, index]));
  const compare = (a: SortValue, b: SortValue) =>
    a.kind - b.kind || a.number - b.number || reader.collator.compare(a.text, b.text);
  const sorted = values.map((value, code) => sortValue(value, code, column, options, reader)).sort(compare);
  const rankOf = new Float64Array(values.length);
  let rank = 0;
  for (const [i, value] of sorted.entries()) {
    const before = sorted[i - 1];
    if (!before || compare(before, value) !== 0) rank = i;
    rankOf[value.code] = values[value.code] === null ? Number.NaN : rank;
  }
  return Float64Array.from(codes, (code) => rankOf[code]!);
}

function sortValue(
  value: Cell,
  code: number,
  column: RowColumn,
  options: ReadonlyMap<string, number>,
  reader: CellReader,
): SortValue {
  if (value === null) return { code, kind: 9, number: 0, text: '' };
  if (typeof value === 'number') return { code, kind: 0, number: value, text: '' };
  if (typeof value === 'boolean') return { code, kind: 4, number: Number(value), text: '' };
  if (typeof value !== 'string') return { code, kind: 5, number: 0, text: value.join(', ') };
  const moment =
    column.type === 'date'
      ? reader.day(value)
      : column.type === 'datetime'
        ? reader.instant(value)
        : Number.NaN;
  if (!Number.isNaN(moment)) return { code, kind: 1, number: moment, text: '' };
  const option = options.get(value);
  return option === undefined
    ? { code, kind: 3, number: 0, text: value }
    : { code, kind: 2, number: option, text: '' };
}
