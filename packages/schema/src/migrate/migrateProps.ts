import type { ComponentTypes } from '../components/ComponentTypes.js';
import { readJson } from '../open/readJson.js';
import type { Limits } from '../open/limits.js';
import { isRecord } from '../validate/jsonType.js';
import { placesAt, withValueAt } from '../validate/places.js';
import type { RawDocument } from './migrations.js';
import { writtenVersion, type PropsMigration, type RawProps, type TypeVersions } from './typeVersions.js';

/** A document whose host types are brought to their newest versions. */
export interface MigratedProps {
  readonly document: RawDocument;
  /** Types whose migrations failed, with the reason. None of their nodes is changed. */
  readonly failed: ReadonlyMap<string, string>;
}

type Steps = ReadonlyMap<string, readonly PropsMigration[]>;

/** What the migrations of a type could not do. */
class MigrationError extends Error {
  constructor(
    readonly type: string,
    reason: string,
  ) {
    super(reason);
  }
}

/** The migrations that a document still has to go through, by type; types that lack one are noted as failed. */
function stepsFor(document: RawDocument, versions: TypeVersions, failed: Map<string, string>) {
  const steps = new Map<string, readonly PropsMigration[]>();
  for (const [type, { version, migrations = [] }] of Object.entries(versions)) {
    const written = writtenVersion(document, type);
    const open = migrations.filter(({ to }) => to > written && to <= version);
    if (written + open.length < version) failed.set(type, 'A migration is missing.');
    else if (open.length > 0) steps.set(type, open);
  }
  return steps;
}

class PropsMigrator {
  constructor(
    readonly steps: Steps,
    readonly types: ComponentTypes,
    readonly limits: Limits,
  ) {}

  migrateAll(list: readonly unknown[]): readonly unknown[] {
    const migrated = list.map((element) => (isRecord(element) ? this.#migrateNode(element) : element));
    return migrated.some((element, index) => element !== list[index]) ? migrated : list;
  }

  /** Parents go first, because their migration may move their children. */
  #migrateNode(node: RawProps): RawProps {
    const { type, props } = node;
    if (typeof type !== 'string' || !isRecord(props)) return node;
    const migrated = this.#migrateChildren(type, this.#migrateOwn(type, props));
    return migrated === props ? node : { ...node, props: migrated };
  }

  #migrateOwn(type: string, props: RawProps): RawProps {
    const steps = this.steps.get(type) ?? [];
    if (steps.length === 0) return props;
    let result: unknown = structuredClone(props);
    try {
      for (const { migrate } of steps) result = migrate(result as RawProps);
    } catch (error) {
      throw new MigrationError(type, error instanceof Error ? error.message : String(error));
    }
    const { value, issues } = readJson(result, this.limits);
    if (isRecord(value)) return value;
    throw new MigrationError(type, issues[0]?.message ?? 'A migration gave no object.');
  }

  #migrateChildren(type: string, props: RawProps): RawProps {
    let result: unknown = props;
    for (const slot of this.types.description(type)?.slots ?? [])
      for (const { steps, value } of placesAt(result, slot))
        if (Array.isArray(value)) result = withValueAt(result, steps, this.migrateAll(value));
    return result as RawProps;
  }
}

/** The document with the versions that its props have now. */
function stamped(document: RawDocument, versions: TypeVersions, done: Steps): RawDocument {
  if (done.size === 0) return document;
  const written: unknown[] = Array.isArray(document['types']) ? document['types'] : [];
  const isDone = (entry: unknown): boolean => isRecord(entry) && done.has(entry['type'] as string);
  const kept = written.filter((entry) => !isDone(entry));
  const now = [...done.keys()].map((type) => ({ type, version: versions[type]!.version }));
  return { ...document, types: [...kept, ...now] };
}

/**
 * Brings the props of a host's component types to their newest versions, all nodes of a type or none, and notes the
 * versions in `types`, also of types that the document does not use yet, so that a node added later is not taken for an old one.
 */
export function migrateProps(
  document: RawDocument,
  versions: TypeVersions,
  types: ComponentTypes,
  limits: Limits,
): MigratedProps {
  const failed = new Map<string, string>();
  const steps = stepsFor(document, versions, failed);
  const list = Array.isArray(document['components']) ? (document['components'] as unknown[]) : [];
  while (steps.size > 0) {
    try {
      const components = new PropsMigrator(steps, types, limits).migrateAll(list);
      const migrated = components === list ? document : { ...document, components };
      return { document: stamped(migrated, versions, steps), failed };
    } catch (error) {
      if (!(error instanceof MigrationError)) throw error;
      failed.set(error.type, error.message);
      steps.delete(error.type);
    }
  }
  return { document, failed };
}
