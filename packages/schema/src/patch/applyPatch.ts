import { ComponentTypes } from '../components/ComponentTypes.js';
import type { Artifact } from '../generated/types.js';
import type { Issue } from '../issues/Issue.js';
import { limitExceeded } from '../issues/inputMessages.js';
import { opInvalid, opUnknown, patchNotList, patchTooLong } from '../issues/patchMessages.js';
import { checkCounts } from '../open/check/checkCounts.js';
import { limitsFrom, type Limits } from '../open/limits.js';
import type { OpenOptions } from '../open/openArtifact.js';
import { readJson } from '../open/readJson.js';
import type { RawDocument } from '../migrate/migrations.js';
import { findFaults } from '../validate/findFaults.js';
import { isRecord, jsonTypeOf } from '../validate/jsonType.js';
import type { JsonSchema } from '../validate/JsonSchema.js';
import { checkTouched, type Mended } from './draft/checkTouched.js';
import { Draft, type Touched } from './draft/Draft.js';
import type { OpHandler } from './OpHandler.js';
import { opHandlers } from './opHandlers.js';
import type { PatchOp } from './PatchOp.js';

/** A document changed by a patch and the patch that leads back; or the issues that say why nothing was changed. */
export type PatchResult =
  | { readonly artifact: Artifact; readonly inverse: readonly PatchOp[]; readonly issues?: undefined }
  | { readonly issues: readonly Issue[]; readonly artifact?: undefined; readonly inverse?: undefined };

/** How many ops a patch may have. */
export const mostOps = 20_000;

/** Levels of a patch above the values in it: the list, the op, a path or a value. */
export const opLevels = 3;

const names = Object.keys(opHandlers);

/** The ops as plain JSON of bounded size; null, with issues, when they are none. */
function readOps(input: unknown, limits: Limits, issues: Issue[]): readonly unknown[] | null {
  const reading = readJson(Array.isArray(input) ? input : [], { ...limits, depth: limits.depth + opLevels });
  issues.push(...reading.issues.slice(0, 20));
  if (!Array.isArray(input)) issues.push(patchNotList(jsonTypeOf(input) ?? typeof input));
  else if (input.length > mostOps) issues.push(patchTooLong(input.length, mostOps));
  return issues.length > 0 ? null : (reading.value as readonly unknown[]);
}

function formOf(handler: OpHandler<never>): JsonSchema {
  return {
    type: 'object',
    additionalProperties: false,
    properties: { op: {}, unchecked: { type: 'boolean' }, ...handler.schema.properties },
    required: handler.schema.required,
  };
}

/** Whether something is an op of the right form; says why not. */
function isOp(op: unknown, draft: Draft): op is PatchOp {
  const name = isRecord(op) ? op['op'] : undefined;
  if (typeof name !== 'string' || !Object.hasOwn(opHandlers, name)) {
    draft.refuse(opUnknown(draft.path, name, names));
    return false;
  }
  const form = formOf(opHandlers[name as PatchOp['op']] as OpHandler<never>);
  const faults = findFaults(form, op, { shared: draft.shared, skipNodes: true });
  for (const fault of faults) draft.refuse(opInvalid(draft.path, name, fault));
  return faults.length === 0;
}

function applyOp(op: unknown, draft: Draft): readonly PatchOp[] | null {
  draft.begin(isRecord(op) ? op : {});
  if (!isOp(op, draft)) return null;
  const inverse = (opHandlers[op.op] as OpHandler).apply(op, draft);
  const { nodes } = draft.limits;
  return draft.nodeCount > nodes ? draft.refuse(limitExceeded('nodes', nodes, draft.path)) : inverse;
}

/** Ops that bring back faults say that they mean to. */
function uncheckedWhere(mended: Mended, touched: Touched, ops: readonly PatchOp[]): readonly PatchOp[] {
  const isMended = [...touched.nodes].some((id) => mended.nodes.has(id));
  const isMendedDataset = [...touched.datasets].some((name) => mended.datasets.has(name));
  return isMended || isMendedDataset ? ops.map((op) => withUnchecked(op)) : ops;
}

function withUnchecked(op: PatchOp): PatchOp {
  switch (op.op) {
    case 'node':
    case 'order':
    case 'dataset.order':
    case 'dataset.remove':
      return op;
    default:
      return { ...op, unchecked: true };
  }
}

/**
 * Changes a document by a patch: a list of ops that are applied in their order, all or none.
 *
 * The document stays as it is; the new one shares with it what did not change. What is set is checked as when a document
 * is opened, but strictly: a patch may leave faults that were there and mend them, and is refused when it adds one (a
 * prop that the type does not know, a missing one, a name that is taken). The checks are made when all ops are applied,
 * so that an op may need the next. A document over the limits is refused too.
 *
 * The inverse is a patch that gives back the start byte for byte, order of properties included.
 *
 * The path of an issue points into the patch: `/2/into` is `into` of its third op.
 *
 * @param artifact A document as `openArtifact` gives it.
 * @param ops Plain JSON, trusted in nothing.
 * @throws TypeError only when a host's schema in `components` is wrong.
 */
export function applyPatch(
  artifact: Artifact,
  ops: readonly PatchOp[],
  options: OpenOptions = {},
): PatchResult {
  const limits = limitsFrom(options.limits);
  const types = new ComponentTypes(options.components);
  const issues: Issue[] = [];
  // 1. Read the ops
  const patch = readOps(ops, limits, issues);
  if (!patch) return { issues };
  if (patch.length === 0) return { artifact, inverse: [] };
  // 2. Apply them to a draft
  const draft = new Draft(artifact, types, limits);
  const steps: (readonly PatchOp[])[] = [];
  for (const op of patch) {
    const inverse = applyOp(op, draft);
    if (!inverse) return { issues: draft.issues };
    steps.push(inverse);
  }
  // 3. Check what changed
  const mended = checkTouched(draft, artifact);
  if (draft.issues.length > 0) return { issues: draft.issues };
  // 4. Check the limits
  const reading = readJson(draft.artifact, limits);
  if (reading.issues.length > 0) return { issues: reading.issues };
  const exceeded = checkCounts(reading.value as RawDocument, types, limits);
  if (exceeded) return { issues: [exceeded] };
  const inverse = steps.map((back, index) => uncheckedWhere(mended, draft.touched[index]!, back)).reverse();
  return { artifact: reading.value as Artifact, inverse: inverse.flat() };
}
