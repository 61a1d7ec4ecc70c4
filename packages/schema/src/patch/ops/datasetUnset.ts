import { unsetAt } from '../draft/edit.js';
import { editDataset } from '../draft/findTarget.js';
import { stepsSchema, textSchema, type OpHandler } from '../OpHandler.js';
import type { DatasetUnsetOp } from '../PatchOp.js';

export const datasetUnset: OpHandler<DatasetUnsetOp> = {
  schema: { properties: { name: textSchema, path: stepsSchema }, required: ['name', 'path'] },
  apply: (op, draft) => editDataset(draft, op.name, (target) => unsetAt(draft, target, op.path)),
};
