import type { ComponentTypes } from '../../components/ComponentTypes.js';
import type { Artifact, Node } from '../../generated/types.js';
import { isRecord } from '../../validate/jsonType.js';
import { placesAt, withValueAt } from '../../validate/places.js';
import type { PatchPath } from '../PatchOp.js';
import { keyedPath } from '../draft/places.js';

/** A list of children, as ops name it. */
export interface ChildList {
  /** Empty for the page itself. */
  readonly slot: PatchPath;
  readonly children: readonly Node[];
}

/** A node, its parent, and its children by slot; those of a solid one are part of it. */
export interface Branch {
  readonly node: Node;
  /** Null on the page itself. */
  readonly parent: string | null;
  readonly lists: readonly ChildList[];
  /** The node with empty slots; of a solid one the whole. */
  readonly shell: Node;
  /** Whether ops can't name all places of its children: tabs without a key of their own, or slots that hold no nodes. */
  readonly solid: boolean;
}

const isNode = (value: unknown): value is Node => isRecord(value) && typeof value['id'] === 'string';

function branchOf(node: Node, parent: string | null, types: ComponentTypes): Branch {
  const lists: ChildList[] = [];
  let props: unknown = node.props;
  for (const pattern of types.description(node.type)?.slots ?? []) {
    for (const { steps, value } of placesAt(node.props, pattern)) {
      const slot = keyedPath(node.props, types.schema(node.type), steps);
      if (!slot || !Array.isArray(value) || !value.every(isNode))
        return { node, parent, lists: [], shell: node, solid: true };
      lists.push({ slot, children: value });
      props = withValueAt(props, steps, []);
    }
  }
  return { node, parent, lists, shell: { ...node, props: props as Node['props'] }, solid: false };
}

/** The nodes of a document by id, parents before children. */
export class NodeTree {
  readonly branches = new Map<string, Branch>();
  readonly page: ChildList;

  constructor(artifact: Artifact, types: ComponentTypes) {
    this.page = { slot: [], children: artifact.components };
    const open: { node: Node; parent: string | null }[] = artifact.components.map((node) => ({
      node,
      parent: null,
    }));
    open.reverse();
    for (let next = open.pop(); next; next = open.pop()) {
      const branch = branchOf(next.node, next.parent, types);
      this.branches.set(next.node.id, branch);
      const children = branch.lists.flatMap((list) => list.children);
      for (const node of children.reverse()) open.push({ node, parent: next.node.id });
    }
  }
}
