import { ComponentTypes } from '../../components/ComponentTypes.js';
import type { Artifact } from '../../generated/types.js';
import { validateArtifact, type OpenOptions } from '../../open/openArtifact.js';
import { isRecord } from '../../validate/jsonType.js';
import type { ArtifactOp, PatchOp } from '../PatchOp.js';
import { diffDatasets } from './diffDatasets.js';
import { diffNodes } from './diffNodes.js';
import { isEqual } from './isEqual.js';

const fields = ['title', 'description', 'types', 'provenance', 'meta'] as const;

function diffSettings(a: Artifact['settings'], b: Artifact['settings']): ArtifactOp['settings'] {
  if (!a || !b) return b ?? null;
  const gone = Object.keys(a).filter((name) => !Object.hasOwn(b, name));
  const changed = Object.entries(b).filter(([name, value]) => !isEqual(value, a[name as keyof typeof a]));
  return Object.fromEntries([...changed, ...gone.map((name) => [name, null])]) as ArtifactOp['settings'];
}

function diffHead(a: Artifact, b: Artifact): PatchOp[] {
  const changes: Record<string, unknown> = {};
  for (const field of fields) if (!isEqual(a[field], b[field])) changes[field] = b[field] ?? null;
  if (!isEqual(a.settings, b.settings)) changes['settings'] = diffSettings(a.settings, b.settings);
  return Object.keys(changes).length > 0 ? [{ op: 'artifact', ...changes } as ArtifactOp] : [];
}

/** What has faults that `openArtifact` keeps: node ids, names of datasets, and "" for the head. */
function faultyParts(artifact: Artifact, options: OpenOptions): ReadonlySet<string> {
  const issues = validateArtifact(artifact, options).filter(({ severity }) => severity !== 'info');
  return new Set(
    issues.map(({ node, path }) => {
      const [, part, index] = path.split('/');
      return node ?? (part === 'datasets' ? (artifact.datasets?.[Number(index)]?.name ?? '') : '');
    }),
  );
}

/** Names of what an op changes, as {@link faultyParts} has them. */
function partsOf(op: PatchOp): unknown[] {
  switch (op.op) {
    case 'add':
      return [op.component.id, op.into];
    case 'move':
      return [op.into];
    case 'set':
    case 'unset':
      return [op.id];
    case 'artifact':
      return [''];
    case 'dataset.add':
      return [op.dataset.name];
    case 'dataset.set':
    case 'dataset.unset':
      return [op.name];
    default:
      return [];
  }
}

/** Whether a whole with children of its own is added, any of which may have faults. */
const isDeep = (op: PatchOp): boolean => op.op === 'add' && Object.values(op.component.props).some(holdsList);
const holdsList = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.some((element) => isRecord(element) && Object.values(element).some(Array.isArray));

/**
 * The patch that makes one document of another: `applyPatch(a, diffArtifacts(a, b))` gives `b`, but for the order of
 * properties.
 *
 * What no op changes stays as it is in `a`: `$schema`, `version`, `id`, and what the format does not know. Nodes and
 * datasets are the same when their names are, and nodes when their types are too; rows, tabs, columns and fields by
 * their keys. Of a long list that is mostly different the whole is set.
 *
 * @param options As for `openArtifact`: the host's own components.
 */
export function diffArtifacts(a: Artifact, b: Artifact, options: OpenOptions = {}): readonly PatchOp[] {
  if (a === b) return [];
  const types = new ComponentTypes(options.components);
  const datasets = diffDatasets(a, b);
  const nodes = diffNodes(a, b, types);
  const ops = [
    ...diffHead(a, b),
    ...nodes.removals,
    ...datasets.removals,
    ...datasets.changes,
    ...nodes.changes,
    ...nodes.leftovers,
  ];
  const faulty = ops.length > 0 ? faultyParts(b, options) : new Set<string>();
  const isFaulty = (op: PatchOp): boolean =>
    partsOf(op).some((part) => faulty.has(part as string)) || (faulty.size > 0 && isDeep(op));
  return faulty.size === 0
    ? ops
    : ops.map((op) => (isFaulty(op) ? ({ ...op, unchecked: true } as PatchOp) : op));
}
