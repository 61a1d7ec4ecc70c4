import { describe, expect, it } from 'vitest';
import type { Change } from '../../changes/types.js';
import { createMemoryStorage } from '../../storage/createMemoryStorage.js';
import { StorageError } from '../../storage/StorageError.js';
import type { LoadResult, Storage, StoredChange } from '../../storage/types.js';
import { settle } from '../session.testing.js';
import { ChangeSync } from './ChangeSync.js';

const change = (id: string): Change => ({ id, at: '2026-11-22T08:00:00Z', ops: [] });
const log: readonly StoredChange[] = ['first', 'second', 'third'].map((id, index) => ({
  sequence: index + 1,
  change: change(id),
}));
const [first, second, third] = log as [StoredChange, StoredChange, StoredChange];

/** A sync whose storage answers as told, beginning with an empty log. */
async function begin(start: LoadResult = { ok: true, changes: [] }) {
  const received = new Set<string>();
  const server = { load: async (_after: number): Promise<LoadResult> => start };
  let tell!: (changes: readonly StoredChange[]) => void;
  const storage: Storage = {
    ...createMemoryStorage(),
    load: (_, after = 0) => server.load(after),
    subscribe: (_, listener) => {
      tell = listener;
      return () => undefined;
    },
  };
  const sync = new ChangeSync({
    storage,
    artifact: 'a',
    random: () => 0,
    receive: (changes) => changes.forEach((next) => received.add(next.change.id)),
    onState: () => undefined,
    onLoaded: () => undefined,
  });
  await sync.start();
  return { sync, server, received, hear: (stored: StoredChange) => tell([stored]) };
}

/** The server as it is when all is well. */
const all = async (after: number): Promise<LoadResult> => ({
  ok: true,
  changes: log.filter(({ sequence }) => sequence > after),
});

describe('a gap in the numbers', () => {
  it('W11: stays one when only what the device remembers was loaded for it', async () => {
    const { sync, server, received, hear } = await begin();
    server.load = async () => ({ ok: true, changes: [second], offline: true });
    hear(second);
    await settle();
    expect([...received]).toEqual(['second']);
    server.load = all;
    await sync.retry();
    expect(received).toEqual(new Set(['first', 'second', 'third']));
    sync.stop();
  });

  it('W11, W23: may be in what the device remembers of an earlier visit', async () => {
    const { sync, server, received } = await begin({ ok: true, changes: [first, third], offline: true });
    expect(sync.state).toEqual({ status: 'offline' });
    server.load = all;
    await sync.retry();
    expect(received).toEqual(new Set(['first', 'second', 'third']));
    expect(sync.state).toEqual({ status: 'saved' });
    sync.stop();
  });

  it('W11: that shows while an older answer is on its way is not forgotten with it', async () => {
    const { sync, server, received, hear } = await begin({ ok: true, changes: [], offline: true });
    let answer!: (result: LoadResult) => void;
    server.load = () => new Promise((resolve) => (answer = resolve));
    const trying = sync.retry();
    server.load = () => Promise.reject(new StorageError('offline', 'The server cannot be reached.'));
    hear(third);
    await settle();
    answer({ ok: true, changes: [first] });
    await trying;
    expect(sync.state).toEqual({ status: 'offline' });
    server.load = all;
    await sync.retry();
    expect(received).toEqual(new Set(['first', 'second', 'third']));
    sync.stop();
  });
});
