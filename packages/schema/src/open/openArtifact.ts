import type { Artifact } from '../generated/types.js';
import type { Issue } from '../issues/Issue.js';
import { jsonNotObject } from '../issues/inputMessages.js';
import { migrateDocument } from '../migrate/migrateDocument.js';
import type { RawDocument } from '../migrate/migrations.js';
import { isRecord, jsonTypeOf } from '../validate/jsonType.js';
import type { JsonSchema } from '../validate/JsonSchema.js';
import { walkNodes } from '../components/walkNodes.js';
import { checkCounts } from './checkCounts.js';
import { checkGraph } from './checkGraph.js';
import { ComponentTypes } from '../components/ComponentTypes.js';
import { limitsFrom, type Limits } from './limits.js';
import { Names } from './Names.js';
import { Opening } from './Opening.js';
import { readJson } from './readJson.js';
import { datasetNames, settleDatasets, settleHead, settleParts } from './settleDocument.js';
import { NodeSettler } from './settleNodes.js';

export interface OpenOptions {
  /** Schemas of the host's own components by type, beside the built-in ones. */
  readonly components?: Readonly<Record<string, JsonSchema>>;
  /** Limits that the host raises or lowers; see {@link Limits} for the defaults. */
  readonly limits?: Partial<Limits>;
}

export interface OpenResult {
  /** The document, ready for a session; null when it can't be opened at all. */
  readonly artifact: Artifact | null;
  readonly issues: readonly Issue[];
}

/** Reads JSON of bounded size and depth, with a bounded number of nodes, datasets and rows. */
function readDocument(input: unknown, opening: Opening): RawDocument | null {
  const { value, issues } = readJson(input, opening.limits);
  opening.report(...issues.slice(0, 1000));
  if (issues.some((issue) => issue.severity === 'error') && value === undefined) return null;
  if (!isRecord(value)) {
    opening.report(jsonNotObject(jsonTypeOf(value) ?? typeof value));
    return null;
  }
  const exceeded = checkCounts(value, opening.types, opening.limits);
  if (exceeded) opening.report(exceeded);
  return exceeded ? null : value;
}

function migrate(document: RawDocument, opening: Opening): RawDocument | null {
  const migrated = migrateDocument(document);
  opening.report(...migrated.issues);
  return migrated.document;
}

function validate(document: RawDocument, opening: Opening): Artifact {
  const settled = settleParts(settleHead(document, opening), opening);
  const written = [...walkNodes(settled as unknown as Artifact, opening.types.description)].map(
    ({ node }) => node.id,
  );
  const names = new Names([...datasetNames(settled), ...written]);
  const artifact = settleDatasets(settled, names, opening) as unknown as Artifact;
  const components = new NodeSettler(names, opening).settleAll(artifact.components, ['components']);
  return components === artifact.components ? artifact : { ...artifact, components: [...components] };
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
 * - a dataset has exactly one of `rows`, `source` and `query`. With none of them it gets `rows: []`.
 *
 * Formulas are text here; the session checks them.
 *
 * @throws TypeError only when a host's schema in `components` is wrong.
 */
export function openArtifact(input: unknown, options: OpenOptions = {}): OpenResult {
  const opening = new Opening(new ComponentTypes(options.components), limitsFrom(options.limits));
  // 1. Limits and 2. parse
  const document = readDocument(input, opening);
  // 3. Migrate
  const migrated = document && migrate(document, opening);
  if (!migrated) return { artifact: null, issues: opening.issues() };
  // 4. Validate
  const artifact = validate(migrated, opening);
  // 5. Graph
  checkGraph(artifact, opening);
  return { artifact, issues: opening.issues() };
}

/** The issues that opening a document gives; see {@link openArtifact}. */
export function validateArtifact(artifact: unknown, options: OpenOptions = {}): readonly Issue[] {
  return openArtifact(artifact, options).issues;
}
