import { compareIds } from '../changes/foldRow.js';
import { isChange } from '../changes/isChange.js';
import type { LoadResult, StoredChange } from './types.js';

/** Checks records that a store holds. One that can't be read makes all of them unreadable: nothing may be written over them. */
export function readRecords(records: readonly unknown[]): LoadResult {
  const changes: StoredChange[] = [];
  for (const record of records) {
    const stored = readRecord(record);
    if (!stored) {
      const reason = 'Something stored here is no change that this version of Vitrine can read.';
      return { ok: false, reason, raw: rawOf(records) };
    }
    changes.push(stored);
  }
  const folded = new Set(changes.flatMap(({ change }) => change.folds ?? []));
  const standing = changes.filter(({ change }) => !folded.has(change.id));
  return { ok: true, changes: standing.sort(compareStored) };
}

/** Changes with one number go by their ids, in every tab alike. */
export function compareStored(a: StoredChange, b: StoredChange): number {
  return a.sequence - b.sequence || compareIds(a.change.id, b.change.id);
}

export function readRecord(record: unknown): StoredChange | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  const { sequence, change } = record as { sequence?: unknown; change?: unknown };
  if (typeof sequence !== 'number' || !Number.isSafeInteger(sequence) || sequence < 1) return undefined;
  return isChange(change) ? { sequence, change } : undefined;
}

/** What was found, as text. Values that JSON has no words for are named instead. */
function rawOf(records: readonly unknown[]): string {
  const seen = new WeakSet<object>();
  return JSON.stringify(records, (_, value: unknown) => {
    if (typeof value === 'bigint') return String(value);
    if (typeof value !== 'object' || value === null) return value;
    if (seen.has(value)) return '[seen before]';
    seen.add(value);
    return value;
  });
}
