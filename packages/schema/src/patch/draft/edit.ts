import { childSlots } from '../../components/walkNodes.js';
import type { Node } from '../../generated/types.js';
import {
  keyMismatch,
  keysMismatch,
  keyTaken,
  orderImpossible,
  placeUnknown,
  siblingUnknown,
} from '../../issues/patchMessages.js';
import { isRecord } from '../../validate/jsonType.js';
import { pointerTo } from '../../validate/pointer.js';
import { admitNode, hasFaults } from './admitNode.js';
import { entryOf, keyOf, keysOf, propertyAfter, writeEntry, type OpenRecord } from './containers.js';
import type { Draft } from './Draft.js';
import type { PatchOp, PatchPath, SetOp } from '../PatchOp.js';
import { findTwin, listKey, namesBeside, placeAt, schemaFor, valueAt, type Place } from './places.js';

/** What a path starts from: a node's props or a dataset, and how ops name it. */
export interface Target {
  readonly base: Place;
  readonly rowKey?: string;
  readonly set: (path: PatchPath, value: unknown, before?: string) => PatchOp;
  readonly unset: (path: PatchPath) => PatchOp;
  readonly order: (path: PatchPath, keys: readonly string[]) => PatchOp;
}

const exists = (place: Place): boolean => Object.hasOwn(place.container, place.step);

/** Whether a value may stand at a place by its keys. */
function keysFit(draft: Draft, target: Target, place: Place, path: PatchPath, value: unknown): boolean {
  const at = `${draft.path}/value`;
  const step = path.at(-1) ?? (keyOf(valueAt(place), place.key ?? '') as string);
  if (place.key !== undefined && keyOf(value, place.key) !== step) {
    draft.refuse(keyMismatch(at, place.key, step, isRecord(value) ? entryOf(value, place.key) : undefined));
    return false;
  }
  const twin = draft.unchecked ? undefined : findTwin(value, place.schema, target.rowKey);
  if (twin) draft.refuse(keyTaken(at + pointerTo([twin.index, twin.key]), twin.key, twin.name));
  return !twin;
}

/** The op that brings back what stood at a place. */
function setBack(target: Target, place: Place, path: PatchPath, old: unknown, before?: string): PatchOp {
  const op = target.set(path, old, before);
  return findTwin(old, place.schema, target.rowKey) ? ({ ...op, unchecked: true } as PatchOp) : op;
}

/** Index of the element that a new one stands before; null when it is refused. */
function insertion(draft: Draft, place: Place, before: string | undefined): number | null {
  const list = place.container as unknown[];
  if (before === undefined) return list.length;
  const index = list.findIndex((element) => keyOf(element, place.key!) === before);
  return index < 0 ? draft.refuse(siblingUnknown(`${draft.path}/before`, before, namesBeside(place))) : index;
}

/** Sets what stands at a path; gives the ops that lead back. */
export function setAt(
  draft: Draft,
  target: Target,
  op: Pick<SetOp, 'path' | 'value' | 'before'>,
): readonly PatchOp[] | null {
  const { path, value, before } = op;
  const place = placeAt(draft, target.base, path, target);
  if (!place || !keysFit(draft, target, place, path, value)) return null;
  if (exists(place)) {
    const old = valueAt(place);
    writeEntry(place.container, place.step, value);
    return [setBack(target, place, path, old)];
  }
  if (Array.isArray(place.container)) {
    const index = insertion(draft, place, before);
    if (index === null) return null;
    place.container.splice(index, 0, value);
    return [target.unset(path)];
  }
  if (before !== undefined && !Object.hasOwn(place.container, before))
    return draft.refuse(siblingUnknown(`${draft.path}/before`, before, namesBeside(place)));
  writeEntry(place.container, place.step, value, before);
  return [target.unset(path)];
}

/** Removes what stands at a path; gives the ops that lead back. */
export function unsetAt(draft: Draft, target: Target, path: PatchPath): readonly PatchOp[] | null {
  const place = placeAt(draft, target.base, path, target);
  if (!place) return null;
  const at = draft.path + pointerTo(['path', path.length - 1]);
  if (!exists(place)) return draft.refuse(placeUnknown(at, path, namesBeside(place)));
  const old = valueAt(place);
  if (Array.isArray(place.container)) return unsetElement(target, place, path);
  const name = String(place.step);
  const next = propertyAfter(place.container, name);
  delete place.container[name];
  return [setBack(target, place, path, old, next)];
}

/** A key may stand twice, or be missing, in what came from elsewhere: then only the whole list leads back. */
function unsetElement(target: Target, place: Place, path: PatchPath): readonly PatchOp[] {
  const list = place.container as unknown[];
  const index = Number(place.step);
  const whole = structuredClone(list);
  const element = list[index];
  list.splice(index, 1);
  const step = path.at(-1)!;
  const next = list[index] === undefined ? undefined : keyOf(list[index], place.key!);
  const isNamed = (name: string, at: number): boolean =>
    list.findIndex((element) => keyOf(element, place.key!) === name) === at;
  const named = isNamed(step, -1) && (index === list.length || (next !== undefined && isNamed(next, index)));
  return named
    ? [target.set(path, element, next)]
    : [{ ...target.set(path.slice(0, -1), whole), unchecked: true } as PatchOp];
}

/** Orders the list at a path by keys; gives the ops that lead back. */
export function orderAt(
  draft: Draft,
  target: Target,
  path: PatchPath,
  keys: readonly string[],
): readonly PatchOp[] | null {
  const place = placeAt(draft, target.base, path, target);
  if (!place) return null;
  const list = valueAt(place);
  const key = Array.isArray(list) ? listKey(schemaFor(place.schema, list), target.rowKey) : undefined;
  const present = Array.isArray(list) && key !== undefined ? keysOf(list, key) : undefined;
  if (!present) return draft.refuse(orderImpossible(`${draft.path}/path`, path));
  const places = new Map(present.map((name, index) => [name, index]));
  const wanted = new Set(keys);
  if (wanted.size !== keys.length || keys.length !== places.size || keys.some((name) => !places.has(name))) {
    const twice = keys.filter((name, index) => keys.indexOf(name) !== index);
    const missing = present.filter((name) => !wanted.has(name));
    const unknown = keys.filter((name) => !places.has(name));
    return draft.refuse(keysMismatch(`${draft.path}/keys`, missing, [...unknown, ...twice]));
  }
  const ordered = keys.map((name) => (list as unknown[])[places.get(name)!]);
  writeEntry(place.container, place.step, ordered);
  return [target.order(path, present)];
}

/** The props of a node. */
export function nodeTarget(draft: Draft, node: Node): Target {
  const { id } = node;
  const base: Place = {
    container: node as unknown as OpenRecord,
    step: 'props',
    schema: draft.types.schema(node.type),
  };
  return {
    base,
    set: (path, value, before) => ({
      op: 'set',
      id,
      path,
      value,
      ...(before === undefined ? {} : { before }),
    }),
    unset: (path) => ({ op: 'unset', id, path }),
    order: (path, keys) => ({ op: 'order', id, path, keys }),
  };
}

/** Whether a path leads to a list of children, or to something around one. */
function holdsChildren(draft: Draft, node: Node, path: PatchPath): boolean {
  const slots = draft.types.description(node.type)?.slots ?? [];
  return slots.some((slot) =>
    slot.every((step, index) => index >= path.length || step === '*' || step === path[index]),
  );
}

const childrenOf = (draft: Draft, node: Node): Node[] =>
  [...childSlots(node, draft.types.description(node.type))].map((child) => child.node);

/**
 * Changes the props of a node. Children that go give their names back, and those that come are checked as `add` checks
 * them.
 */
export function changeProps(
  draft: Draft,
  node: Node,
  path: PatchPath,
  change: () => readonly PatchOp[] | null,
): readonly PatchOp[] | null {
  draft.touchNode(node.id);
  if (!holdsChildren(draft, node, path)) return change();
  const before = childrenOf(draft, node);
  const inverse = change();
  if (!inverse) return null;
  const after = new Set(childrenOf(draft, node));
  const gone = before.filter((child) => !after.has(child));
  draft.leaveAll(gone);
  const known = new Set(before);
  const settled = new Map<Node, Node>();
  for (const child of after) {
    if (known.has(child)) continue;
    const admitted = admitNode(draft, child, `${draft.path}/value`, node.id);
    if (!admitted) return null;
    settled.set(child, admitted);
  }
  writeSettled(draft, node, settled);
  if (!gone.some((child) => hasFaults(draft, child))) return inverse;
  return inverse.map((op): PatchOp => (op.op === 'set' ? { ...op, unchecked: true } : op));
}

function writeSettled(draft: Draft, node: Node, settled: ReadonlyMap<Node, Node>): void {
  for (const child of childSlots(node, draft.types.description(node.type))) {
    const written = settled.get(child.node);
    if (written === undefined || written === child.node) continue;
    let list = draft.own(node as unknown as OpenRecord, 'props');
    for (const step of child.slot) list = draft.own(list, step);
    writeEntry(list, child.index, written);
  }
}
