import type { ComponentTypes } from '../../components/ComponentTypes.js';
import type { Artifact, Node } from '../../generated/types.js';
import type { NodeOp, PatchOp, PatchPath } from '../PatchOp.js';
import { diffValues } from './diffValues.js';
import { isEqual } from './isEqual.js';
import { stayingNames } from './longestRun.js';
import { NodeTree, type Branch, type ChildList } from './NodeTree.js';

/** The ops between the nodes of two documents, in the order in which they are applied. */
export interface NodeDiff {
  /** Takes away what goes; what stays and lies inside is brought to the page first. */
  readonly removals: readonly PatchOp[];
  /** Sets, adds and moves, parents before children. */
  readonly changes: readonly PatchOp[];
  /** Takes out props once the children that stay have left them, and orders lists. */
  readonly leftovers: readonly PatchOp[];
}

const fields = ['span', 'visible', 'sample', 'meta'] as const;
const expressible: ReadonlySet<string> = new Set(['id', 'type', 'props', ...fields]);

const otherEntries = (node: Node): object =>
  Object.fromEntries(Object.entries(node).filter(([name]) => !expressible.has(name)));

/** Whether ops can make one node of the other; else it is removed and added anew. */
function canBecome(a: Branch | undefined, b: Branch): boolean {
  if (!a || a.node.type !== b.node.type || !isEqual(otherEntries(a.node), otherEntries(b.node))) return false;
  return a.solid || b.solid ? isEqual(a.node, b.node) : true;
}

function diffFields(a: Node, b: Node): PatchOp[] {
  const different = fields.filter((field) => !isEqual(a[field], b[field]));
  if (different.length === 0) return [];
  const changes = Object.fromEntries(different.map((field) => [field, b[field] ?? null]));
  return [{ op: 'node', id: b.id, ...changes } as NodeOp];
}

class NodeDiffer {
  readonly changes: PatchOp[] = [];
  readonly leftovers: PatchOp[] = [];
  /** Ids in each list as they are after the ops so far. */
  readonly #lists = new Map<string, string[]>();
  readonly #listOf = new Map<string, string>();
  readonly #kept: ReadonlySet<string>;
  readonly #a: NodeTree;
  readonly #b: NodeTree;

  constructor(
    a: Artifact,
    b: Artifact,
    readonly types: ComponentTypes,
  ) {
    this.#a = new NodeTree(a, types);
    this.#b = new NodeTree(b, types);
    const branches = [...this.#b.branches.values()];
    this.#kept = new Set(
      branches.filter((one) => canBecome(this.#a.branches.get(one.node.id), one)).map(({ node }) => node.id),
    );
    this.#enter(null, this.#a.page);
    for (const { node, lists } of this.#a.branches.values())
      for (const list of lists) this.#enter(node.id, list);
  }

  #key(parent: string | null, slot: PatchPath): string {
    return JSON.stringify([parent, ...slot]);
  }

  #enter(parent: string | null, { slot, children }: ChildList): void {
    const key = this.#key(parent, slot);
    this.#lists.set(
      key,
      children.map(({ id }) => id),
    );
    for (const { id } of children) this.#listOf.set(id, key);
  }

  #leave(id: string): void {
    const list = this.#lists.get(this.#listOf.get(id) ?? '');
    list?.splice(list.indexOf(id), 1);
  }

  remove(): PatchOp[] {
    const goes = (id: string | null): boolean => id !== null && !this.#kept.has(id);
    const rescues: PatchOp[] = [];
    const removals: PatchOp[] = [];
    const page = this.#key(null, []);
    for (const { node, parent } of this.#a.branches.values()) {
      const { id } = node;
      if (goes(id) === goes(parent)) continue;
      this.#leave(id);
      if (goes(id)) removals.push({ op: 'remove', id });
      else {
        rescues.push({ op: 'move', id, into: null });
        this.#lists.get(page)!.push(id);
        this.#listOf.set(id, page);
      }
    }
    return [...rescues, ...removals];
  }

  place(): void {
    this.#placeChildren(null, this.#b.page);
    for (const branch of this.#b.branches.values()) {
      const old = this.#a.branches.get(branch.node.id);
      if (this.#kept.has(branch.node.id) && old) this.#change(old, branch);
      for (const list of branch.lists) this.#placeChildren(branch.node.id, list);
    }
  }

  #change(a: Branch, b: Branch): void {
    const { id, type } = b.node;
    this.changes.push(...diffFields(a.node, b.node));
    const schema = this.types.schema(type);
    const slots = this.types.description(type)?.slots ?? [];
    const isIndispensable = (path: PatchPath): boolean =>
      slots.some((slot) => path.every((step, index) => slot[index] === '*' || slot[index] === step));
    for (const change of diffValues(a.shell.props, b.shell.props, schema, { isIndispensable })) {
      if (change.op === 'set') this.changes.push({ ...change, id });
      else this.leftovers.push({ ...change, id });
    }
  }

  /** Brings the children of one list there; what is still among them and goes elsewhere leaves later. */
  #placeChildren(parent: string | null, { slot, children }: ChildList): void {
    const key = this.#key(parent, slot);
    const list = this.#lists.get(key) ?? [];
    this.#lists.set(key, list);
    const wanted = children.map(({ id }) => id);
    const staying = stayingNames(wanted, list);
    let previous: string | undefined;
    for (const { id } of children) {
      if (!staying.has(id)) {
        const beside = previous === undefined ? list.find((one) => one !== id) : previous;
        const position =
          beside === undefined ? {} : previous === undefined ? { before: beside } : { after: beside };
        const target = { into: parent, ...(parent === null ? {} : { slot }), ...position };
        this.changes.push(this.#bring(id, target));
        if (this.#kept.has(id)) this.#leave(id);
        list.splice(previous === undefined ? 0 : list.indexOf(previous) + 1, 0, id);
        this.#listOf.set(id, key);
      }
      previous = id;
    }
  }

  #bring(id: string, target: { into: string | null }): PatchOp {
    return this.#kept.has(id)
      ? { op: 'move', id, ...target }
      : { op: 'add', component: this.#b.branches.get(id)!.shell, ...target };
  }
}

export function diffNodes(a: Artifact, b: Artifact, types: ComponentTypes): NodeDiff {
  const differ = new NodeDiffer(a, b, types);
  const removals = differ.remove();
  differ.place();
  return { removals, changes: differ.changes, leftovers: differ.leftovers };
}
