import type { Column, Dataset, Query } from '@vitrine/schema';
import type { EffectiveDataset } from '../../changes/EffectiveRows.js';
import type { Vertex } from '../../graph/index.js';
import { documentIssue } from '../../issues/sessionMessages.js';
import { checkQuery } from '../../queries/checkQuery.js';
import { datasetRowSet, type DatasetState } from '../../queries/rows/datasetRowSet.js';
import { executeQuery } from '../../queries/execute/executeQuery.js';
import type { RowColumn, RowSet } from '../../queries/rows/RowSet.js';
import { updateRowSet, type MadeRowSet } from '../../queries/rows/updateRowSet.js';
import type { DatasetEntry } from '../state/DocumentIndex.js';
import { createScope } from './formulas/createScope.js';
import {
  failed,
  failureOf,
  loading,
  need,
  ready,
  resolveLive,
  sameLive,
  type Live,
  type Unresolved,
} from '../values/Live.js';
import { prefixIssues } from '../values/prefixIssues.js';
import { referencesOfQuery, resolveReferences } from './formulas/references.js';
import type { ResolveContext } from './ResolveContext.js';
import { sameJson } from '../values/sameJson.js';
import { sameRowSet } from '../values/sameRowSet.js';

export const sameLiveRows: (a: Live<RowSet>, b: Live<RowSet>) => boolean = sameLive(sameRowSet);

/** Makes the vertex with the rows of a dataset: held here with its changes, given by a source, or computed by a query. */
export function datasetVertex(context: ResolveContext, entry: DatasetEntry): Vertex<Live<RowSet>> {
  const { dataset, name, pointer } = entry;
  const { query } = dataset;
  const gap = entry.kind === 'source' ? gapVertex(context, entry) : undefined;
  const held = query ? undefined : heldRows(context, entry, gap);
  // Opening keeps an invalid query as it is: half of it would show other rows.
  const faults = query ? prefixIssues(checkQuery(query), `${pointer}/query`) : [];
  return context.graph.computed<Live<RowSet>>(name, {
    compute: () => {
      if (held) return resolveLive(held);
      if (!query || faults.length > 0) return failed(...faults);
      const live = queryRows(context, query, `${pointer}/query`);
      return live.status === 'ready' ? { ...live, value: relabel(live.value, dataset.columns) } : live;
    },
    failure: failureOf,
    equal: sameLiveRows,
    ahead: () => {
      if (faults.length > 0) return [];
      const references = query ? referencesOfQuery(context, query) : columnReferences(context, dataset);
      return references.map(({ vertex }) => vertex);
    },
  });
}

/** Runs a query in the session. What it reads without having a value leaves it without one too. */
export function queryRows(
  context: ResolveContext,
  query: Query,
  pointer: string,
  self?: string,
): Live<RowSet> {
  return resolveLive(() => {
    const { usesClock } = context.formulas.dependencies(query);
    const { scope } = createScope(context, self, usesClock);
    if (usesClock && scope.now === null) return loading;
    const { rowSet, issues } = executeQuery(query, {
      dataset: (name) => datasetNeeded(context, name),
      datasets: () => context.document.datasets.keys(),
      scope,
      weekStart: context.settings.read().weekStart,
      tables: context.tables.read(),
    });
    const located = prefixIssues(issues, pointer);
    return rowSet ? ready(rowSet, rowSet.origin, located) : failed(...located);
  });
}

export function datasetNeeded(context: ResolveContext, name: string): RowSet | undefined {
  const vertex = context.dataset(name);
  return vertex && need(name, vertex.read()).value;
}

/** Reads the rows that are held here. Remembers the last ones, so that an edited cell costs its row and not all. */
function heldRows(
  context: ResolveContext,
  entry: DatasetEntry,
  gap: Vertex<Unresolved | undefined> | undefined,
): () => Live<RowSet> {
  const { dataset, kind, name, pointer } = entry;
  const source = context.data.rows(name);
  let last: MadeRowSet | undefined;
  return () => {
    const held = source?.read();
    const missing = kind === 'upload' ? missingFile(entry, held) : gap?.read();
    if (!held || missing) return missing ?? failed();
    const usesClock = held.columns.some(
      ({ formula }) => formula && context.formulas.compile(formula).formula?.usesClock,
    );
    const { scope } = createScope(context, undefined, usesClock);
    if (usesClock && scope.now === null) return loading;
    const own = { ...dataset, key: context.data.keyColumn(name) };
    const state: DatasetState = {
      rows: held.rows,
      columns: held.columns,
      origins: held.origins,
      keys: held.keyed ? held.keys : undefined,
      writable: (kind !== 'source' || context.sources.isWritable(name)) && !context.readOnly.read(),
    };
    const updated = last && updateRowSet(last, own, state, scope);
    last = { state, ...(updated ? { rowSet: updated, issues: [] } : datasetRowSet(own, state, scope)) };
    const orphans = held.orphans > 0 ? [documentIssue.orphans(name, held.orphans)] : [];
    return ready(last.rowSet, last.rowSet.origin, prefixIssues([...last.issues, ...orphans], pointer));
  };
}

/** A file whose rows are not on this device. */
function missingFile(
  { dataset: { source } }: DatasetEntry,
  held: EffectiveDataset | undefined,
): Unresolved | undefined {
  if (!source || held?.imported) return undefined;
  const connect = { source: source.name, label: source.label ?? source.name, upload: true };
  return { status: 'unconnected', issues: [], connect };
}

/** Why a source has no rows, apart from how it stands otherwise: while it is refreshed nothing is computed again. */
function gapVertex(context: ResolveContext, { name }: DatasetEntry): Vertex<Unresolved | undefined> {
  const { graph, sources } = context;
  return graph.computed<Unresolved | undefined>(`${name} gap`, {
    compute: () => {
      // Read for the circles alone: parameters that rest on the rows they ask for.
      context.sourceParams(name)?.read();
      const state = sources.vertex(name)?.read();
      if (state?.status === 'loading') return loading;
      if (state?.status === 'error') return { ...failed(...state.issues), isCause: true };
      if (state?.status !== 'unconnected') return undefined;
      const connect = { source: state.source, label: state.label, upload: false };
      return { status: 'unconnected', issues: [], connect };
    },
    failure: failureOf,
    equal: sameJson,
    ahead: () => {
      const params = context.sourceParams(name);
      return params ? [params] : [];
    },
  });
}

/** Nodes and datasets that formula columns read. */
export function columnReferences(context: ResolveContext, { columns = [] }: Dataset) {
  const references = columns.flatMap(({ formula }) =>
    formula === undefined ? [] : (context.formulas.compile(formula).formula?.references ?? []),
  );
  return resolveReferences(context, references);
}

/** On a view, columns of the document only override labels and formats. */
function relabel(rowSet: RowSet, columns: readonly Column[] = []): RowSet {
  if (columns.length === 0) return rowSet;
  const own = new Map(columns.map((column) => [column.key, column]));
  const override = (column: RowColumn): RowColumn => {
    const { label = column.label, format = column.format } = own.get(column.key) ?? {};
    return { ...column, label, ...(format ? { format } : {}) };
  };
  return { ...rowSet, columns: rowSet.columns.map(override) };
}
