import { opInvalid } from '../../issues/patchMessages.js';
import { isRecord } from '../../validate/jsonType.js';
import { setAt } from '../draft/edit.js';
import { editNode } from '../draft/findTarget.js';
import { pathSchema, textSchema, type OpHandler } from '../OpHandler.js';
import type { SetOp } from '../PatchOp.js';

export const set: OpHandler<SetOp> = {
  schema: {
    properties: { id: textSchema, path: pathSchema, value: {}, before: textSchema },
    required: ['id', 'path', 'value'],
  },
  apply(op, draft) {
    const { path, value } = op;
    if (path.length === 0 && !isRecord(value)) {
      const place = { steps: ['value'], schema: {}, removable: null };
      return draft.refuse(
        opInvalid(draft.path, 'set', { kind: 'type', expected: ['object'], value, ...place }),
      );
    }
    return editNode(draft, op, (target) => setAt(draft, target, op));
  },
};
