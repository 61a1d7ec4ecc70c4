import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createIndexedDbStorage } from '../browser/createIndexedDbStorage.js';
import { createLocalStorage } from '../browser/createLocalStorage.js';
import { createMemoryStorage } from '../createMemoryStorage.js';
import { LocalTabs } from '../browser/localTabs.testing.js';
import type { Storage } from '../types.js';
import { storageContract, type StoreUnderTest } from './storageContract.js';

let count = 0;

const stores: Readonly<Record<string, () => StoreUnderTest>> = {
  memory: () => {
    const storage = createMemoryStorage();
    return { open: () => storage };
  },
  localStorage: () => {
    const tabs = new LocalTabs();
    return { open: () => createLocalStorage({ namespace: 'test', ...tabs.open() }) };
  },
  IndexedDB: () => {
    const namespace = `contract ${(count += 1)}`;
    return { open: () => createIndexedDbStorage({ namespace }) };
  },
};

describe.each(Object.entries(stores))('U33: storage in %s', (_, create) => {
  it.each(storageContract.map(({ title, check }) => [title, check] as const))('%s', async (__, check) => {
    await expect(check(create)).resolves.toBeUndefined();
  });
});

describe('the contract', () => {
  const broken: Readonly<Record<string, Partial<Storage>>> = {
    'forgets what it was given': { load: async () => ({ ok: true, changes: [] }) },
    'gives every change the same number': { append: async () => 1 },
    'cannot be read': { load: async () => ({ ok: false, reason: 'broken' }) },
    'mixes up artifacts': { loadView: async () => ({ other: {} }) },
  };

  it.each(Object.entries(broken))('finds a storage that %s', async (_, parts) => {
    const create = (): StoreUnderTest => {
      const storage = { ...createMemoryStorage(), ...parts };
      return { open: () => storage };
    };
    const quick = storageContract.filter(({ title }) => !title.startsWith('tells'));
    const results = await Promise.allSettled(quick.map(({ check }) => check(create)));
    expect(results.some(({ status }) => status === 'rejected')).toBe(true);
  });
});
