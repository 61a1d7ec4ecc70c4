import { sharedSchemas } from '../../generated/schemas.js';
import { keyFixed, listWhole, placeUnknown, stepReserved } from '../../issues/patchMessages.js';
import type { Step } from '../../validate/findFaults.js';
import type { JsonSchema } from '../../validate/JsonSchema.js';
import { pointerTo } from '../../validate/pointer.js';
import { flattenSchema, meantBranch } from '../../validate/schemaBranch.js';
import { entryOf, isContainer, keyOf, type Container, type OpenRecord } from './containers.js';
import type { Draft } from './Draft.js';

/** Where a path leads: an entry, there or not, of something open for changes. */
export interface Place {
  readonly container: Container;
  /** Name of the property, or index of the element; the list's length for one that is not there. */
  readonly step: Step;
  /** In a list of named things, the property that names them. */
  readonly key?: string;
  /** Schema of what stands there, where it is known. */
  readonly schema: JsonSchema | undefined;
}

const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a step would reach for the prototype. */
export function isReserved(step: string): boolean {
  return reserved.has(step);
}

/** The schema that a value was written for: without references, and of several the one that was meant. */
export function schemaFor(schema: JsonSchema | undefined, value: unknown): JsonSchema | undefined {
  let flat = schema && flattenSchema(schema, sharedSchemas);
  while (flat?.anyOf) {
    const branch = meantBranch(flat.anyOf, value, (part) => flattenSchema(part, sharedSchemas));
    flat = branch && flattenSchema(branch, sharedSchemas);
  }
  return flat;
}

/** The property that names the elements of a list; undefined where they have no names. */
export function listKey(schema: JsonSchema | undefined, rowKey: string | undefined): string | undefined {
  const key = schema?.['x-key'];
  return key === true ? rowKey : key;
}

/** The first element of a list of named things that has the key of an earlier one. */
export function findTwin(
  value: unknown,
  schema: JsonSchema | undefined,
  rowKey: string | undefined,
): { key: string; index: number; name: string } | undefined {
  const key = Array.isArray(value) ? listKey(schemaFor(schema, value), rowKey) : undefined;
  if (!Array.isArray(value) || key === undefined) return undefined;
  const seen = new Set<string>();
  for (const [index, element] of value.entries()) {
    const name = keyOf(element, key);
    if (name !== undefined && seen.has(name)) return { key, index, name };
    if (name !== undefined) seen.add(name);
  }
  return undefined;
}

/** Schema of a property; undefined where it is not known. */
export function propertySchema(schema: JsonSchema | undefined, name: string): JsonSchema | undefined {
  const { properties = {}, additionalProperties } = schema ?? {};
  if (Object.hasOwn(properties, name)) return properties[name];
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

export function valueAt({ container, step }: Place): unknown {
  return entryOf(container, step);
}

export interface PathOptions {
  /** The cell that identifies rows, in a dataset. */
  readonly rowKey?: string;
  /** The field of the op that has the path. */
  readonly field?: 'path' | 'slot';
}

function placeIn(
  container: Container,
  schema: JsonSchema | undefined,
  step: string,
  rowKey: string | undefined,
): Place | undefined {
  const meant = schemaFor(schema, container);
  if (!Array.isArray(container)) return { container, step, schema: propertySchema(meant, step) };
  const key = listKey(meant, rowKey);
  if (key === undefined) return undefined;
  const found = container.findIndex((element) => keyOf(element, key) === step);
  return { container, step: found < 0 ? container.length : found, key, schema: meant?.items };
}

/**
 * Follows a path from a place, opening what lies on the way. Of the place it leads to only the container must exist.
 * Refuses unknown steps, names of prototypes, lists without keys, and steps to what names an element.
 */
export function placeAt(
  draft: Draft,
  from: Place,
  path: readonly string[],
  options: PathOptions = {},
): Place | null {
  const { rowKey, field = 'path' } = options;
  let place = from;
  for (const [index, step] of path.entries()) {
    const at = draft.path + pointerTo([field, index]);
    const passed = path.slice(0, index);
    if (isReserved(step)) return draft.refuse(stepReserved(at, step));
    if (step === place.key) return draft.refuse(keyFixed(at, step));
    const value = valueAt(place);
    if (value === undefined)
      return draft.refuse(
        placeUnknown(draft.path + pointerTo([field, index - 1]), passed, namesBeside(place)),
      );
    if (!isContainer(value)) return draft.refuse(placeUnknown(at, path.slice(0, index + 1), []));
    const container = draft.own(place.container, place.step);
    const next = placeIn(container, place.schema, step, rowKey);
    if (!next) return draft.refuse(listWhole(at, passed));
    place = next;
  }
  return place;
}

/** What stands beside a place, for suggestions. */
export function namesBeside({ container, key }: Place): string[] {
  if (!Array.isArray(container)) return Object.keys(container);
  return container.flatMap((element) => (key === undefined ? [] : (keyOf(element, key) ?? [])));
}

/**
 * A path with keys where it has indices, from the props of a node; null where an element can't be named by a key of its
 * own.
 */
export function keyedPath(
  props: unknown,
  schema: JsonSchema | undefined,
  steps: readonly Step[],
): string[] | null {
  const path: string[] = [];
  let value = props;
  let inner = schema;
  for (const step of steps) {
    const meant = schemaFor(inner, value);
    let name: string | undefined = String(step);
    if (Array.isArray(value)) {
      const key = listKey(meant, undefined);
      name = key === undefined ? undefined : keyOf(value[Number(step)], key);
      if (name === undefined || value.findIndex((element) => keyOf(element, key!) === name) !== Number(step))
        return null;
      inner = meant?.items;
    } else inner = propertySchema(meant, name);
    if (isReserved(name)) return null;
    path.push(name);
    value = entryOf(value, step);
  }
  return path;
}

/** The props of a node as a place. */
export function propsPlace(draft: Draft, node: { readonly type: string }): Place {
  return { container: node as unknown as OpenRecord, step: 'props', schema: draft.types.schema(node.type) };
}
