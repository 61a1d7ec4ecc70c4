import type { Cell, Row } from '@vitrine/schema';
import type { ChangeOp, RowSet } from '@vitrine/runtime';

/** A row set after operations on its dataset, in order. The same object when none of them concerns it. */
export function changeRows(base: RowSet, ops: readonly ChangeOp[]): RowSet {
  const own = ops.filter((op) => 'dataset' in op && op.dataset === base.dataset);
  if (own.length === 0) return base;
  const rows = new Map<string, Row>(base.keys.map((key, index) => [key, base.rows[index] ?? {}]));
  const ranks = new Map<string, string>();
  for (const op of own) {
    switch (op.op) {
      case 'row.insert':
        rows.set(op.row, merged(rows.get(op.row), op.values));
        break;
      case 'row.set':
        if (rows.has(op.row)) rows.set(op.row, merged(rows.get(op.row), op.values));
        break;
      case 'row.remove':
        rows.delete(op.row);
        ranks.delete(op.row);
        break;
      case 'row.place':
        if (op.rank === null) ranks.delete(op.row);
        else ranks.set(op.row, op.rank);
        break;
      default:
    }
  }
  const keys = ordered([...rows.keys()], ranks);
  return {
    ...base,
    keys,
    rows: keys.map((key) => rows.get(key) ?? {}),
    ...(base.ranks && { ranks: keys.map((key) => ranks.get(key) ?? null) }),
  };
}

function merged(row: Row | undefined, values: Readonly<Record<string, Cell>>): Row {
  return { ...row, ...values };
}

/** Ranked rows first, by rank, then key; the rest as it was. */
function ordered(keys: readonly string[], ranks: ReadonlyMap<string, string>): string[] {
  const ranked = keys.filter((key) => ranks.has(key));
  const byText = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);
  ranked.sort((left, right) => byText(ranks.get(left) ?? '', ranks.get(right) ?? '') || byText(left, right));
  return [...ranked, ...keys.filter((key) => !ranks.has(key))];
}
