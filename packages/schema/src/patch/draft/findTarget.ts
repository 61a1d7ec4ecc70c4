import type { Node } from '../../generated/types.js';
import { patchDatasetUnknown, patchNodeUnknown } from '../../issues/patchMessages.js';
import type { OpenRecord } from './containers.js';
import type { Draft, LocatedNode } from './Draft.js';
import { changeProps, nodeTarget, type Target } from './edit.js';
import type { PatchOp, PatchPath } from '../PatchOp.js';

/** The node an op is about; null, with an issue, when there is none. */
export function findNode(draft: Draft, id: string): LocatedNode | null {
  return draft.has(id)
    ? draft.locate(id)
    : draft.refuse(patchNodeUnknown(`${draft.path}/id`, id, draft.ids()));
}

/** The same, open for changes. */
export function openNode(draft: Draft, id: string): Node | null {
  return findNode(draft, id) && draft.node(id).node;
}

/** Changes the props of the node an op is about. */
export function editNode(
  draft: Draft,
  { id, path }: { readonly id: string; readonly path: PatchPath },
  change: (target: Target, node: Node) => readonly PatchOp[] | null,
): readonly PatchOp[] | null {
  const node = openNode(draft, id);
  if (!node) return null;
  return changeProps(draft, node, path, () => change(nodeTarget(draft, node), node));
}

/** The datasets, open for changes, and the place of one among them; null, with an issue, when there is none. */
export function findDataset(draft: Draft, name: string): { list: unknown[]; index: number } | null {
  const names = draft.datasets().map((dataset) => dataset.name);
  const index = names.indexOf(name);
  if (index < 0) return draft.refuse(patchDatasetUnknown(`${draft.path}/name`, name, names));
  return { list: draft.own(draft.open() as unknown as OpenRecord, 'datasets') as unknown[], index };
}

/** Changes the dataset an op is about. */
export function editDataset(
  draft: Draft,
  name: string,
  change: (target: Target) => readonly PatchOp[] | null,
): readonly PatchOp[] | null {
  const found = findDataset(draft, name);
  if (!found) return null;
  draft.touchDataset(name);
  return change({
    base: { container: found.list, step: found.index, key: 'name', schema: draft.shared['dataset'] },
    rowKey: draft.datasets()[found.index]?.key ?? 'id',
    set: (path, value, before) => ({
      op: 'dataset.set',
      name,
      path,
      value,
      ...(before === undefined ? {} : { before }),
    }),
    unset: (path) => ({ op: 'dataset.unset', name, path }),
    order: (path, keys) => ({ op: 'dataset.order', name, path, keys }),
  });
}
