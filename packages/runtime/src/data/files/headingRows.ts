import type { RawCell } from './RawTable.js';

const textOf = (cell: RawCell | undefined) => String(cell ?? '').trim();

/**
 * The headings that two rows make together: `2024` over Units and Revenue gives `Units 2024` and `Revenue 2024`. Null where
 * the upper row groups nothing: it has gaps, names two groups or more, and each of them stands over several headings.
 */
export function groupedHeadings(upper: readonly RawCell[], lower: readonly RawCell[]): string[] | null {
  const names = lower.map(textOf);
  const groups: string[] = [];
  for (const [column] of names.entries()) groups.push(textOf(upper[column]) || (groups.at(-1) ?? ''));
  const starts = names.flatMap((_, column) => (textOf(upper[column]) === '' ? [] : [column]));
  const sizes = starts.map((start, index) => (starts[index + 1] ?? names.length) - start);
  const isGrouped =
    starts.length >= 2 && sizes.filter((size) => size > 1).length >= 2 && upper.length <= names.length;
  // Without a heading of its own a column is no part of a group.
  if (!isGrouped || names.some((name) => name === '') || new Set(groups).size < 2) return null;
  return names.map((name, column) => (groups[column] === '' ? name : `${name} ${groups[column]}`));
}
