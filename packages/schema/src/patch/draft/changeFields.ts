import { propertyInvalid, propertyUnknown } from '../../issues/messages.js';
import { siblingUnknown } from '../../issues/patchMessages.js';
import type { Issue } from '../../issues/Issue.js';
import { findFaults, type Fault } from '../../validate/findFaults.js';
import type { JsonSchema } from '../../validate/JsonSchema.js';
import { pointerTo } from '../../validate/pointer.js';
import { entryOf, propertyAfter, writeEntry, type OpenRecord } from './containers.js';
import type { Draft } from './Draft.js';
import type { PatchOp } from '../PatchOp.js';

/** A record some of whose properties an op names as fields of its own. */
export interface FieldTarget {
  readonly record: OpenRecord;
  readonly fields: readonly string[];
  readonly schema: JsonSchema;
  /** The op that makes a change of one field. */
  readonly inverse: (change: object) => PatchOp;
}

/** The issue of a fault in a part of the document that is no prop. */
export function issueOfFault(fault: Fault, path: string): Issue {
  return fault.kind === 'unknown' ? propertyUnknown(fault, path) : propertyInvalid(fault, path, null);
}

/** Whether a value may stand in a field; says why not. */
function fieldFits(draft: Draft, schema: JsonSchema | undefined, field: string, value: unknown): boolean {
  const faults = findFaults(schema ?? {}, value, { shared: draft.shared });
  const refused = faults.filter((fault) => !(draft.unchecked && fault.kind === 'unknown'));
  for (const fault of refused)
    draft.refuse(issueOfFault(fault, draft.path + pointerTo([field, ...fault.steps])));
  return refused.length === 0;
}

/** Sets or, with null, removes the fields that an op names; gives the ops that lead back. */
export function changeFields(
  draft: Draft,
  { record, fields, schema, inverse }: FieldTarget,
  op: object & { readonly before?: string },
): readonly PatchOp[] | null {
  const back: PatchOp[] = [];
  if (op.before !== undefined && !Object.hasOwn(record, op.before))
    return draft.refuse(siblingUnknown(`${draft.path}/before`, op.before, Object.keys(record)));
  for (const field of fields) {
    if (!Object.hasOwn(op, field)) continue;
    const value = entryOf(op, field);
    const old = entryOf(record, field);
    const present = Object.hasOwn(record, field);
    if (value === null && !schema.required?.includes(field)) {
      if (!present) continue;
      const before = propertyAfter(record, field);
      back.unshift(inverse({ [field]: old, ...(before === undefined ? {} : { before }) }));
      delete record[field];
    } else {
      if (!fieldFits(draft, schema.properties?.[field], field, value)) return null;
      back.unshift(inverse({ [field]: present ? old : null }));
      writeEntry(record, field, value, op.before);
    }
  }
  return back;
}
