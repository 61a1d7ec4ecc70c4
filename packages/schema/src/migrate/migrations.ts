/** A document before it is validated. */
export type RawDocument = Readonly<Record<string, unknown>>;

/** One change of what a stored document means. */
export interface Migration {
  /** What changed, in a few words. */
  readonly name: string;
  /** The version it leads to, from the one before. */
  readonly to: number;
  /** Gives the document in the new form and leaves the old one alone. It must take any JSON object. */
  readonly migrate: (document: RawDocument) => RawDocument;
}

/** The version of the format that is read and written. It rises only when a stored meaning changes. */
export const currentVersion = 1;

/** In order of their versions: one for each version from 2. */
export const migrations: readonly Migration[] = [];
