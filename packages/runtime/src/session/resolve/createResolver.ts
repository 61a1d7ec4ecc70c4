import type { Cell } from '@vitrine/schema';
import type { Vertex } from '../../graph/index.js';
import type { RowSet } from '../../queries/rows/RowSet.js';
import type { SourceParams } from '../../sources/SourceFeed.js';
import type { NodeSnapshot } from '../types.js';
import { nodeBindings } from './bindings.js';
import { datasetVertex } from './datasetVertex.js';
import { nodeInterpolations, rowFormulaIssues } from './formulas/interpolations.js';
import type { DatasetEntry, NodeEntry } from '../state/DocumentIndex.js';
import { failureOf, type Live } from '../values/Live.js';
import { nodeOutputs } from './outputs.js';
import { nodeSources } from './restsOn.js';
import type { ResolveContext } from './ResolveContext.js';
import { sourceParamsVertex } from './sourceParams.js';
import { snapshotVertex, type NodeVertices } from './snapshot.js';
import { nodeTargets } from './whyFixed.js';

/** Finds the vertices of a document by name, and makes each when it is first asked for, and again after an edit of what it is made of. */
export interface Resolver extends ResolveContext {
  readonly node: (id: string) => NodeVertices | undefined;
  /** Rows for listeners outside: the same vertex before and after edits. */
  readonly shownDataset: (name: string) => Vertex<Live<RowSet> | undefined>;
  /** What a renderer needs of a node; the same vertex before and after edits. */
  readonly snapshot: (id: string) => Vertex<NodeSnapshot | undefined>;
}

type Parts = Omit<ResolveContext, 'dataset' | 'sourceParams' | 'output' | 'ownOutput'>;

export function createResolver(parts: Parts): Resolver {
  const datasets = new WeakMap<DatasetEntry, Vertex<Live<RowSet>>>();
  const params = new WeakMap<DatasetEntry, Vertex<Live<SourceParams>>>();
  const nodes = new WeakMap<NodeEntry, NodeVertices>();
  const shown = new Map<string, Vertex<Live<RowSet> | undefined>>();
  const snapshots = new Map<string, Vertex<NodeSnapshot | undefined>>();

  const dataset = (name: string): Vertex<Live<RowSet>> | undefined => {
    const entry = parts.document.datasets.get(name);
    if (!entry) return undefined;
    const known = datasets.get(entry) ?? datasetVertex(resolver, entry);
    datasets.set(entry, known);
    return known;
  };
  const sourceParams = (name: string): Vertex<Live<SourceParams>> | undefined => {
    const entry = parts.document.datasets.get(name);
    if (entry?.kind !== 'source') return undefined;
    const known = params.get(entry) ?? sourceParamsVertex(resolver, entry);
    params.set(entry, known);
    return known;
  };
  const node: Resolver['node'] = (id) => {
    const entry = parts.document.nodes.get(id);
    const known = entry && nodes.get(entry);
    if (known || !entry) return known;
    const bindings = entry.complete ? nodeBindings(resolver, entry) : [];
    const interpolations = entry.complete ? nodeInterpolations(resolver, entry) : [];
    const outputs = nodeOutputs(resolver, entry, bindings);
    const formulaIssues = entry.complete ? rowFormulaIssues(resolver, entry) : [];
    const sources = nodeSources(resolver, id, [...bindings, ...interpolations]);
    const targets = entry.complete ? nodeTargets(resolver, entry) : [];
    const made = { entry, bindings, interpolations, outputs, formulaIssues, sources, targets };
    nodes.set(entry, made);
    return made;
  };
  const snapshot: Resolver['snapshot'] = (id) => {
    const known = snapshots.get(id) ?? snapshotVertex(resolver, id);
    snapshots.set(id, known);
    return known;
  };
  const shownDataset: Resolver['shownDataset'] = (name) => {
    const known =
      shown.get(name) ??
      parts.graph.computed<Live<RowSet> | undefined>(`${name} shown`, {
        compute: () => dataset(name)?.read(),
        failure: failureOf,
      });
    shown.set(name, known);
    return known;
  };
  const output = (id: string, name?: string): Vertex<Live<Cell>> | undefined => {
    const outputs = node(id)?.outputs;
    return name === undefined ? outputs?.bare : outputs?.byName.get(name);
  };
  const ownOutput = (id: string, name: string): Vertex<Live<Cell>> | undefined =>
    node(id)?.outputs.own.get(name);

  const resolver: Resolver = {
    ...parts,
    dataset,
    sourceParams,
    output,
    ownOutput,
    node,
    snapshot,
    shownDataset,
  };
  return resolver;
}
