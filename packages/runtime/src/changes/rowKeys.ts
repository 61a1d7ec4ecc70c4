import type { Cell, Row } from '@vitrine/schema';

/** Identities of the rows of one dataset. */
export interface RowKeys {
  /** Unique text for each row. Where rows have no usable key, the number of the row. */
  readonly keys: readonly string[];
  /** Whether the rows themselves name their keys; if not, changes to them could not be kept. */
  readonly usable: boolean;
}

/** A cell as the key of a row; null when it can't be one. */
function keyText(cell: Cell | undefined): string | null {
  if (typeof cell === 'string') return cell === '' ? null : cell;
  return typeof cell === 'number' ? String(cell) : null;
}

/** Reads the keys of rows from a cell. They are usable when each row has one and no two are the same as text. */
export function rowKeys(rows: readonly Row[], keyColumn: string): RowKeys {
  const keys: string[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const key = Object.hasOwn(row, keyColumn) ? keyText(row[keyColumn]) : null;
    if (key === null || seen.has(key)) {
      return { keys: rows.map((_, index) => String(index + 1)), usable: false };
    }
    seen.add(key);
    keys.push(key);
  }
  return { keys, usable: true };
}

/** Rows with a key cell `r1 … rn` in each, where none of them has one. */
export function withRowKeys(rows: readonly Row[], keyColumn: string): readonly Row[] {
  if (rows.some((row) => Object.hasOwn(row, keyColumn))) return rows;
  return rows.map((row, index) => ({ [keyColumn]: `r${index + 1}`, ...row }));
}
