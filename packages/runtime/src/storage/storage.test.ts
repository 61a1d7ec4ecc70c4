import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '../changes/types.js';
import { createIndexedDbStorage } from './createIndexedDbStorage.js';
import { createMemoryStorage } from './createMemoryStorage.js';
import type { Storage, StoredChange } from './types.js';

let count = 0;
const namespace = (): string => `test ${(count += 1)}`;
const change = (id: string, value = 1): Change => ({
  id,
  at: '2026-01-01T00:00:00Z',
  ops: [{ op: 'value.set', node: 'plan', key: 'seats', value }],
});
const load = async (storage: Storage, artifact: string, after?: number): Promise<readonly StoredChange[]> => {
  const result = await storage.load(artifact, after);
  if (!result.ok) throw new Error(result.reason);
  return result.changes;
};

describe.each<[string, () => Storage]>([
  ['memory', createMemoryStorage],
  ['IndexedDB', () => createIndexedDbStorage({ namespace: namespace() })],
])('storage in %s', (_, create) => {
  it('is empty at first', async () => {
    const storage = create();
    expect(await load(storage, 'a')).toEqual([]);
    expect(await storage.loadView('a')).toBeNull();
  });

  it('U33: gives ascending sequences and loads the changes in that order, all or those after one', async () => {
    const storage = create();
    const sequences: number[] = [];
    for (const id of ['x', 'y', 'z']) sequences.push(await storage.append('a', change(id)));
    expect([...new Set(sequences)].sort((a, b) => a - b)).toEqual(sequences);
    expect((await load(storage, 'a')).map((stored) => stored.change.id)).toEqual(['x', 'y', 'z']);
    expect(await load(storage, 'a', sequences[1])).toEqual([{ sequence: sequences[2], change: change('z') }]);
  });

  it('U33: gives the first sequence again for a change that it has, and keeps what it has', async () => {
    const storage = create();
    const first = await storage.append('a', change('x', 1));
    await storage.append('a', change('y'));
    expect(await storage.append('a', change('x', 2))).toBe(first);
    expect(await load(storage, 'a')).toMatchObject([{ change: change('x', 1) }, { change: change('y') }]);
  });

  it('U33: keeps artifacts apart, whatever their ids', async () => {
    const storage = create();
    for (const artifact of ['a', 'a2', '__proto__', 'constructor'])
      await storage.append(artifact, change(`of ${artifact}`));
    await storage.append('b', change('of a'));
    expect((await load(storage, 'a')).map((stored) => stored.change.id)).toEqual(['of a']);
    expect((await load(storage, '__proto__')).map((stored) => stored.change.id)).toEqual(['of __proto__']);
    expect(await load(storage, 'b')).toHaveLength(1);
  });

  it('gives distinct sequences to changes that are appended at once', async () => {
    const storage = create();
    const sequences = await Promise.all(
      Array.from({ length: 20 }, (_, index) => storage.append('a', change(`c${index}`))),
    );
    expect(new Set(sequences).size).toBe(20);
    expect(await load(storage, 'a')).toHaveLength(20);
  });

  it('tells subscribers of an artifact until they leave', async () => {
    const storage = create();
    const [here, there] = [vi.fn(), vi.fn()];
    const stop = storage.subscribe('a', here);
    storage.subscribe('b', there)();
    const sequence = await storage.append('a', change('x'));
    await vi.waitFor(() => expect(here).toHaveBeenCalledWith([{ sequence, change: change('x') }]));
    stop();
    await storage.append('a', change('y'));
    await storage.load('a');
    expect(here).toHaveBeenCalledTimes(1);
    expect(there).not.toHaveBeenCalled();
  });

  it('keeps the newest view state by artifact', async () => {
    const storage = create();
    await storage.saveView('a', { table: { page: 1 } });
    await storage.saveView('a', { table: { page: 2 }, __proto__: { sort: [] } });
    expect(await storage.loadView('a')).toMatchObject({ table: { page: 2 } });
    expect(await storage.loadView('b')).toBeNull();
  });
});

describe('IndexedDB storage', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('U33: shares its data with another tab of the same namespace and with no other', async () => {
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
    const database = await openDB(`vitrine:${space}`, 1);
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

  it('U32: says that a newer version wrote the data', async () => {
    const space = namespace();
    (await openDB(`vitrine:${space}`, 99)).close();
    await expect(createIndexedDbStorage({ namespace: space }).load('a')).rejects.toMatchObject({
      failure: 'blocked',
    });
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
