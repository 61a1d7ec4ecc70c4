import { setAt } from '../draft/edit.js';
import { editDataset } from '../draft/findTarget.js';
import { pathSchema, textSchema, type OpHandler } from '../OpHandler.js';
import type { DatasetSetOp } from '../PatchOp.js';

export const datasetSet: OpHandler<DatasetSetOp> = {
  schema: {
    properties: { name: textSchema, path: pathSchema, value: {}, before: textSchema },
    required: ['name', 'path', 'value'],
  },
  apply: (op, draft) => editDataset(draft, op.name, (target) => setAt(draft, target, op)),
};
