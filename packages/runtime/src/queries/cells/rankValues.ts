import type { Cell } from '@vitrine/schema';
import { rankTexts } from '../../text/rankTexts.js';
import type { RowColumn } from '../rows/RowSet.js';
import type { CellReader } from './CellReader.js';

interface SortValue {
  readonly code: number;
  readonly kind: number;
  readonly number: number;
  readonly text: string;
}

/**
 * A number for each of some distinct values that orders it among the others; NaN for null. Numbers come before dates, dates before
 * texts, then booleans (false first), then lists; options of a select come in their own order, before other texts.
 */
export function rankValues(values: readonly Cell[], column: RowColumn, reader: CellReader): Float64Array {
  const options = new Map(column.options?.map((option, index) => [option.value, index]));
  const all = values.map((value, code) => sortValue(value, code, column, options, reader));
  const texts = all.filter(({ text }) => text !== '');
  const ranksOfTexts = rankTexts(
    reader.collator,
    texts.map(({ text }) => text),
  );
  const textRanks = new Float64Array(values.length);
  for (const [i, { code }] of texts.entries()) textRanks[code] = 1 + ranksOfTexts[i]!;
  const compare = (a: SortValue, b: SortValue) =>
    a.kind - b.kind || a.number - b.number || textRanks[a.code]! - textRanks[b.code]!;
  const ranks = new Float64Array(values.length);
  let rank = 0;
  let before: SortValue | undefined;
  for (const [i, value] of all.sort(compare).entries()) {
    if (!before || compare(before, value) !== 0) rank = i;
    ranks[value.code] = values[value.code] === null ? Number.NaN : rank;
    before = value;
  }
  return ranks;
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
