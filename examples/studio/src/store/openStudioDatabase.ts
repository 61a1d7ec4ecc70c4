import type { Template } from '@vitrine/generator';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** A document as the studio keeps it. */
export interface StoredDocument {
  readonly id: string;
  readonly title: string;
  readonly savedAt: number;
  readonly artifact: unknown;
}

/** A template that a person made of an artifact. */
interface StoredTemplate {
  readonly id: string;
  readonly savedAt: number;
  readonly template: Template;
}

interface StudioSchema extends DBSchema {
  documents: { key: string; value: StoredDocument; indexes: { savedAt: number } };
  templates: { key: string; value: StoredTemplate; indexes: { savedAt: number } };
}

export type StudioDatabase = Promise<IDBPDatabase<StudioSchema>>;

/** What the studio keeps on this device, apart from what people enter into artifacts. */
export function openStudioDatabase(): StudioDatabase {
  return openDB<StudioSchema>('vitrine-studio', 2, {
    upgrade(db, oldVersion) {
      if (oldVersion < 1)
        db.createObjectStore('documents', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
      db.createObjectStore('templates', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
    },
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  });
}
