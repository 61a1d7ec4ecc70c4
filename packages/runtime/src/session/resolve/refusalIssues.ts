import type { Issue } from '@vitrine/schema';
import { foldValue } from '../../changes/foldValue.js';
import type { ChangeOp } from '../../changes/types.js';
import { changeIssue } from '../../issues/sessionMessages.js';
import type { NodeEntry } from '../state/DocumentIndex.js';
import { valueAt } from '../values/places.js';
import type { ResolveContext } from './ResolveContext.js';

/** What storage does not take of a node, as far as it still stands: values of its own, and rows of a dataset that it adds to. */
export function refusalIssues(
  { data, dataset }: ResolveContext,
  { node, props, description }: NodeEntry,
): Issue[] {
  const refused = [...data.refused.read()];
  if (refused.length === 0) return [];
  const targets = new Set((description?.datasets ?? []).map((path) => valueAt(props, path)));
  const stands = (op: ChangeOp, change: string): boolean => {
    if (op.op === 'value.set')
      return op.node === node.id && foldValue(data.log.valueOps(node.id, op.key)).owner === change;
    if (op.op !== 'row.insert' || !targets.has(op.dataset)) return false;
    const rows = dataset(op.dataset)?.read();
    return rows?.status === 'ready' && rows.value.keys.includes(op.row);
  };
  return refused.flatMap(([change, reason]) =>
    change.ops
      .filter((op) => stands(op, change.id))
      .map((op) => changeIssue.notStored(node.id, reason, whatOf(op))),
  );
}

function whatOf(op: ChangeOp): Readonly<Record<string, string>> {
  if (op.op === 'value.set') return { key: op.key };
  return op.op === 'row.insert' ? { dataset: op.dataset, row: op.row } : {};
}
