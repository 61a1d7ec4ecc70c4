import type { Cell } from '@vitrine/schema';
import { cellOf } from '@vitrine/runtime/internal';
import { countLetters } from '../../../../format/countLetters.js';
import type { RowSet } from '@vitrine/runtime';
import type { TableColumn } from './resolveColumns.js';

type FittedColumn = Pick<TableColumn, 'key' | 'label' | 'type' | 'format' | 'options' | 'aggregate'>;

const sampled = 60;
const charWidth = 7.6;
/** Of a heading, whose letters are smaller. */
const headingWidth = 7;
const padding = 34;
/** The arrow that shows the order. */
const besideHeading = 30;

/** Least and most pixels, and what stands beside the text, by type. */
const limits: Partial<Record<TableColumn['type'], readonly [least: number, most: number, beside: number]>> = {
  number: [96, 200, 0],
  boolean: [72, 160, 0],
  date: [132, 160, 0],
  datetime: [200, 220, 0],
  select: [112, 240, 18],
  person: [140, 240, 32],
};

/** A width that fits the heading, the footer and most of the first cells, so that nothing moves while rows scroll by. */
export function fittedWidth(column: FittedColumn, data: RowSet): number {
  const [least, most, beside] = limits[column.type] ?? [112, 320, 0];
  const lengths = data.rows.slice(0, sampled).map((row) => lengthOf(cellOf(row, column.key), column));
  lengths.sort((a, b) => a - b);
  const most90 = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const cells = most90 * charWidth + beside;
  const heading = countLetters(column.label) * headingWidth + besideHeading;
  const sum = column.aggregate === 'sum' ? most90 + Math.log10(Math.max(1, data.rows.length)) : most90;
  const footer = column.aggregate ? (sum + column.aggregate.length + 1) * charWidth : 0;
  return Math.round(Math.min(most, Math.max(least, Math.max(cells, heading, footer) + padding)));
}

/** About how many characters a cell is shown with. */
function lengthOf(cell: Cell, column: FittedColumn): number {
  const labelLength = (value: string) =>
    countLetters(column.options.find((option) => option.value === value)?.label ?? value);
  if (Array.isArray(cell)) return cell.reduce((sum, value) => sum + labelLength(value) + 3, 0);
  if (typeof cell === 'string')
    return column.type === 'date' || column.type === 'datetime' ? 0 : labelLength(cell);
  if (typeof cell !== 'number') return 0;
  const digits = String(Math.round(Math.abs(cell))).length;
  const fraction = Number.isInteger(cell) ? 0 : 3;
  const isPlain = column.format === undefined || column.format === null || column.format === 'number';
  return digits + Math.floor((digits - 1) / 3) + fraction + (isPlain ? 1 : 3);
}
