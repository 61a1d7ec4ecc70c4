import { applyPatch, type Artifact, type Issue, type Node, type PatchOp } from '@vitrine/schema';
import { catalogue } from '@vitrine/schema/catalogue';
import { assembleOutline } from '../assemble/assembleOutline.js';
import type { Outline, OutlineNode } from '../plan/Outline.js';
import { nodeIds } from './nodeIds.js';

type Props = Readonly<Record<string, unknown>>;

const holdsOthers = (type: string): boolean => (catalogue[type]?.['x-slots']?.length ?? 0) > 0;

/** A page that is filled part by part, in the order of its outline; a valid document at any time. */
export class Page {
  #artifact: Artifact;

  /** Begins with datasets and containers. `identity` gives what is no part of an outline. */
  constructor(
    readonly outline: Outline,
    identity: Partial<Artifact>,
  ) {
    const containers = outline.nodes.filter(({ type }) => holdsOthers(type));
    this.#artifact = { ...assembleOutline({ ...outline, nodes: containers }), ...identity };
  }

  get artifact(): Artifact {
    return this.#artifact;
  }

  /** What is shown: all nodes of the outline that hold no others. */
  get parts(): readonly OutlineNode[] {
    return this.outline.nodes.filter(({ type }) => !holdsOthers(type));
  }

  /** Ids of the nodes that stand in the page. */
  shown(): ReadonlySet<string> {
    return nodeIds(this.#artifact);
  }

  /** Applies all ops or none; the issues say why none. */
  apply(ops: readonly PatchOp[]): readonly Issue[] {
    const result = applyPatch(this.#artifact, ops);
    if (!result.artifact) return result.issues;
    this.#artifact = result.artifact;
    return [];
  }

  /** Sets the props of a part, or adds it where it belongs. */
  put(
    part: OutlineNode,
    props: Props,
    isSample: boolean,
  ): { ops: readonly PatchOp[]; issues: readonly Issue[] } {
    const ops = this.shown().has(part.id)
      ? setOps(part, props, isSample)
      : this.#addOps(part, props, isSample);
    const issues = this.apply(ops);
    return { ops: issues.length === 0 ? ops : [], issues };
  }

  remove(id: string): readonly PatchOp[] {
    const ops: PatchOp[] = [{ op: 'remove', id }];
    return this.shown().has(id) && this.apply(ops).length === 0 ? ops : [];
  }

  /** Removes containers in which nothing is left, the inner ones first. */
  removeEmpty(): PatchOp[] {
    const containers = this.outline.nodes.filter(({ type }) => holdsOthers(type)).toReversed();
    return containers.flatMap(({ id }) => {
      const shown = this.shown();
      const holds = this.outline.nodes.some((node) => node.parent === id && shown.has(node.id));
      return holds ? [] : this.remove(id);
    });
  }

  #addOps(part: OutlineNode, props: Props, isSample: boolean): PatchOp[] {
    const { id, type, span, parent, slot } = part;
    const component: Node = { id, type, ...(span && { span }), props, ...(isSample && { sample: true }) };
    const next = this.#nextShown(part);
    return [
      {
        op: 'add',
        component,
        into: parent,
        ...(slot && { slot }),
        ...(next !== undefined && { before: next }),
      },
    ];
  }

  /** The first sibling behind a part that is in the page already. */
  #nextShown(part: OutlineNode): string | undefined {
    const shown = this.shown();
    const place = ({ parent, slot }: OutlineNode): string => JSON.stringify([parent, slot ?? null]);
    const siblings = this.outline.nodes.filter((one) => place(one) === place(part));
    return siblings.slice(siblings.indexOf(part) + 1).find(({ id }) => shown.has(id))?.id;
  }
}

function setOps({ id }: OutlineNode, props: Props, isSample: boolean): PatchOp[] {
  return [
    { op: 'set', id, path: [], value: props },
    { op: 'node', id, sample: isSample || null },
  ];
}
