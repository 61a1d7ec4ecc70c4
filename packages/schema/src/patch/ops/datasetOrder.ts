import { orderAt } from '../draft/edit.js';
import { editDataset } from '../draft/findTarget.js';
import { pathSchema, stepsSchema, textSchema, type OpHandler } from '../OpHandler.js';
import type { DatasetOrderOp } from '../PatchOp.js';

export const datasetOrder: OpHandler<DatasetOrderOp> = {
  schema: {
    properties: { name: textSchema, path: stepsSchema, keys: pathSchema },
    required: ['name', 'path', 'keys'],
  },
  apply: (op, draft) => editDataset(draft, op.name, (target) => orderAt(draft, target, op.path, op.keys)),
};
