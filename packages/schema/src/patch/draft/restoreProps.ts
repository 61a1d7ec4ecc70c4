import type { Draft } from './Draft.js';
import type { SetOp } from '../PatchOp.js';

/** The op that brings back all props of a node as they are now, children included. */
export function restoreProps(draft: Draft, id: string): SetOp {
  return { op: 'set', id, path: [], value: structuredClone(draft.node(id).node.props), unchecked: true };
}
