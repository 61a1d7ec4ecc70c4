import type { Issue } from '../issues/Issue.js';
import { versionInvalid, versionMissing, versionNewer } from '../issues/messages.js';
import { currentVersion, migrations, type Migration, type RawDocument } from './migrations.js';

export interface Migrated {
  /** The document in the newest version; null when its version is newer than that. */
  readonly document: RawDocument | null;
  readonly issues: readonly Issue[];
}

/** The version a document says it has; text that stands for a number counts, so that a newer one is never overwritten. */
function readVersion(document: RawDocument): { version: number; issues: Issue[] } {
  const written = Object.hasOwn(document, 'version') ? document['version'] : undefined;
  if (written === undefined || written === null) return { version: 1, issues: [versionMissing()] };
  const version = typeof written === 'string' && written.trim() !== '' ? Number(written) : written;
  if (typeof version !== 'number' || Number.isNaN(version) || version < 1) {
    return { version: 1, issues: [versionInvalid(written)] };
  }
  return { version, issues: version === written ? [] : [versionInvalid(written)] };
}

/**
 * Brings a document to the newest version, one small step after the other.
 *
 * A missing version is read as 1. A newer one is refused. What is up to date comes back as the same object.
 */
export function migrateDocument(
  document: RawDocument,
  steps: readonly Migration[] = migrations,
  target: number = currentVersion,
): Migrated {
  const { version, issues } = readVersion(document);
  if (version > target) return { document: null, issues: [versionNewer(version, target)] };
  let migrated = document;
  for (const step of steps) if (step.to > version && step.to <= target) migrated = step.migrate(migrated);
  if (migrated['version'] !== target) migrated = { ...migrated, version: target };
  return { document: migrated, issues };
}
