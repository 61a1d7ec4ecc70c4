import type { Artifact } from '../generated/types.js';
import type { Issue } from '../issues/Issue.js';
import type { TypeVersions } from '../migrate/typeVersions.js';
import type { JsonSchema } from '../validate/JsonSchema.js';
import type { Limits } from './limits.js';
import { openDocument } from './openDocument.js';
import { openingWith } from './Opening.js';

/** What a host adds to the format, and the limits it sets. */
export interface OpenOptions {
  /** Schemas of the host's own components by type, beside the built-in ones. */
  readonly components?: Readonly<Record<string, JsonSchema>>;
  /** Versions of these components, with the migrations of older props; without an entry nothing is migrated. */
  readonly versions?: TypeVersions;
  /** Limits that the host raises or lowers; see {@link Limits} for the defaults. */
  readonly limits?: Partial<Limits>;
}

/** What opening gives; issues are there with and without a document. */
export interface OpenResult {
  /** The document, ready for a session; null when it can't be opened at all. */
  readonly artifact: Artifact | null;
  readonly issues: readonly Issue[];
}

/**
 * Opens a document: strict JSON text, or what `JSON.parse` gives.
 *
 * It never throws, does not change its input, and keeps whatever it can. `artifact` is null only when the input is no
 * JSON, no object, of a newer version, or over the limits. Otherwise every node is there, each with a usable id:
 *
 * - props stay as they are written, whatever is wrong with them; `usableProps` gives what a view may get;
 * - outside of props, what is unknown stays, and the smallest invalid part (a setting, a cell) is left out with a
 *   warning. Only an invalid query of a dataset stays, with an error, because half of it would show other rows;
 * - without a usable id the document's `id` is empty, and user data has nowhere to be kept;
 * - props of a host's type of another version, which can't be migrated, stay too, and the node has an error;
 * - a dataset has exactly one of `rows`, `source` and `query`. With none of them it gets `rows: []`.
 *
 * Formulas are text here; the session checks them.
 *
 * @throws TypeError only when a host's schema in `components` is wrong.
 */
export function openArtifact(input: unknown, options: OpenOptions = {}): OpenResult {
  return openDocument(input, openingWith(options));
}

/** The issues that opening a document gives; see {@link openArtifact}. */
export function validateArtifact(artifact: unknown, options: OpenOptions = {}): readonly Issue[] {
  return openArtifact(artifact, options).issues;
}
