import { orderAt } from '../draft/edit.js';
import { editNode } from '../draft/findTarget.js';
import { pathSchema, stepsSchema, textSchema, type OpHandler } from '../OpHandler.js';
import type { OrderOp } from '../PatchOp.js';

export const order: OpHandler<OrderOp> = {
  schema: {
    properties: { id: textSchema, path: stepsSchema, keys: pathSchema },
    required: ['id', 'path', 'keys'],
  },
  apply: (op, draft) => editNode(draft, op, (target) => orderAt(draft, target, op.path, op.keys)),
};
