import type { Artifact } from '../generated/types.js';
import { jsonNotObject } from '../issues/inputMessages.js';
import { wordOf } from '../issues/faultWords.js';
import { componentNewer, componentNotMigrated } from '../issues/messages.js';
import { migrateDocument } from '../migrate/migrateDocument.js';
import { migrateProps } from '../migrate/migrateProps.js';
import { foreignVersions } from '../migrate/typeVersions.js';
import type { RawDocument } from '../migrate/migrations.js';
import { isRecord } from '../validate/jsonType.js';
import { walkNodes } from '../components/walkNodes.js';
import { checkCounts } from './check/checkCounts.js';
import { checkGraph } from './check/checkGraph.js';
import { Names } from './Names.js';
import type { OpenResult } from './openArtifact.js';
import type { Opening } from './Opening.js';
import { readJson } from './readJson.js';
import { datasetNames, settleDatasets, settleHead, settleParts } from './settle/settleDocument.js';
import { NodeSettler } from './settle/settleNodes.js';

/** Reads JSON of bounded size and depth, with a bounded number of nodes, datasets and rows. */
function readDocument(input: unknown, opening: Opening, isMeasured: boolean): RawDocument | null {
  const limits = isMeasured ? { ...opening.limits, text: Infinity } : opening.limits;
  const { value, issues } = readJson(input, limits);
  opening.report(...issues.slice(0, 1000));
  if (issues.some((issue) => issue.severity === 'error') && value === undefined) return null;
  if (!isRecord(value)) {
    opening.report(jsonNotObject(wordOf(value)));
    return null;
  }
  const exceeded = checkCounts(value, opening.types, opening.limits);
  if (exceeded) opening.report(exceeded);
  return exceeded ? null : value;
}

function migrate(document: RawDocument, opening: Opening): RawDocument | null {
  const migrated = migrateDocument(document);
  opening.report(...migrated.issues);
  return migrated.document && migrateTypes(migrated.document, opening);
}

function migrateTypes(document: RawDocument, opening: Opening): RawDocument {
  const { versions, types, limits } = opening;
  const migrated = migrateProps(document, versions, types, limits);
  for (const [type, { written, known }] of foreignVersions(migrated.document, versions)) {
    const reason = migrated.failed.get(type);
    opening.unreadable.set(type, (path, node) =>
      reason === undefined
        ? componentNewer(path, node, type, written, known)
        : componentNotMigrated(path, node, type, written, known, reason),
    );
  }
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
 * The way every document takes.
 *
 * @param isMeasured Whether the input was read from a text within the limits.
 */
export function openDocument(input: unknown, opening: Opening, isMeasured = false): OpenResult {
  // 1. Limits and 2. parse
  const document = readDocument(input, opening, isMeasured);
  // 3. Migrate
  const migrated = document && migrate(document, opening);
  if (!migrated) return { artifact: null, issues: opening.issues() };
  // 4. Validate
  const artifact = validate(migrated, opening);
  // 5. Graph
  checkGraph(artifact, opening);
  return { artifact, issues: opening.issues() };
}
