import { sharedSchemas } from '../../generated/schemas.js';
import type { Artifact, Dataset } from '../../generated/types.js';
import type { PatchOp } from '../PatchOp.js';
import { diffValues } from './diffValues.js';
import { stayingNames } from './longestRun.js';

/** The ops between the datasets of two documents: first what goes, then what changes and comes. */
export interface DatasetDiff {
  readonly removals: readonly PatchOp[];
  readonly changes: readonly PatchOp[];
}

function diffDataset(a: Dataset, b: Dataset): PatchOp[] {
  const { name } = b;
  const rowKey = b.key ?? 'id';
  if ((a.key ?? 'id') !== rowKey) return [{ op: 'dataset.set', name, path: [], value: b }];
  return diffValues(a, b, sharedSchemas['dataset'], { rowKey }).map((change): PatchOp => {
    switch (change.op) {
      case 'set':
        return { ...change, op: 'dataset.set', name };
      case 'unset':
        return { ...change, op: 'dataset.unset', name };
      case 'order':
        return { ...change, op: 'dataset.order', name };
    }
  });
}

/** An empty list of datasets, or none: the ops before datasets come, and after they went. */
function diffPresence(a: Artifact, b: Artifact): PatchOp[] {
  if (a.datasets === undefined && b.datasets?.length === 0) return [{ op: 'artifact', datasets: [] }];
  return a.datasets !== undefined && b.datasets === undefined ? [{ op: 'artifact', datasets: null }] : [];
}

export function diffDatasets(a: Artifact, b: Artifact): DatasetDiff {
  const old = new Map((a.datasets ?? []).map((dataset) => [dataset.name, dataset]));
  const wanted = b.datasets ?? [];
  const names = wanted.map(({ name }) => name);
  const staying = stayingNames(names, [...old.keys()]);
  const removals = [...old.keys()]
    .filter((name) => !staying.has(name))
    .map((name): PatchOp => ({ op: 'dataset.remove', name }));
  const changes: PatchOp[] = [];
  for (const [index, dataset] of [...wanted.entries()].reverse()) {
    const before = names[index + 1];
    if (staying.has(dataset.name)) changes.push(...diffDataset(old.get(dataset.name)!, dataset));
    else changes.push({ op: 'dataset.add', dataset, ...(before === undefined ? {} : { before }) });
  }
  return { removals, changes: [...changes, ...diffPresence(a, b)] };
}
