import { moveIntoItself } from '../../issues/patchMessages.js';
import { destinationOf, positionOf } from '../draft/destination.js';
import { findNode } from '../draft/findTarget.js';
import { destinationSchema, textSchema, type OpHandler } from '../OpHandler.js';
import type { MoveOp, PatchOp } from '../PatchOp.js';
import { restoreProps } from '../draft/restoreProps.js';

export const move: OpHandler<MoveOp> = {
  schema: { properties: { id: textSchema, ...destinationSchema }, required: ['id', 'into'] },
  apply(op, draft) {
    const { id, into } = op;
    const located = findNode(draft, id);
    if (!located) return null;
    if (into !== null && [...draft.lineage(into)].includes(id))
      return draft.refuse(moveIntoItself(`${draft.path}/into`, id, into));
    const position = positionOf(draft, located);
    const inverse: PatchOp[] = position
      ? [{ op: 'move', id, ...position }]
      : [{ op: 'remove', id }, restoreProps(draft, located.parent!)];
    located.list.splice(located.index, 1);
    const destination = destinationOf(draft, op);
    if (!destination) return null;
    draft.touchNode(located.parent);
    draft.touchNode(into);
    destination.list.splice(destination.index, 0, located.node);
    draft.reparent(id, into);
    return [...inverse, ...destination.undo];
  },
};
