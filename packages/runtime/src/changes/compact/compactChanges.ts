import type { StoredChange } from '../../storage/types.js';
import type { Change } from '../types.js';
import { foldChanges } from './foldChanges.js';

/** What is overwritten stays in the log so long: 90 days, and no more than so many changes. */
const KEPT = { milliseconds: 90 * 86_400_000, changes: 10_000 };

/** Fewer changes are not worth writing a log anew. */
const LEAST = 100;

/** One change that takes the place of those up to its sequence number. */
export interface Compaction {
  readonly stored: StoredChange;
  /** The changes that go. */
  readonly replaces: readonly StoredChange[];
}

/**
 * What a store may do to a log that has grown: fold the changes that are older than 90 days, and those beyond the newest
 * 10,000, into one. What everybody sees stays the same; what was overwritten in them is gone, and they can no longer be undone
 * one by one. Their ids are kept in `folds`, so that none of them counts twice. Undefined while fewer than 100 would go.
 *
 * @param changes The whole log, in order.
 * @param now Milliseconds since 1970.
 */
export function compactChanges(changes: readonly StoredChange[], now: number): Compaction | undefined {
  const replaces = changes.slice(0, foldable(changes, now));
  const last = replaces.at(-1);
  if (!last || replaces.length < LEAST) return undefined;
  const change: Change = foldChanges(replaces.map((stored) => stored.change));
  return { stored: { sequence: last.sequence, change }, replaces };
}

function foldable(changes: readonly StoredChange[], now: number): number {
  const young = changes.findIndex(({ change }) => Date.parse(change.at) >= now - KEPT.milliseconds);
  let count = Math.max(young === -1 ? changes.length : young, changes.length - KEPT.changes);
  // Changes with one number are folded together or not at all.
  while (count > 0 && changes[count]?.sequence === changes[count - 1]?.sequence) count -= 1;
  return count;
}
