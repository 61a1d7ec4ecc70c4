import type { RowSet } from '../../queries/rows/RowSet.js';
import type { ResolveContext } from './ResolveContext.js';

/**
 * Rows in the order that people gave them in one view: ranked rows first, by rank, then key; the rest as they are.
 * Rows of no single dataset have no places.
 */
export function rankRows({ data }: ResolveContext, rowSet: RowSet, view: string): RowSet {
  const held = rowSet.dataset === null ? undefined : data.rows(rowSet.dataset)?.read();
  if (!held) return rowSet;
  const ranks = held.ranks.get(view);
  if (!ranks) return { ...rowSet, ranks: rowSet.keys.map(() => null) };
  const rank = (index: number): string | null => ranks.get(rowSet.keys[index]!) ?? null;
  const order = rowSet.keys.map((_, index) => index).sort((a, b) => comparePlaces(rowSet, rank, a, b));
  const pick = <T>(list: readonly T[]): T[] => order.map((index) => list[index]!);
  return {
    ...rowSet,
    rows: pick(rowSet.rows),
    keys: pick(rowSet.keys),
    ...(rowSet.origins ? { origins: pick(rowSet.origins) } : {}),
    ranks: order.map(rank),
  };
}

function comparePlaces(
  { keys }: RowSet,
  rank: (index: number) => string | null,
  a: number,
  b: number,
): number {
  const [left, right] = [rank(a), rank(b)];
  if (left === null || right === null) return left === right ? a - b : left === null ? 1 : -1;
  if (left !== right) return left < right ? -1 : 1;
  return keys[a]! < keys[b]! ? -1 : 1;
}
