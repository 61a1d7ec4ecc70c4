import type { ComponentTypes } from '../../components/ComponentTypes.js';
import { childSlots, walkNodes } from '../../components/walkNodes.js';
import type { Artifact, Dataset, Node } from '../../generated/types.js';
import type { Issue } from '../../issues/Issue.js';
import type { Limits } from '../../open/limits.js';
import { Names } from '../../open/Names.js';
import { Opening } from '../../open/Opening.js';
import type { Step } from '../../validate/findFaults.js';
import type { JsonSchema } from '../../validate/JsonSchema.js';
import { isContainer, writeEntry, type Container, type OpenRecord } from './containers.js';

/** A node of a draft and the list that holds it. */
export interface LocatedNode {
  readonly node: Node;
  readonly list: unknown[];
  readonly index: number;
  /** Id of the parent; null on the page itself. */
  readonly parent: string | null;
  /** Path of the list with indices, from the parent's props; empty on the page. */
  readonly slot: readonly string[];
}

/** What one op changed. */
export interface Touched {
  readonly nodes: Set<string>;
  readonly datasets: Set<string>;
  readonly unchecked: boolean;
}

/**
 * The document while a patch is applied. What is changed is copied once, on the way to it; the rest is shared with the
 * start, which stays as it is.
 */
export class Draft {
  readonly #owned = new WeakSet<object>();
  readonly #document: { artifact: Artifact };
  readonly #parents = new Map<string, string | null>();
  readonly names = new Names([]);
  readonly issues: Issue[] = [];
  /** What each op changed, to be checked at the end. */
  readonly touched: Touched[] = [];
  readonly shared: Readonly<Record<string, JsonSchema>>;

  constructor(
    start: Artifact,
    readonly types: ComponentTypes,
    readonly limits: Limits,
  ) {
    this.#document = { artifact: start };
    this.shared = new Opening(types, limits).faultOptions.shared;
    for (const { node, parent } of walkNodes(start, types.description))
      this.#enter(node.id, parent?.id ?? null);
    for (const dataset of start.datasets ?? []) this.names.claim(dataset.name);
  }

  get artifact(): Artifact {
    return this.#document.artifact;
  }

  /** Pointer of the op that is being applied. */
  get path(): string {
    return `/${this.touched.length - 1}`;
  }

  /** Notes why the patch can't be applied. */
  refuse(issue: Issue): null {
    this.issues.push(issue);
    return null;
  }

  /** The document, open for changes. */
  open(): Artifact {
    return this.own(this.#document as unknown as OpenRecord, 'artifact') as unknown as Artifact;
  }

  /** An entry of something open, itself open for changes. */
  own(container: Container, step: Step): Container {
    const value = (container as Record<Step, unknown>)[step];
    if (!isContainer(value)) throw new TypeError(`Vitrine: nothing can be changed at "${step}".`);
    if (this.#owned.has(value)) return value;
    const copy: Container = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
    this.#owned.add(copy);
    writeEntry(container, step, copy);
    return copy;
  }

  // Nodes

  has(id: string): boolean {
    return this.#parents.has(id);
  }

  ids(): Iterable<string> {
    return this.#parents.keys();
  }

  get nodeCount(): number {
    return this.#parents.size;
  }

  /** The ids from a node up to the page, itself first. */
  *lineage(id: string): Generator<string> {
    for (let at: string | null | undefined = id; at; at = this.#parents.get(at)) yield at;
  }

  /** A node by its id, which must exist, open for changes. */
  node(id: string): LocatedNode {
    const located = this.locate(id);
    return { ...located, node: this.own(located.list, located.index) as unknown as Node };
  }

  /** A node by its id, which must exist; only the list that holds it is open for changes. */
  locate(id: string): LocatedNode {
    let list = this.own(this.open() as unknown as OpenRecord, 'components') as unknown[];
    let slot: readonly string[] = [];
    let parent: string | null = null;
    let index = -1;
    for (const step of [...this.lineage(id)].reverse()) {
      if (index >= 0) {
        const child = this.#findChild(list[index] as Node, step);
        slot = child.slot;
        list = this.#list(this.own(list, index), slot);
        index = child.index;
      } else index = list.findIndex((node) => (node as Node | null)?.id === step);
      if (step !== id) parent = step;
    }
    return { node: list[index] as Node, list, index, parent, slot };
  }

  #findChild(parent: Node, id: string): { slot: readonly string[]; index: number } {
    for (const child of childSlots(parent, this.types.description(parent.type)))
      if (child.node.id === id) return child;
    throw new TypeError(`Vitrine: "${id}" is not where it was.`);
  }

  #list(parent: Container, slot: readonly string[]): unknown[] {
    let value = this.own(parent, 'props');
    for (const step of slot) value = this.own(value, step);
    return value as unknown[];
  }

  #enter(id: string, parent: string | null): void {
    this.names.claim(id);
    this.#parents.set(id, parent);
  }

  /** Takes the nodes under a node, or itself with them, into account. */
  enterAll(nodes: readonly unknown[], into: string | null): void {
    for (const { node, parent } of walkNodes({ components: nodes as Node[] }, this.types.description))
      this.#enter(node.id, parent?.id ?? into);
  }

  leaveAll(nodes: readonly unknown[]): void {
    for (const { node } of walkNodes({ components: nodes as Node[] }, this.types.description)) {
      this.#parents.delete(node.id);
      this.names.release(node.id);
    }
  }

  reparent(id: string, into: string | null): void {
    this.#parents.set(id, into);
  }

  datasets(): readonly Dataset[] {
    return this.artifact.datasets ?? [];
  }

  // What is checked at the end

  begin(op: { readonly unchecked?: boolean }): void {
    this.touched.push({ nodes: new Set(), datasets: new Set(), unchecked: op.unchecked ?? false });
  }

  /** Whether the op that is being applied takes what it sets as it is. */
  get unchecked(): boolean {
    return this.touched.at(-1)?.unchecked ?? false;
  }

  touchNode(id: string | null): void {
    if (id !== null) this.touched.at(-1)?.nodes.add(id);
  }

  touchDataset(name: string): void {
    this.touched.at(-1)?.datasets.add(name);
  }
}
