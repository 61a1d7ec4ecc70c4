import type { Dataset } from '../../generated/types.js';
import { nameRefused, siblingUnknown } from '../../issues/patchMessages.js';
import { writeEntry, type OpenRecord } from '../draft/containers.js';
import type { Draft } from '../draft/Draft.js';
import { textSchema, type OpHandler } from '../OpHandler.js';
import type { DatasetAddOp, PatchOp } from '../PatchOp.js';

function openDatasets(draft: Draft): { list: unknown[]; undo: readonly PatchOp[] } {
  const record = draft.open() as unknown as OpenRecord;
  const absent = record['datasets'] === undefined;
  if (absent) writeEntry(record, 'datasets', [], 'components');
  return {
    list: draft.own(record, 'datasets') as unknown[],
    undo: absent ? [{ op: 'artifact', datasets: null }] : [],
  };
}

/** A dataset with columns and nothing else is an empty table, as `openArtifact` has it. */
function withRows(dataset: Dataset): Dataset {
  const { rows, source, query, columns } = dataset;
  const isEmptyTable = rows === undefined && source === undefined && query === undefined && columns?.length;
  return isEmptyTable ? { ...dataset, rows: [] } : dataset;
}

export const datasetAdd: OpHandler<DatasetAddOp> = {
  schema: {
    properties: { dataset: { type: 'object' }, before: textSchema },
    required: ['dataset'],
  },
  apply({ dataset, before }, draft) {
    const names = draft.datasets().map(({ name }) => name);
    const index = before === undefined ? names.length : names.indexOf(before);
    if (index < 0) return draft.refuse(siblingUnknown(`${draft.path}/before`, before!, names));
    const problem = draft.names.claim(dataset.name);
    if (problem) return draft.refuse(nameRefused(`${draft.path}/dataset/name`, dataset.name, problem));
    const { list, undo } = openDatasets(draft);
    draft.touchDataset(dataset.name);
    list.splice(index, 0, withRows(dataset));
    return [{ op: 'dataset.remove', name: dataset.name }, ...undo];
  },
};
