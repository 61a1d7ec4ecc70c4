import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '../../changes/types.js';
import { createIndexedDbStorage } from './createIndexedDbStorage.js';
import type { Storage, StoredChange } from '../types.js';

let count = 0;
const namespace = (): string => `test ${(count += 1)}`;
const change = (id: string, value = 1): Change => ({
  id,
  at: '2026-01-01T00:00:00Z',
  ops: [{ op: 'value.set', node: 'plan', key: 'seats', value }],
});
/** 90 days after the changes were made. */
const later = Date.UTC(2026, 3, 2);
const load = async (storage: Storage, artifact: string, after?: number): Promise<readonly StoredChange[]> => {
  const result = await storage.load(artifact, after);
  if (!result.ok) throw new Error(result.reason);
  return result.changes;
};

describe('IndexedDB storage', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('U34: shares its data with another tab of the same namespace and with no other', async () => {
    const space = namespace();
    const [left, right] = [
      createIndexedDbStorage({ namespace: space }),
      createIndexedDbStorage({ namespace: space }),
    ];
    const heard: StoredChange[] = [];
    const stop = right.subscribe('a', (changes) => heard.push(...changes));
    const sequences = await Promise.all([
      left.append('a', change('left 1')),
      right.append('a', change('right 1')),
      left.append('a', change('left 2')),
    ]);
    expect(new Set(sequences).size).toBe(3);
    await vi.waitFor(() =>
      expect(heard.map((stored) => stored.change.id).sort()).toEqual(['left 1', 'left 2', 'right 1']),
    );
    expect(await load(left, 'a')).toEqual(await load(right, 'a'));
    expect(await load(createIndexedDbStorage({ namespace: namespace() }), 'a')).toEqual([]);
    stop();
  });

  it.each([
    ['a record of a newer version', { op: 'row.teleport', dataset: 'd', row: 'r' }],
    ['a damaged record', { op: 'row.set', dataset: 'd', row: 'r', values: 'gone' }],
  ])('does not read past %s, and gives everything as it is', async (_, op) => {
    const space = namespace();
    const storage = createIndexedDbStorage({ namespace: space });
    await storage.append('a', change('x'));
    const database = await openDB(`vitrine:${space}`);
    const record = { artifact: 'a', sequence: 2, change: { ...change('y'), ops: [op] } };
    await database.put('changes', record);
    database.close();
    const result = await storage.load('a');
    expect(result).toMatchObject({ ok: false, reason: expect.stringContaining('read') });
    expect(result.ok || JSON.parse(result.raw ?? '')).toMatchObject([{ change: change('x') }, record]);
    expect(await load(storage, 'b')).toEqual([]);
  });

  it('opens the database again after it was closed for an upgrade elsewhere', async () => {
    const space = namespace();
    const storage = createIndexedDbStorage({ namespace: space });
    await storage.append('a', change('x'));
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(`vitrine:${space}`);
      request.addEventListener('success', () => resolve());
      request.addEventListener('error', () => reject(new Error('not deleted')));
    });
    expect(await storage.append('a', change('y'))).toBe(1);
  });

  it('says that there is no room left', async () => {
    const storage = createIndexedDbStorage({ namespace: namespace() });
    await storage.load('a');
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(storage.append('a', change('x'))).rejects.toMatchObject({
      failure: 'quota',
      message: 'There is no room left in the storage of this browser.',
    });
    expect(await storage.append('a', change('x'))).toBe(1);
  });

  it('says that the browser offers no storage', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const storage = createIndexedDbStorage({ namespace: namespace() });
    await expect(storage.append('a', change('x'))).rejects.toMatchObject({ failure: 'unavailable' });
  });

  it('U32: reads nothing that a newer version wrote, writes nothing, and gives it as it is', async () => {
    const space = namespace();
    const newer = await openDB(`vitrine:${space}`, 99, {
      upgrade: (database) => void database.createObjectStore('future').add({ a: 1 }, 'key'),
    });
    newer.close();
    const storage = createIndexedDbStorage({ namespace: space });
    const result = await storage.load('a');
    expect(result).toMatchObject({ ok: false, reason: expect.stringContaining('newer version') });
    expect(result.ok || JSON.parse(result.raw ?? '')).toEqual({ future: [{ a: 1 }] });
    await expect(storage.append('a', change('x'))).rejects.toMatchObject({ failure: 'blocked' });
  });

  it('U32: opens a database of the first version with all that it holds', async () => {
    const space = namespace();
    const first = await openDB(`vitrine:${space}`, 1, {
      upgrade(database) {
        const changes = database.createObjectStore('changes', { keyPath: ['artifact', 'sequence'] });
        changes.createIndex('id', ['artifact', 'change.id'], { unique: true });
        database.createObjectStore('views');
      },
    });
    await first.add('changes', { artifact: 'a', sequence: 1, change: change('x') });
    first.close();
    const storage = createIndexedDbStorage({ namespace: space });
    expect(await load(storage, 'a')).toMatchObject([{ sequence: 1, change: change('x') }]);
    expect(await storage.append('a', change('y'))).toBe(2);
  });

  it('U70: folds a long log once, also when two tabs open it at once', async () => {
    const space = namespace();
    const old = Array.from({ length: 150 }, (_, index) => change(`c${index}`, index));
    const [left, right] = [1, 2].map(() => createIndexedDbStorage({ namespace: space, now: () => later }));
    for (const own of old) await left!.append('a', own);
    await Promise.all([left!.load('a'), right!.load('a')]);
    expect(await load(left!, 'a')).toMatchObject([
      { sequence: 150, change: { id: 'folded-c149', ops: old[149]!.ops } },
    ]);
    expect(await right!.append('a', old[3]!)).toBe(150);
    expect(await right!.append('a', change('new'))).toBe(151);
    expect(await load(right!, 'a', 150)).toHaveLength(1);
  });

  it('works where tabs cannot talk to each other', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const storage = createIndexedDbStorage({ namespace: namespace() });
    const listener = vi.fn();
    storage.subscribe('a', listener);
    expect(await storage.append('a', change('x'))).toBe(1);
    await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(1));
  });
});
