import { sharedSchemas } from '../../generated/schemas.js';
import type { OpenRecord } from '../draft/containers.js';
import { changeFields } from '../draft/changeFields.js';
import { openNode } from '../draft/findTarget.js';
import { textSchema, type OpHandler } from '../OpHandler.js';
import type { NodeOp, PatchOp } from '../PatchOp.js';

const fields = ['span', 'visible', 'sample', 'meta'] as const;

export const node: OpHandler<NodeOp> = {
  schema: {
    properties: { id: textSchema, span: {}, visible: {}, sample: {}, meta: {}, before: textSchema },
    required: ['id'],
  },
  apply(op, draft) {
    const opened = openNode(draft, op.id);
    if (!opened) return null;
    const inverse = (change: object): PatchOp => ({ op: 'node', id: op.id, ...change });
    const record = opened as unknown as OpenRecord;
    return changeFields(draft, { record, fields, schema: sharedSchemas['node']!, inverse }, op);
  },
};
