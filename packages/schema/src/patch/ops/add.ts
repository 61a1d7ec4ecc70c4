import { isRecord } from '../../validate/jsonType.js';
import { admitNode } from '../draft/admitNode.js';
import { destinationOf } from '../draft/destination.js';
import { destinationSchema, type OpHandler } from '../OpHandler.js';
import type { AddOp } from '../PatchOp.js';

export const add: OpHandler<AddOp> = {
  schema: {
    properties: { component: { type: 'object' }, ...destinationSchema },
    required: ['component', 'into'],
  },
  apply(op, draft) {
    const destination = destinationOf(draft, op);
    if (!destination || !isRecord(op.component)) return null;
    const node = admitNode(draft, op.component, `${draft.path}/component`, op.into);
    if (!node) return null;
    draft.touchNode(op.into);
    destination.list.splice(destination.index, 0, node);
    return [{ op: 'remove', id: node.id }, ...destination.undo];
  },
};
