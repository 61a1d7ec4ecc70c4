import type { Cell, FormulaValue, PropBinding, Query, QueryValue, Row } from '@vitrine/schema';
import { pointerTo } from '@vitrine/schema/internal';
import type { Vertex } from '../../graph/index.js';
import { datasetRowSet } from '../../queries/rows/datasetRowSet.js';
import { scalarOf } from '../../queries/scalarOf.js';
import type { RowSet } from '../../queries/rows/RowSet.js';
import { literalDatasetName, type NodeEntry } from '../state/DocumentIndex.js';
import { createScope } from './formulas/createScope.js';
import { evaluate, formulaReferences } from './formulas/evaluate.js';
import { datasetNeeded, queryRows, sameLiveRows } from './datasetVertex.js';
import { failed, failureOf, loading, ready, resolveLive, sameLiveCell, type Live } from '../values/Live.js';
import { expandPath, valueAt } from '../values/places.js';
import { prefixIssues } from '../values/prefixIssues.js';
import { rankRows } from './rankRows.js';
import { referencesOfQuery, type NamedReference } from './formulas/references.js';
import type { ResolveContext } from './ResolveContext.js';

interface BindingBase {
  /** Where the result stands in the resolved props. */
  readonly path: readonly string[];
  /** The path joined by dots: the key under which people set it. */
  readonly key: string;
  readonly source: 'literal' | 'formula' | 'query' | 'rows';
  /** The formula's text, the query as JSON, or the literal. */
  readonly text: string;
  /** The query, where it is one. */
  readonly query?: Query;
  /** Nodes and datasets that it reads. */
  readonly references: () => readonly NamedReference[];
}

/** One live place in the props of a node. */
export type NodeBinding =
  | (BindingBase & { readonly kind: 'value'; readonly vertex: Vertex<Live<Cell>> })
  | (BindingBase & { readonly kind: 'rows'; readonly vertex: Vertex<Live<RowSet>> });

const isFormula = (value: unknown): value is FormulaValue =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'formula');
const isQueryValue = (value: unknown): value is QueryValue =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'query');
const isQuery = (value: unknown): value is Query =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'from');
const isCell = (value: unknown): value is Cell =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value) || Array.isArray(value);

/** All live places of a node, found by the bindings of its type. */
export function nodeBindings(context: ResolveContext, entry: NodeEntry): NodeBinding[] {
  const bindings: NodeBinding[] = [];
  for (const binding of entry.description?.bindings ?? []) {
    if (typeof binding.literal === 'object') {
      bindings.push(literalRows(context, entry, [binding.literal.dataset]));
      continue;
    }
    for (const path of expandPath(entry.props, binding.path)) {
      const made = bindingAt(context, entry, binding, path);
      if (made) bindings.push(made);
    }
  }
  return bindings;
}

function bindingAt(
  context: ResolveContext,
  entry: NodeEntry,
  { kind, literal }: PropBinding,
  path: readonly string[],
): NodeBinding | undefined {
  const value = valueAt(entry.props, path);
  const pointer = `${entry.pointer}/props${pointerTo(path)}`;
  if (kind === 'formula' && typeof value === 'string')
    return formulaBinding(context, entry, path, value, pointer);
  if (kind === 'value') {
    if (isFormula(value)) return formulaBinding(context, entry, path, value.formula, `${pointer}/formula`);
    if (isQueryValue(value)) return scalarBinding(context, entry, path, value, pointer);
    return isCell(value) ? literalBinding(context, entry, path, value) : undefined;
  }
  if (kind !== 'rows') return undefined;
  if (Array.isArray(value)) {
    return literal ? literalRows(context, entry, path) : fixedRows(context, entry, path, value as Row[]);
  }
  return isQuery(value) ? queryBinding(context, entry, path, value, pointer) : undefined;
}

function formulaBinding(
  context: ResolveContext,
  { node }: NodeEntry,
  path: readonly string[],
  text: string,
  pointer: string,
): NodeBinding {
  const references = (): NamedReference[] => formulaReferences(context, text, node.id);
  const vertex = cellVertex(context, node.id, path, references, () =>
    evaluate(context, text, node.id, pointer),
  );
  return { kind: 'value', source: 'formula', path, key: path.join('.'), text, references, vertex };
}

function scalarBinding(
  context: ResolveContext,
  { node }: NodeEntry,
  path: readonly string[],
  value: QueryValue,
  pointer: string,
): NodeBinding {
  const references = (): NamedReference[] => referencesOfQuery(context, value.query, node.id);
  const vertex = cellVertex(context, node.id, path, references, () => {
    const { usesClock } = context.formulas.dependencies(value.query);
    const { scope } = createScope(context, node.id, usesClock);
    if (usesClock && scope.now === null) return loading;
    const dataset = (name: string): RowSet | undefined => datasetNeeded(context, name);
    const { weekStart } = context.settings.read();
    const result = scalarOf(value, { dataset, scope, weekStart, tables: context.tables.read() });
    const issues = prefixIssues(result.issues, pointer, node.id);
    const broken = result.value === null && issues.some(({ severity }) => severity === 'error');
    return broken ? failed(...issues) : ready(result.value, result.origin, issues);
  });
  return {
    kind: 'value',
    source: 'query',
    path,
    key: path.join('.'),
    get text() {
      return JSON.stringify(value);
    },
    query: value.query,
    references,
    vertex,
  };
}

function literalBinding(
  context: ResolveContext,
  { node }: NodeEntry,
  path: readonly string[],
  value: Cell,
): NodeBinding {
  const literal = ready(value, node.sample && typeof value === 'number' ? 'sample' : null);
  const vertex = cellVertex(
    context,
    node.id,
    path,
    () => [],
    () => literal,
  );
  return {
    kind: 'value',
    source: 'literal',
    path,
    key: path.join('.'),
    get text() {
      return JSON.stringify(value);
    },
    references: () => [],
    vertex,
  };
}

/** A cell of the node's props; what a person set at its key covers it. */
function cellVertex(
  context: ResolveContext,
  node: string,
  path: readonly string[],
  references: () => readonly NamedReference[],
  compute: () => Live<Cell>,
): Vertex<Live<Cell>> {
  const key = path.join('.');
  return context.graph.computed<Live<Cell>>(`${node} ${key}`, {
    compute: () => {
      const set = context.data.value(node, key).read();
      return set === undefined ? resolveLive(compute) : ready(set, 'entered');
    },
    failure: failureOf,
    equal: sameLiveCell,
    ahead: () => references().map(({ vertex }) => vertex),
  });
}

function queryBinding(
  context: ResolveContext,
  { node }: NodeEntry,
  path: readonly string[],
  query: Query,
  pointer: string,
): NodeBinding {
  const references = (): NamedReference[] => referencesOfQuery(context, query, node.id);
  const vertex = context.graph.computed<Live<RowSet>>(`${node.id} ${path.join('.')}`, {
    compute: () => {
      const live = queryRows(context, query, pointer, node.id);
      if (live.status !== 'ready') return { ...live, issues: prefixIssues(live.issues, '', node.id) };
      const value = isOrdered(context, query) ? live.value : rankRows(context, live.value, node.id);
      return { ...live, value, issues: prefixIssues(live.issues, '', node.id) };
    },
    failure: failureOf,
    equal: sameLiveRows,
    ahead: () => references().map((reference) => reference.vertex),
  });
  return {
    kind: 'rows',
    source: 'query',
    path,
    key: path.join('.'),
    text: JSON.stringify(query),
    query,
    references,
    vertex,
  };
}

/** Whether a query, or a view that it rests on, gives its rows an order of their own. */
function isOrdered({ document }: ResolveContext, query: Query): boolean {
  const seen = new Set<Query>();
  for (
    let next: Query | undefined = query;
    next && !seen.has(next);
    next = document.datasets.get(next.from)?.dataset.query
  ) {
    if (next.orderBy && next.orderBy.length > 0) return true;
    seen.add(next);
  }
  return false;
}

/** Rows that stand in the node and that people can change. */
function literalRows(context: ResolveContext, { node }: NodeEntry, path: readonly string[]): NodeBinding {
  const name = literalDatasetName(node.id, path);
  const vertex = context.graph.computed<Live<RowSet>>(`${node.id} ${path.join('.')}`, {
    compute: () => {
      const live = context.dataset(name)?.read() ?? failed();
      return live.status === 'ready' ? { ...live, value: rankRows(context, live.value, node.id) } : live;
    },
    failure: failureOf,
    equal: sameLiveRows,
    ahead: () => [context.dataset(name) ?? []].flat(),
  });
  return {
    kind: 'rows',
    source: 'rows',
    path,
    key: path.join('.'),
    text: name,
    references: () => [],
    vertex,
  };
}

/** Rows that stand in the node and are not for people to change. */
function fixedRows(
  context: ResolveContext,
  { node }: NodeEntry,
  path: readonly string[],
  rows: Row[],
): NodeBinding {
  const key = path.join('.');
  const { scope } = createScope(context, node.id, false);
  const origin = node.sample ? 'sample' : 'entered';
  const { rowSet } = datasetRowSet({ name: `${node.id}.${key}`, origin }, { rows, writable: false }, scope);
  const live = ready({ ...rowSet, dataset: null }, node.sample ? 'sample' : null);
  const vertex = context.graph.source<Live<RowSet>>(`${node.id} ${key}`, live);
  return {
    kind: 'rows',
    source: 'rows',
    path,
    key,
    // Asked for only by who explains the node; there may be many rows.
    get text() {
      return JSON.stringify(rows);
    },
    references: () => [],
    vertex,
  };
}
