import { openArtifact, type Artifact, type Issue } from '@vitrine/schema';
import { openDB, type DBSchema } from 'idb';

/** A document as the studio keeps it. */
export interface StoredDocument {
  readonly id: string;
  readonly title: string;
  readonly savedAt: number;
  readonly artifact: unknown;
}

interface StudioSchema extends DBSchema {
  documents: { key: string; value: StoredDocument; indexes: { savedAt: number } };
}

/** The studio's own store of documents, apart from what people enter into them. */
export function createDocuments() {
  const database = openDB<StudioSchema>('vitrine-studio', 1, {
    upgrade(db) {
      db.createObjectStore('documents', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
    },
  });
  return {
    async save(artifact: Artifact): Promise<void> {
      const { id, title } = artifact;
      await (await database).put('documents', { id, title, savedAt: Date.now(), artifact });
    },
    async open(id: string): Promise<{ artifact: Artifact | null; issues: readonly Issue[] } | undefined> {
      const stored = await (await database).get('documents', id);
      return stored && openArtifact(stored.artifact);
    },
    async recent(): Promise<StoredDocument[]> {
      return (await (await database).getAllFromIndex('documents', 'savedAt')).toReversed();
    },
    async remove(id: string): Promise<void> {
      await (await database).delete('documents', id);
    },
  };
}

export type Documents = ReturnType<typeof createDocuments>;
