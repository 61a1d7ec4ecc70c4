import type { Vertex } from '../../graph/index.js';
import type { SourceState } from '../../sources/types.js';
import type { Resolver } from './createResolver.js';
import { columnReferences } from './datasetVertex.js';
import { referencesOfQuery, type NamedReference } from './formulas/references.js';
import { referencesOfParams } from './sourceParams.js';

/**
 * Datasets at the end of all references: through views and formula columns to what they read, through outputs of nodes to
 * what these rest on, and through sources to what their parameters read.
 */
export function restsOn(resolver: Resolver, references: readonly NamedReference[]): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const open = [...references];
  for (let next = open.pop(); next; next = open.pop()) {
    if (seen.has(next.vertex.name)) continue;
    seen.add(next.vertex.name);
    if (next.kind === 'node') {
      const inputs = new Set(resolver.graph.declaredInputs(next.vertex));
      for (const binding of resolver.node(next.name)?.bindings ?? []) {
        if (!inputs.has(binding.vertex)) continue;
        if (binding.source === 'rows') found.add(binding.text);
        open.push(...binding.references());
      }
      continue;
    }
    const entry = resolver.document.datasets.get(next.name);
    if (entry?.dataset.query) {
      open.push(...referencesOfQuery(resolver, entry.dataset.query));
      continue;
    }
    found.add(next.name);
    if (entry) open.push(...columnReferences(resolver, entry.dataset));
    if (entry?.kind === 'source') open.push(...referencesOfParams(resolver, entry));
  }
  return found;
}

/** The sources that live places of a node rest on. Found when first asked for: other nodes have to be there. */
export function nodeSources(
  resolver: Resolver,
  node: string,
  places: readonly { readonly references: () => readonly NamedReference[] }[],
): Vertex<readonly Vertex<SourceState>[]> {
  return resolver.graph.computed<readonly Vertex<SourceState>[]>(`${node} sources`, {
    compute: () => {
      if (resolver.sources.isEmpty.read()) return [];
      const references = places.flatMap((place) => place.references());
      return [...restsOn(resolver, references)].flatMap((name) => resolver.sources.vertex(name) ?? []);
    },
    failure: () => [],
    equal: (left, right) =>
      left.length === right.length && left.every((vertex, index) => vertex === right[index]),
  });
}
