import type { Artifact, Node } from '../generated/types.js';
import type { ComponentDescription } from './describeComponent.js';
import { isRecord } from '../validate/jsonType.js';
import { placesAt } from '../validate/places.js';
import { pointerTo } from '../validate/pointer.js';

/** A child node and the place in its parent's props where it stands. */
export interface SlottedNode {
  readonly node: Node;
  /** Path of the array that holds it, from the props down, with indices: `["tabs", "0", "content"]`. */
  readonly slot: readonly string[];
  /** Its place in that array. */
  readonly index: number;
}

/** A node and where it stands in the document. */
export interface PlacedNode extends SlottedNode {
  /** Null for the nodes of the page itself, whose slot is empty. */
  readonly parent: Node | null;
  /** JSON Pointer of the node in the document. */
  readonly pointer: string;
}

/**
 * The children of a node in the order of its slots. Whatever stands in a slot and is no object is passed over.
 *
 * @param description What {@link describeComponent} gives for the node's type; without it there are no children.
 */
export function* childSlots(
  node: Node,
  description: ComponentDescription | undefined,
): Generator<SlottedNode> {
  for (const path of description?.slots ?? []) {
    for (const { steps, value } of placesAt(node.props, path)) {
      if (!Array.isArray(value)) continue;
      const slot = steps.map(String);
      for (const [index, child] of value.entries())
        if (isRecord(child)) yield { node: child as Node, slot, index };
    }
  }
}

function* rootNodes(artifact: Pick<Artifact, 'components'>): Generator<SlottedNode> {
  if (!Array.isArray(artifact.components)) return;
  for (const [index, node] of artifact.components.entries())
    if (isRecord(node)) yield { node, slot: [], index };
}

/**
 * Every node of a document, parents before children, in reading order.
 *
 * Does not recurse, and gives each node object once, so that it ends on any input.
 *
 * @param describe The description of a type, or undefined when the type is unknown: then the node has no children.
 */
export function* walkNodes(
  artifact: Pick<Artifact, 'components'>,
  describe: (type: string) => ComponentDescription | undefined,
): Generator<PlacedNode> {
  const seen = new Set<Node>();
  const open: { parent: Node | null; base: string; children: Generator<SlottedNode> }[] = [
    { parent: null, base: '/components', children: rootNodes(artifact) },
  ];
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const next = level.children.next();
    if (next.done) {
      open.pop();
      continue;
    }
    const { node, slot, index } = next.value;
    if (seen.has(node)) continue;
    seen.add(node);
    const pointer = `${level.base}${pointerTo([...slot, `${index}`])}`;
    yield { node, slot, index, parent: level.parent, pointer };
    const description = typeof node.type === 'string' ? describe(node.type) : undefined;
    if (description && description.slots.length > 0)
      open.push({ parent: node, base: `${pointer}/props`, children: childSlots(node, description) });
  }
}
