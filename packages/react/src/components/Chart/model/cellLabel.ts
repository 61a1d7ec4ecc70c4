import type { Cell } from '@vitrine/schema';
import { cellText } from './cellText.js';
import type { ReadContext } from './types.js';

/** A cell as the name of a category or series: "no" is a name, missing is a dash. */
export function cellLabel(
  cell: Cell,
  labels: ReadonlyMap<string, string>,
  { t, format }: Pick<ReadContext, 't' | 'format'>,
): string {
  if (typeof cell === 'boolean') return t(cell ? 'yes' : 'no');
  const text = cellText(cell);
  return text === '' ? format(null) : (labels.get(text) ?? text);
}
