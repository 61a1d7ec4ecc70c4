import type { Artifact, JsonSchema } from '@vitrine/schema';
import type { Change, ChangeOp } from '../../changes/types.js';
import { Graph } from '../../graph/index.js';
import { DocumentIndex } from '../state/DocumentIndex.js';
import { materialize } from './materialize.js';
import type { DataTable, Session } from '../types.js';
import { UserData } from '../state/UserData.js';

/** Everything of a session, as JSON that a person can keep. */
export interface ExportedData {
  /** The document with effective rows and values, as {@link materialize} gives it. It opens by itself. */
  readonly artifact: Artifact;
  /** Rows too many for a document. */
  readonly data?: readonly DataTable[];
  /** Operations on rows, datasets and nodes that are not there now. */
  readonly orphans: readonly ChangeOp[];
  /** Changes that storage has not confirmed. They are in the document above too. */
  readonly unsaved: readonly Change[];
  /** What is stored and can't be read, as it was found. */
  readonly unreadable?: string;
}

/**
 * Gathers what people have in a session: what is shown, what waits for its row to return, what is not saved yet and what
 * could not be read.
 *
 * @param components Schemas of the host's own components by type, as the session has them.
 */
export function exportData(
  session: Session,
  components: Readonly<Record<string, JsonSchema>> = {},
): ExportedData {
  const state = session.saveState();
  const changes = session.changes();
  return {
    ...materialize(session.artifact, changes, components),
    orphans: orphanedOps(session.artifact, changes, components),
    unsaved: session.unsaved(),
    ...(state.status === 'readOnly' && state.raw !== undefined ? { unreadable: state.raw } : {}),
  };
}

function orphanedOps(
  artifact: Artifact,
  changes: readonly Change[],
  components: Readonly<Record<string, JsonSchema>>,
): ChangeOp[] {
  const document = new DocumentIndex(artifact, components);
  const data = new UserData(new Graph(), document);
  data.add(changes.map((change, index) => ({ change, sequence: index + 1 })));
  const waiting = new Set<ChangeOp>([...document.datasets.keys()].flatMap((name) => data.orphans(name)));
  const isOrphan = (op: ChangeOp): boolean =>
    'node' in op ? !document.nodes.has(op.node) : waiting.has(op) || !document.datasets.has(op.dataset);
  return changes.flatMap(({ ops }) => ops.filter(isOrphan));
}
