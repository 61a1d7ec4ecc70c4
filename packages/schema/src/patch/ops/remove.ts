import { hasFaults } from '../draft/admitNode.js';
import { positionOf } from '../draft/destination.js';
import { findNode } from '../draft/findTarget.js';
import { textSchema, type OpHandler } from '../OpHandler.js';
import type { RemoveOp } from '../PatchOp.js';
import { restoreProps } from '../draft/restoreProps.js';

export const remove: OpHandler<RemoveOp> = {
  schema: { properties: { id: textSchema }, required: ['id'] },
  apply({ id }, draft) {
    const located = findNode(draft, id);
    if (!located) return null;
    const { node, list, index, parent } = located;
    const position = positionOf(draft, located);
    const faulty = hasFaults(draft, node) ? { unchecked: true } : {};
    const inverse = position
      ? ({ op: 'add', component: node, ...position, ...faulty } as const)
      : restoreProps(draft, parent!);
    draft.touchNode(parent);
    draft.leaveAll([node]);
    list.splice(index, 1);
    return [inverse];
  },
};
