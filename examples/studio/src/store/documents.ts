import { openArtifact, type Artifact, type Issue } from '@vitrine/schema';
import type { StoredDocument, StudioDatabase } from './openStudioDatabase.js';

/** The documents on this device, the newest first. */
export function createDocuments(database: StudioDatabase) {
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
