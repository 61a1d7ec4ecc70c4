import type { Cell } from '@vitrine/schema';
import type { Vertex } from '../../graph/index.js';
import type { RowSet } from '../../queries/RowSet.js';
import type { SourceParams } from '../../sources/SourceFeed.js';
import type { NodeSnapshot } from '../types.js';
import { nodeBindings } from './bindings.js';
import { datasetVertex } from './datasetVertex.js';
import { nodeInterpolations, rowFormulaIssues } from './formulas/interpolations.js';
import type { Live } from '../values/Live.js';
import { nodeOutputs } from './outputs.js';
import { nodeSources } from './restsOn.js';
import type { ResolveContext } from './ResolveContext.js';
import { sourceParamsVertex } from './sourceParams.js';
import { snapshotVertex, type NodeVertices } from './snapshot.js';
import { nodeTargets } from './whyFixed.js';

/** Finds the vertices of a document by name, and makes each when it is first asked for. */
export interface Resolver extends ResolveContext {
  readonly node: (id: string) => (NodeVertices & { readonly snapshot: Vertex<NodeSnapshot> }) | undefined;
}

type Parts = Omit<ResolveContext, 'dataset' | 'sourceParams' | 'output' | 'ownOutput'>;

export function createResolver(parts: Parts): Resolver {
  const datasets = new Map<string, Vertex<Live<RowSet>>>();
  const params = new Map<string, Vertex<Live<SourceParams>>>();
  const nodes = new Map<string, NodeVertices & { readonly snapshot: Vertex<NodeSnapshot> }>();

  const dataset = (name: string): Vertex<Live<RowSet>> | undefined => {
    const entry = parts.document.datasets.get(name);
    const known = datasets.get(name) ?? (entry && datasetVertex(resolver, entry));
    if (known) datasets.set(name, known);
    return known;
  };
  const sourceParams = (name: string): Vertex<Live<SourceParams>> | undefined => {
    const entry = parts.document.datasets.get(name);
    const known =
      params.get(name) ?? (entry?.kind === 'source' ? sourceParamsVertex(resolver, entry) : undefined);
    if (known) params.set(name, known);
    return known;
  };
  const node: Resolver['node'] = (id) => {
    const entry = parts.document.nodes.get(id);
    const known = nodes.get(id);
    if (known || !entry) return known;
    const bindings = entry.complete ? nodeBindings(resolver, entry) : [];
    const interpolations = entry.complete ? nodeInterpolations(resolver, entry) : [];
    const outputs = nodeOutputs(resolver, entry, bindings);
    const formulaIssues = entry.complete ? rowFormulaIssues(resolver, entry) : [];
    const sources = nodeSources(resolver, [...bindings, ...interpolations]);
    const targets = entry.complete ? nodeTargets(resolver, entry) : [];
    const vertices: NodeVertices = {
      entry,
      bindings,
      interpolations,
      outputs,
      formulaIssues,
      sources,
      targets,
    };
    const made = { ...vertices, snapshot: snapshotVertex(resolver, vertices) };
    nodes.set(id, made);
    return made;
  };
  const output = (id: string, name?: string): Vertex<Live<Cell>> | undefined => {
    const outputs = node(id)?.outputs;
    return name === undefined ? outputs?.bare : outputs?.byName.get(name);
  };
  const ownOutput = (id: string, name: string): Vertex<Live<Cell>> | undefined =>
    node(id)?.outputs.own.get(name);

  const resolver: Resolver = { ...parts, dataset, sourceParams, output, ownOutput, node };
  return resolver;
}
