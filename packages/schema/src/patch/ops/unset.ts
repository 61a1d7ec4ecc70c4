import { unsetAt } from '../draft/edit.js';
import { editNode } from '../draft/findTarget.js';
import { stepsSchema, textSchema, type OpHandler } from '../OpHandler.js';
import type { UnsetOp } from '../PatchOp.js';

export const unset: OpHandler<UnsetOp> = {
  schema: { properties: { id: textSchema, path: stepsSchema }, required: ['id', 'path'] },
  apply: (op, draft) => editNode(draft, op, (target) => unsetAt(draft, target, op.path)),
};
