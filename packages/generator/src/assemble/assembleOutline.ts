import type { Artifact, Node } from '@vitrine/schema';
import { catalogue } from '@vitrine/schema/catalogue';
import type { Outline, OutlineNode } from '../plan/Outline.js';
import { writeNode } from '../write/writeNode.js';

/** Props of nodes by id, where they were not written by the planner. */
export type WrittenProps = ReadonlyMap<string, Record<string, unknown>>;

/**
 * The document of an outline: datasets, nodes in their places and settings, still without identity and provenance.
 * Nodes that are not in `written` are written by the planner's writers.
 */
export function assembleOutline(outline: Outline, written: WrittenProps = new Map()): Artifact {
  const context = {
    datasets: new Map(outline.datasets.map((dataset) => [dataset.name, dataset])),
    pageTitle: outline.title,
  };
  const children = new Map<string | null, OutlineNode[]>();
  for (const node of outline.nodes) children.set(node.parent, [...(children.get(node.parent) ?? []), node]);
  const build = (node: OutlineNode): Node => {
    const props = written.get(node.id) ?? writeNode(node, context);
    return {
      id: node.id,
      type: node.type,
      ...(node.span !== undefined && { span: node.span }),
      props: (children.get(node.id) ?? []).reduce(
        (filled, child) => place(filled, child.slot ?? onlySlot(node.type), build(child)),
        props,
      ),
    };
  };
  return {
    version: 1,
    id: 'artifact',
    title: outline.title,
    ...(outline.description && { description: outline.description }),
    settings: {
      ...(outline.locale && { locale: outline.locale }),
      ...(outline.currency && { currency: outline.currency }),
    },
    datasets: [...outline.datasets],
    components: (children.get(null) ?? []).map(build),
  };
}

function onlySlot(type: string): readonly string[] {
  const slots = Object.hasOwn(catalogue, type) ? (catalogue[type]?.['x-slots'] ?? []) : [];
  const [slot] = slots;
  if (!slot || slots.length > 1 || slot.includes('*'))
    throw new Error(`A child of a ${type} has to say in which of its places it stands.`);
  return slot;
}

/** Puts a child at the end of the list that a path leads to; a step into a list of things is their `id`. */
function place(
  props: Record<string, unknown>,
  slot: readonly string[],
  child: Node,
): Record<string, unknown> {
  const put = (value: unknown, depth: number): unknown => {
    const step = slot[depth];
    if (step === undefined) return [...(Array.isArray(value) ? value : []), child];
    if (Array.isArray(value))
      return value.map((entry: { id?: unknown }) => (entry.id === step ? put(entry, depth + 1) : entry));
    const record = (value ?? {}) as Record<string, unknown>;
    return { ...record, [step]: put(Object.hasOwn(record, step) ? record[step] : undefined, depth + 1) };
  };
  return put(props, 0) as Record<string, unknown>;
}
