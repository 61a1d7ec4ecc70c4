import type { Artifact } from '../generated/types.js';
import { isRecord } from '../validate/jsonType.js';
import type { RawDocument } from './migrations.js';

/** Props of a node before they are validated. */
export type RawProps = Readonly<Record<string, unknown>>;

/** One change of what stored props of a host's component type mean. */
export interface PropsMigration {
  /** What changed, in a few words. */
  readonly name: string;
  /** The version it leads to, from the one before. */
  readonly to: number;
  /** Gives the props in the new form. It gets a copy of its own and must take any JSON object. */
  readonly migrate: (props: RawProps) => RawProps;
}

/** The version of a host's component type, and the way to it from older ones. */
export interface TypeVersion {
  /** Rises when the meaning of a stored prop changes; new optional props do not raise it. */
  readonly version: number;
  /** In order of their versions: one for each version from 2. */
  readonly migrations?: readonly PropsMigration[];
}

/** Versions of the host's own component types by type. */
export type TypeVersions = Readonly<Record<string, TypeVersion>>;

/** Props that this host can't read. */
export interface ForeignVersion {
  /** Version that the document's props were written for. */
  readonly written: number;
  /** Version that the host has. */
  readonly known: number;
}

/** The version that a document says the props of a type were written for; 1 when it does not say. */
export function writtenVersion(document: RawDocument, type: string): number {
  const { types } = document;
  const entry: unknown = Array.isArray(types)
    ? types.find((element) => isRecord(element) && element['type'] === type)
    : undefined;
  const version = isRecord(entry) ? entry['version'] : undefined;
  return Number.isInteger(version) && (version as number) >= 1 ? (version as number) : 1;
}

/** The types whose props in a document are of another version than the host's, so that they can be neither shown nor checked. */
export function foreignVersions(
  artifact: Pick<Artifact, 'types'>,
  versions: TypeVersions = {},
): ReadonlyMap<string, ForeignVersion> {
  const foreign = new Map<string, ForeignVersion>();
  for (const [type, { version }] of Object.entries(versions)) {
    const written = writtenVersion(artifact as RawDocument, type);
    if (written !== version) foreign.set(type, { written, known: version });
  }
  return foreign;
}
