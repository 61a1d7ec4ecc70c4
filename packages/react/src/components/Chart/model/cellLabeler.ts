import type { RowColumn } from '@vitrine/runtime';
import type { Cell } from '@vitrine/schema';
import { cellText } from './cellText.js';
import type { ReadContext } from './types.js';

/** Makes the function that writes the cells of a column as names of categories or series: "no" is a name, missing is a dash. */
export function cellLabeler(
  column: RowColumn | undefined,
  { t, format }: Pick<ReadContext, 't' | 'format'>,
): (cell: Cell) => string {
  const labels = new Map(column?.options?.map(({ value, label }) => [value, label ?? value]));
  const isTime = column?.type === 'date' || column?.type === 'datetime';
  const own = column?.format ?? (isTime ? (column.type as 'date' | 'datetime') : undefined);
  return (cell) => {
    if (typeof cell === 'boolean') return t(cell ? 'yes' : 'no');
    const text = cellText(cell);
    if (text === '') return format(null);
    return labels.get(text) ?? (own || isMonth(text) ? format(cell, own ?? 'month') : text);
  };
}

/** Whether a text is a month without its day, such as 2026-11. */
function isMonth(text: string): boolean {
  return /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/.test(text);
}
