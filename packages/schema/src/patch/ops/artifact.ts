import { artifactSchema } from '../../open/artifactSchema.js';
import { datasetsPresent } from '../../issues/patchMessages.js';
import { isRecord } from '../../validate/jsonType.js';
import { changeFields } from '../draft/changeFields.js';
import { propertyAfter, type OpenRecord } from '../draft/containers.js';
import { textSchema, type OpHandler } from '../OpHandler.js';
import type { ArtifactOp, PatchOp } from '../PatchOp.js';

/** Settings first, so that they are the last on the way back and find their place beside what was there. */
const fields = ['settings', 'title', 'description', 'types', 'provenance', 'meta', 'datasets'] as const;

/** The settings with some of them replaced or, by null, removed. */
function mergedSettings(current: unknown, change: unknown): unknown {
  if (!isRecord(change) || !isRecord(current)) return withoutNull(change);
  const merged = { ...current };
  for (const [name, value] of Object.entries(change)) {
    if (value === null) delete merged[name];
    else Object.defineProperty(merged, name, { value, enumerable: true, configurable: true, writable: true });
  }
  return merged;
}

function withoutNull(value: unknown): unknown {
  return isRecord(value)
    ? Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== null))
    : value;
}

/**
 * The ops that lead back to the settings there were. What was added or replaced merges back; the order of settings that
 * were removed does not, so then all are written anew.
 */
function settingsBack(start: OpenRecord, op: ArtifactOp, ops: readonly PatchOp[]): readonly PatchOp[] {
  const old = start['settings'];
  const change = op.settings;
  if (!isRecord(old) || !isRecord(change)) return ops;
  const settings = mergedSettings(old, change) as object;
  if (Object.keys(old).every((name) => Object.hasOwn(settings, name))) {
    const merged = Object.keys(change).map((name) => [name, Object.hasOwn(old, name) ? old[name] : null]);
    return ops.map((back) =>
      isSettings(back) ? { ...back, settings: Object.fromEntries(merged) as object } : back,
    );
  }
  const before = propertyAfter(start, 'settings');
  const anew: PatchOp = { op: 'artifact', settings: old, ...(before === undefined ? {} : { before }) };
  return ops.flatMap((back) =>
    isSettings(back) ? [{ op: 'artifact', settings: null } as const, anew] : [back],
  );
}

const isSettings = (op: PatchOp): boolean => Object.hasOwn(op, 'settings');

export const artifact: OpHandler<ArtifactOp> = {
  schema: {
    properties: {
      title: {},
      description: {},
      settings: {},
      types: {},
      provenance: {},
      meta: {},
      datasets: { type: ['array', 'null'], maxItems: 0 },
      before: textSchema,
    },
  },
  apply(op, draft) {
    const record = draft.open() as unknown as OpenRecord;
    if (Object.hasOwn(op, 'datasets') && draft.datasets().length > 0)
      return draft.refuse(datasetsPresent(`${draft.path}/datasets`));
    const inverse = (change: object): PatchOp => ({ op: 'artifact', ...change });
    const start = { ...record };
    const change = isRecord(op.settings)
      ? { ...op, settings: mergedSettings(start['settings'], op.settings) }
      : op;
    const back = changeFields(draft, { record, fields, schema: artifactSchema, inverse }, change);
    return back && settingsBack(start, op, back);
  },
};
