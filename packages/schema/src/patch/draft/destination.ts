import type { Node } from '../../generated/types.js';
import { patchNodeUnknown, positionTwice, siblingUnknown, slotUnknown } from '../../issues/patchMessages.js';
import { isRecord } from '../../validate/jsonType.js';
import { placesAt } from '../../validate/places.js';
import { writeEntry, type OpenRecord } from './containers.js';
import type { Draft, LocatedNode } from './Draft.js';
import type { AddOp, MoveOp, PatchOp, PatchPath } from '../PatchOp.js';
import { keyedPath, placeAt, propsPlace, valueAt } from './places.js';

/** A list of children, open for changes, and where in it a node goes. */
export interface Destination {
  readonly list: unknown[];
  readonly index: number;
  /** Removes the list again where there was none. */
  readonly undo: readonly PatchOp[];
}

type Target = Pick<AddOp | MoveOp, 'into' | 'slot' | 'before' | 'after'>;

const idOf = (element: unknown): unknown => (isRecord(element) ? element['id'] : undefined);

/** The lists of children that a node has, as paths. */
function slotsOf(draft: Draft, node: Node): string[][] {
  const patterns = draft.types.description(node.type)?.slots ?? [];
  const schema = draft.types.schema(node.type);
  return patterns.flatMap((pattern) => {
    if (!pattern.includes('*')) return [[...pattern]];
    const parents = placesAt(node.props, pattern.slice(0, pattern.lastIndexOf('*') + 1));
    const rest = pattern.slice(pattern.lastIndexOf('*') + 1);
    return parents.flatMap(({ steps }) => {
      const path = keyedPath(node.props, schema, steps);
      return path ? [[...path, ...rest]] : [];
    });
  });
}

function chosenSlot(draft: Draft, node: Node, slot: PatchPath | undefined): PatchPath | null {
  const patterns = draft.types.description(node.type)?.slots ?? [];
  const only = patterns.length === 1 && !patterns[0]!.includes('*') ? patterns[0]! : undefined;
  const chosen = slot ?? only;
  const fits = patterns.some(
    (pattern) =>
      pattern.length === chosen?.length &&
      pattern.every((step, index) => step === '*' || step === chosen[index]),
  );
  return chosen && fits
    ? chosen
    : draft.refuse(slotUnknown(`${draft.path}/slot`, node.id, slotsOf(draft, node)));
}

function childList(draft: Draft, target: Target): Omit<Destination, 'index'> | null {
  const { into, slot } = target;
  if (into === null) {
    if (slot && slot.length > 0) return draft.refuse(slotUnknown(`${draft.path}/slot`, 'null', [[]]));
    const list = draft.own(draft.open() as unknown as OpenRecord, 'components') as unknown[];
    return { list, undo: [] };
  }
  if (!draft.has(into)) return draft.refuse(patchNodeUnknown(`${draft.path}/into`, into, draft.ids()));
  const { node } = draft.node(into);
  const path = chosenSlot(draft, node, slot);
  const place = path && placeAt(draft, propsPlace(draft, node), path, { field: 'slot' });
  if (!path || !place) return null;
  if (valueAt(place) === undefined) {
    const list: unknown[] = [];
    writeEntry(place.container, place.step, list);
    return {
      list: draft.own(place.container, place.step) as unknown[],
      undo: [{ op: 'unset', id: into, path }],
    };
  }
  if (!Array.isArray(valueAt(place)))
    return draft.refuse(slotUnknown(`${draft.path}/slot`, into, slotsOf(draft, node)));
  return { list: draft.own(place.container, place.step) as unknown[], undo: [] };
}

/** Where an op puts a node; null when there is no such place. */
export function destinationOf(draft: Draft, target: Target): Destination | null {
  const { before, after } = target;
  if (before !== undefined && after !== undefined) return draft.refuse(positionTwice(draft.path));
  const found = childList(draft, target);
  if (!found) return null;
  const sibling = before ?? after;
  if (sibling === undefined) return { ...found, index: found.list.length };
  const index = found.list.findIndex((element) => idOf(element) === sibling);
  if (index < 0) {
    const siblings = found.list.map(idOf).filter((id) => typeof id === 'string');
    const field = before === undefined ? 'after' : 'before';
    return draft.refuse(siblingUnknown(`${draft.path}/${field}`, sibling, siblings));
  }
  return { ...found, index: before === undefined ? index + 1 : index };
}

/**
 * Where a node stands, in the words of an op; null where no op can name the place: in a tab without a key of its own, or
 * between things that are no nodes.
 */
export function positionOf(draft: Draft, located: LocatedNode): Target | null {
  const { list, index, parent } = located;
  const place = parent === null ? { into: null } : slotPosition(draft, parent, located.slot);
  if (!place || index === list.length - 1) return place;
  const next = idOf(list[index + 1]);
  if (typeof next === 'string' && draft.has(next)) return { ...place, before: next };
  const previous = idOf(list[index - 1]);
  return typeof previous === 'string' && draft.has(previous) ? { ...place, after: previous } : null;
}

function slotPosition(draft: Draft, parent: string, slot: readonly string[]): Target | null {
  const { node } = draft.node(parent);
  const path = keyedPath(node.props, draft.types.schema(node.type), slot);
  const patterns = draft.types.description(node.type)?.slots ?? [];
  if (!path) return null;
  return patterns.length === 1 && !patterns[0]!.includes('*')
    ? { into: parent }
    : { into: parent, slot: path };
}
