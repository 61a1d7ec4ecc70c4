import type { RawCell } from '../files/RawTable.js';
import type { ColumnProfile, DistinctText } from './ColumnProfile.js';

const separators = [';', '|', '\n', ',', '、'];
/** Beyond this many different values texts are prose. */
const mostValues = 50;
const longestValue = 60;

/**
 * The cells of a column that holds several values at once, `Reports;Mobile app`, each as a list; null for any other. Values
 * come again, alone or behind others, which keeps out `Doe, John`, `Bonn, Germany` and prose.
 */
export function inferLists({ cells, texts, numbers, booleans }: ColumnProfile): RawCell[] | null {
  if (numbers + booleans > 0) return null;
  const separator = separators.find((sign) => isListed(texts, sign));
  if (separator === undefined) return null;
  return cells.map((cell) =>
    typeof cell === 'string' && cell.trim() !== '' ? valuesOf(cell, separator) : null,
  );
}

function valuesOf(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

function isListed(texts: readonly DistinctText[], separator: string): boolean {
  const leading = new Set<string>();
  const following = new Set<string>();
  const counts = new Map<string, number>();
  let joined = 0;
  for (const { text } of texts) {
    const values = valuesOf(text, separator);
    if (values.length > 1) joined++;
    if (new Set(values).size < values.length || values.some(({ length }) => length > longestValue))
      return false;
    for (const [place, value] of values.entries()) {
      (place === 0 ? leading : following).add(value);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    if (counts.size > mostValues) return false;
  }
  if (joined < 3 || joined * 5 < texts.length) return false;
  const mentions = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const moving = [...following].filter((value) => leading.has(value)).length;
  return mentions >= counts.size * 2 && moving * 5 >= following.size * 3;
}
