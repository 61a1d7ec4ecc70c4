import type { Fault, FaultOptions } from './findFaults.js';
import { findFaults } from './findFaults.js';
import { isRecord } from './jsonType.js';
import type { JsonSchema } from './JsonSchema.js';
import { withValueAt } from './places.js';
import { flattenSchema } from './schemaBranch.js';

type Shared = FaultOptions['shared'];

/**
 * `{price: 5, qty: {label: "Pieces", value: 2}}` as the list of named things it should be; undefined when it can't. What has a
 * property of an element is one, whatever else it has.
 */
function keyedList(
  record: Readonly<Record<string, unknown>>,
  list: JsonSchema,
  shared: Shared,
): unknown[] | undefined {
  const { 'x-key': key, 'x-bare': bare = 'value' } = list;
  if (typeof key !== 'string' || !list.items) return undefined;
  const { properties = {}, required = [] } = flattenSchema(list.items, shared);
  return Object.entries(record).map(([name, entry]) => {
    const given = isRecord(entry) && Object.keys(entry);
    const isElement =
      given && (given.length === 0 || given.some((property) => Object.hasOwn(properties, property)));
    const label = required.includes('label') ? { label: name } : {};
    return { [key]: name, ...label, ...(isElement ? (entry as object) : { [bare]: entry }) };
  });
}

/** What to write instead of a value that is accepted in another form; undefined for a fault. */
function acceptedForm(fault: Fault, shared: Shared): unknown {
  if (fault.kind === 'choice' && fault.value === 'percentage' && fault.allowed.includes('percent'))
    return 'percent';
  if (fault.kind === 'type' && fault.expected.includes('array') && isRecord(fault.value)) {
    return keyedList(fault.value, fault.schema, shared);
  }
  return undefined;
}

/**
 * Writes what is accepted in another form as the format has it, and finds the faults that are left: a record where a
 * list of named things belongs (`inputs`, `datasets`), and `percentage` for the format `percent`. Shares what needed no change.
 */
export function normalize<T>(
  schema: JsonSchema,
  value: T,
  options: FaultOptions,
): { value: T; faults: Fault[] } {
  let current = value;
  let faults = findFaults(schema, current, options);
  // Twice, because what was inside a record is seen only once that is a list.
  for (let round = 0; round < 2; round += 1) {
    let changed = false;
    for (const fault of faults) {
      const accepted = acceptedForm(fault, options.shared);
      if (accepted === undefined) continue;
      current = withValueAt(current, fault.steps, accepted) as T;
      changed = true;
    }
    if (!changed) break;
    faults = findFaults(schema, current, options);
  }
  return { value: current, faults };
}
