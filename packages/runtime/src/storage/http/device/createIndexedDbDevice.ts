import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { DeviceStore } from './DeviceStore.js';

interface Schema extends DBSchema {
  items: { key: [string, string]; value: unknown };
}

/** Keeps what a device needs beside a server in the database `vitrine-device:<namespace>`. */
export function createIndexedDbDevice(namespace: string): DeviceStore {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = (): void => {
    opened = undefined;
  };
  const open = async (): Promise<IDBPDatabase<Schema>> => {
    opened ??= openDB<Schema>(`vitrine-device:${namespace}`, 1, {
      upgrade: (database) => void database.createObjectStore('items'),
      blocking: (_, __, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
    // A failure is not kept: the next attempt may fare better.
    opened.catch(forget);
    return opened;
  };
  const all = (drawer: string): IDBKeyRange => IDBKeyRange.bound([drawer, ''], [drawer, []]);
  return {
    async list(drawer) {
      const transaction = (await open()).transaction('items');
      const { store } = transaction;
      const [keys, values] = await Promise.all([store.getAllKeys(all(drawer)), store.getAll(all(drawer))]);
      return keys.map(([, key], index) => ({ key, value: values[index] }));
    },
    async put(drawer, key, value) {
      await (await open()).put('items', value, [drawer, key]);
    },
    async delete(drawer, keys) {
      const transaction = (await open()).transaction('items', 'readwrite');
      await Promise.all([...keys.map((key) => transaction.store.delete([drawer, key])), transaction.done]);
    },
  };
}
