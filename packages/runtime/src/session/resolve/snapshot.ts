import type { Cell, Issue } from '@vitrine/schema';
import type { Vertex } from '../../graph/index.js';
import { nodeIssue } from '../../issues/sessionMessages.js';
import type { Origin, RowSet } from '../../queries/rows/RowSet.js';
import { weakestOrigin } from '../../queries/rows/weakestOrigin.js';
import type { SourceState } from '../../sources/types.js';
import type { NodeEntry } from '../state/DocumentIndex.js';
import type { MissingProp, NodeSnapshot } from '../types.js';
import type { NodeBinding } from './bindings.js';
import { evaluate, formulaReferences } from './formulas/evaluate.js';
import type { Interpolation } from './formulas/interpolations.js';
import { failureOf, resolveLive, type Live, type Unresolved } from '../values/Live.js';
import type { NodeOutputs } from './outputs.js';
import { withValueAt } from '../values/places.js';
import { refusalIssues } from './refusalIssues.js';
import type { ResolveContext } from './ResolveContext.js';
import type { Target } from './whyFixed.js';

/** All vertices of one node. */
export interface NodeVertices {
  readonly entry: NodeEntry;
  readonly bindings: readonly NodeBinding[];
  readonly interpolations: readonly Interpolation[];
  readonly outputs: NodeOutputs;
  /** What is wrong with formulas that views and queries run row by row. */
  readonly formulaIssues: readonly Issue[];
  /** Sources that it rests on. */
  readonly sources: Vertex<readonly Vertex<SourceState>[]>;
  /** Datasets that it writes to. */
  readonly targets: readonly Target[];
}

const noRows: RowSet = { rows: [], keys: [], columns: [], dataset: null, writable: false, origin: null };

const urgency = { ready: 0, loading: 1, unconnected: 2, error: 3 };

/** Makes the vertex with all that a renderer needs of a node; undefined while there is no such node. */
export function snapshotVertex(
  context: ResolveContext & { readonly node: (id: string) => NodeVertices | undefined },
  id: string,
): Vertex<NodeSnapshot | undefined> {
  return context.graph.computed<NodeSnapshot | undefined>(`${id} snapshot`, {
    compute: () => {
      const vertices = context.node(id);
      if (!vertices) return undefined;
      const { entry } = vertices;
      return entry.complete ? takeSnapshot(context, vertices) : brokenSnapshot(entry, entry.issues);
    },
    failure: (failure) => {
      const entry = context.document.nodes.get(id);
      return entry && brokenSnapshot(entry, failureOf(failure).issues);
    },
    ahead: () => {
      const vertices = context.node(id);
      return vertices ? inputsOf(context, vertices) : [];
    },
  });
}

function inputsOf(
  context: ResolveContext,
  { entry: { node }, bindings, interpolations, outputs, targets }: NodeVertices,
): readonly Vertex<unknown>[] {
  return [
    ...[...bindings, ...interpolations, ...targets].map(({ vertex }) => vertex),
    ...outputs.own.values(),
    ...(typeof node.visible === 'string'
      ? formulaReferences(context, node.visible, node.id).map(({ vertex }) => vertex)
      : []),
  ];
}

function brokenSnapshot({ node, props }: NodeEntry, issues: readonly Issue[]): NodeSnapshot {
  const { id, type } = node;
  return {
    id,
    type,
    source: node,
    status: 'error',
    props,
    values: new Map(),
    visible: true,
    issues,
    origin: null,
  };
}

function takeSnapshot(
  context: ResolveContext,
  { entry, bindings, interpolations, outputs, formulaIssues, sources, targets }: NodeVertices,
): NodeSnapshot {
  const { node } = entry;
  const issues: Issue[] = [...entry.issues, ...formulaIssues];
  let props: unknown = entry.props;
  let origin: Origin | null = null;
  let worst: Unresolved | undefined;
  const collect = <T>(live: Live<T>): T | undefined => {
    issues.push(...live.issues.map((issue) => ({ ...issue, node: node.id })));
    if (live.status !== 'ready') return undefined;
    origin = weakestOrigin(origin, live.origin);
    return live.value;
  };
  const missing = new Map<string, MissingProp>();
  for (const binding of bindings) {
    const live: Live<Cell | RowSet> = binding.vertex.read();
    const value = collect(live);
    if (live.status !== 'ready') missing.set(binding.key, { status: live.status, issue: live.issues[0] });
    if (
      live.status !== 'ready' &&
      isEssential(entry, binding) &&
      urgency[live.status] > urgency[worst?.status ?? 'ready']
    ) {
      worst = live;
    }
    props = withValueAt(props, binding.path, value ?? (binding.kind === 'rows' ? noRows : null));
  }
  for (const { path, vertex } of targets) {
    const issue = vertex.read();
    if (!issue) continue;
    const { reason } = issue.params;
    const waits = reason === 'loading' || reason === 'unconnected';
    missing.set(path.join('.'), { status: waits ? reason : 'error', issue });
    if (!waits) issues.push({ ...issue, node: node.id });
  }
  const texts = new Map<string, Cell>();
  for (const { formula, vertex } of interpolations) {
    const value = collect(vertex.read());
    if (value !== undefined) texts.set(formula, value);
  }
  const values = new Map<string, Cell>();
  for (const [name, vertex] of outputs.own) {
    const live = vertex.read();
    if (live.status === 'ready') values.set(name, live.value);
  }
  if (entry.description?.bindings.some(({ kind }) => kind === 'text'))
    for (const [key, value] of context.data.checks(node.id).read()) values.set(key, value);
  issues.push(...refusalIssues(context, entry));
  const states = sources.read().map((vertex) => vertex.read());
  for (const state of states) issues.push(...state.issues.map((issue) => ({ ...issue, node: node.id })));
  const { visible, issue } = isVisible(context, entry);
  if (issue) issues.push(issue);
  return {
    id: node.id,
    type: node.type,
    source: node,
    status: worst?.status ?? 'ready',
    props: props as Readonly<Record<string, unknown>>,
    values,
    ...(missing.size > 0 ? { missing } : {}),
    ...(interpolations.length > 0 ? { interpolations: texts } : {}),
    visible,
    issues: distinct(issues),
    origin,
    ...(worst?.connect ? { connect: worst.connect } : {}),
    ...(states.length > 0 ? { sources: states } : {}),
  };
}

/** Without it there is nothing to show: a required property, or the rows of the node. */
function isEssential({ schema }: NodeEntry, { path, kind }: NodeBinding): boolean {
  const [first] = path;
  return (
    path.length === 1 &&
    first !== undefined &&
    (kind === 'rows' || (schema?.required?.includes(first) ?? false))
  );
}

/** What can't be decided is shown. While it is loading it is hidden, so that it does not appear only to vanish. */
function isVisible(
  context: ResolveContext,
  { node, pointer }: NodeEntry,
): { visible: boolean; issue?: Issue } {
  const { visible } = node;
  if (visible === undefined || visible === null) return { visible: true };
  const live = resolveLive(() => evaluate(context, visible, node.id, `${pointer}/visible`));
  if (live.status === 'ready') return { visible: live.value === true };
  if (live.status === 'loading') return { visible: false };
  const reason = live.issues[0]?.message ?? 'something that it reads is not connected.';
  return { visible: true, issue: nodeIssue.visible(node.id, pointer, reason) };
}

function distinct(issues: readonly Issue[]): readonly Issue[] {
  if (issues.length < 2) return issues;
  const seen = new Map(issues.map((issue) => [`${issue.code} ${issue.path} ${issue.message}`, issue]));
  return [...seen.values()];
}
