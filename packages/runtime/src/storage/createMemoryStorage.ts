import type { Change } from '../changes/types.js';
import { Listeners } from './Listeners.js';
import type { Storage, StoredChange, ViewStateData } from './types.js';

/** Keeps user data as long as the object lives. Sessions that share one see each other's changes, as two tabs would. */
export function createMemoryStorage(): Storage {
  const logs = new Map<string, StoredChange[]>();
  const sequences = new Map<string, Map<string, number>>();
  const views = new Map<string, ViewStateData>();
  const listeners = new Listeners();

  const append = (artifact: string, change: Change): number => {
    const known = sequences.get(artifact) ?? new Map<string, number>();
    const log = logs.get(artifact) ?? [];
    sequences.set(artifact, known);
    logs.set(artifact, log);
    const earlier = known.get(change.id);
    if (earlier !== undefined) return earlier;
    const stored = { sequence: log.length + 1, change };
    log.push(stored);
    known.set(change.id, stored.sequence);
    listeners.tell(artifact, stored);
    return stored.sequence;
  };

  return {
    async load(artifact, after = 0) {
      return { ok: true, changes: (logs.get(artifact) ?? []).filter(({ sequence }) => sequence > after) };
    },
    async append(artifact, change) {
      return append(artifact, change);
    },
    subscribe: (artifact, listener) => listeners.add(artifact, listener),
    async loadView(artifact) {
      return views.get(artifact) ?? null;
    },
    async saveView(artifact, view) {
      views.set(artifact, structuredClone(view));
    },
  };
}
