import type { Dataset } from '../../generated/types.js';
import { findDataset } from '../draft/findTarget.js';
import { textSchema, type OpHandler } from '../OpHandler.js';
import type { DatasetRemoveOp } from '../PatchOp.js';

export const datasetRemove: OpHandler<DatasetRemoveOp> = {
  schema: { properties: { name: textSchema }, required: ['name'] },
  apply({ name }, draft) {
    const found = findDataset(draft, name);
    if (!found) return null;
    const { list, index } = found;
    const [dataset] = list.splice(index, 1) as [Dataset];
    const next = (list[index] as Dataset | undefined)?.name;
    draft.names.release(name);
    draft.touchDataset(name);
    return [{ op: 'dataset.add', dataset, ...(next === undefined ? {} : { before: next }) }];
  },
};
