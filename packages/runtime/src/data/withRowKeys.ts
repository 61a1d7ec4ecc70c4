import type { Cell } from '@vitrine/schema';
import type { DataTable } from '../session/types.js';

/** Rows with their identity. */
export interface KeyedRows {
  /** For `key` of the dataset. */
  readonly key: string;
  readonly rows: readonly Record<string, Cell>[];
}

/**
 * Gives rows an identity: a column that is named as one (id, key, code …) if it is unique and complete, else a new cell with
 * `r1` to `rn`, which need not be among the columns. A column that merely happens to be unique is none: people edit it.
 */
export function withRowKeys({ columns, rows }: Pick<DataTable, 'columns' | 'rows'>): KeyedRows {
  const names = columns?.map(({ key }) => key) ?? Object.keys(rows[0] ?? {});
  const key = names
    .filter(isIdentityName)
    .toSorted(byLikelihood)
    .find((name) => identifies(rows, name));
  if (key !== undefined) return { key, rows };
  const taken = new Set(names);
  let fresh = 'id';
  for (let n = 1; taken.has(fresh); n++) fresh = n === 1 ? 'row_id' : `row_id_${n}`;
  return { key: fresh, rows: rows.map((row, index) => ({ [fresh]: `r${index + 1}`, ...row })) };
}

const identity = /^(?:.*[\s_.-])?(?:id|key|uuid|guid|code|sku|isbn|iata)$/i;
const camelIdentity = /[a-z](?:Id|ID|Key|Code)$/;

function isIdentityName(name: string): boolean {
  return identity.test(name) || camelIdentity.test(name);
}

/** `id` first, then the shorter name. */
function byLikelihood(left: string, right: string): number {
  return (
    Number(right.toLowerCase() === 'id') - Number(left.toLowerCase() === 'id') || left.length - right.length
  );
}

/** In changes a key is text, so 1 and "1" are the same. */
function identifies(rows: readonly Record<string, Cell>[], name: string): boolean {
  const seen = new Set<string>();
  for (const row of rows) {
    const cell = Object.hasOwn(row, name) ? row[name] : null;
    if ((typeof cell !== 'string' && typeof cell !== 'number') || cell === '') return false;
    const text = String(cell);
    if (seen.has(text)) return false;
    seen.add(text);
  }
  return rows.length > 0;
}
