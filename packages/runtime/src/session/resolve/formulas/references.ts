import type { Query } from '@vitrine/schema';
import type { FormulaReference } from '../../../formulas/types.js';
import type { Vertex } from '../../../graph/index.js';
import type { ResolveContext } from '../ResolveContext.js';

/** The node or dataset that a reference names, if it is not a column or one of the node's own inputs. */
export interface NamedReference {
  readonly kind: 'node' | 'dataset';
  readonly name: string;
  readonly vertex: Vertex<unknown>;
}

/** What a reference means, as far as the text tells: a column of a row may stand in front of it. */
function resolveReference(
  { document, dataset, output, ownOutput }: ResolveContext,
  { path }: FormulaReference,
  self?: string,
): NamedReference | undefined {
  const level = path.length > 1 && ['row', 'self', 'page'].includes(path[0]!) ? path[0] : undefined;
  const [first, second] = level ? path.slice(1) : path;
  if (first === undefined || level === 'row') return undefined;
  const own =
    self !== undefined && level !== 'page' && second === undefined ? ownOutput(self, first) : undefined;
  if (own) return { kind: 'node', name: self!, vertex: own };
  if (level === 'self') {
    const vertex = self === undefined || second !== undefined ? undefined : output(self, first);
    return vertex && { kind: 'node', name: self!, vertex };
  }
  if (document.nodes.has(first)) {
    const vertex = output(first, second);
    return vertex && { kind: 'node', name: first, vertex };
  }
  const vertex = dataset(first);
  return vertex && { kind: 'dataset', name: first, vertex };
}

/** Nodes and datasets that references of formulas lead to. */
export function resolveReferences(
  context: ResolveContext,
  references: readonly FormulaReference[],
  self?: string,
): NamedReference[] {
  return references.flatMap((reference) => resolveReference(context, reference, self) ?? []);
}

/** Nodes and datasets that a query reads. */
export function referencesOfQuery(context: ResolveContext, query: Query, self?: string): NamedReference[] {
  const { datasets, references } = context.formulas.dependencies(query);
  const read = datasets.flatMap((name): NamedReference[] => {
    const vertex = context.dataset(name);
    return vertex ? [{ kind: 'dataset', name, vertex }] : [];
  });
  return [...read, ...resolveReferences(context, references, self)];
}
