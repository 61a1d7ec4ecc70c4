import type { Column, Dataset, Query } from '@vitrine/schema';
import type { EffectiveDataset } from '../../changes/EffectiveRows.js';
import type { Vertex } from '../../graph/index.js';
import { documentIssue } from '../../issues/sessionMessages.js';
import { checkQuery } from '../../queries/checkQuery.js';
import { datasetRowSet } from '../../queries/datasetRowSet.js';
import { executeQuery } from '../../queries/executeQuery.js';
import type { Origin, RowColumn, RowSet } from '../../queries/RowSet.js';
import { weakestOrigin } from '../../queries/weakestOrigin.js';
import type { DatasetEntry } from '../DocumentIndex.js';
import { createScope } from './createScope.js';
import {
  failed,
  failureOf,
  loading,
  need,
  ready,
  resolveLive,
  sameLive,
  type Live,
  type Resolved,
  type Unresolved,
} from '../values/Live.js';
import { prefixIssues } from '../values/prefixIssues.js';
import { referencesOfQuery, resolveReferences } from './references.js';
import type { ResolveContext } from './ResolveContext.js';
import { sameRowSet } from '../values/sameRowSet.js';

export const sameLiveRows: (a: Live<RowSet>, b: Live<RowSet>) => boolean = sameLive(sameRowSet);

/** Makes the vertex with the rows of a dataset: held here with its changes, given by a source, or computed by a query. */
export function datasetVertex(context: ResolveContext, entry: DatasetEntry): Vertex<Live<RowSet>> {
  const { dataset, name, pointer } = entry;
  const { query } = dataset;
  const held = query ? undefined : heldRows(context, entry);
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
      scope,
      weekStart: context.weekStart,
    });
    const located = prefixIssues(issues, pointer);
    return rowSet ? ready(rowSet, rowSet.origin, located) : failed(...located);
  });
}

export function datasetNeeded(context: ResolveContext, name: string): RowSet | undefined {
  const vertex = context.dataset(name);
  return vertex && need(name, vertex.read()).value;
}

/** Reads the rows that are held here. Remembers the last ones: an edited cell then costs no walk through all cells. */
function heldRows(context: ResolveContext, entry: DatasetEntry): () => Live<RowSet> {
  const { dataset, kind, name, pointer } = entry;
  const source = context.data.rows(name);
  let last: { readonly held: EffectiveDataset; readonly live: Resolved<RowSet> } | undefined;
  return () => {
    const held = source?.read();
    const missing = unconnected(context, entry, held?.imported !== undefined);
    if (!held || missing) return missing ?? failed();
    const writable = kind !== 'source' && !context.readOnly.read();
    if (last && last.live.value.writable === writable && onlyCellsDiffer(last.held, held)) {
      last = { held, live: withRows(last.live, held) };
      return last.live;
    }
    const usesClock = held.columns.some(
      ({ formula }) => formula && context.formulas.compile(formula).formula?.usesClock,
    );
    const { scope } = createScope(context, undefined, usesClock);
    if (usesClock && scope.now === null) return loading;
    const { rowSet, issues } = datasetRowSet(
      { ...dataset, key: context.data.keyColumn(name) },
      { rows: held.rows, columns: held.columns, origins: held.origins, writable },
      scope,
    );
    const orphans = held.orphans > 0 ? [documentIssue.orphans(name, held.orphans)] : [];
    const live = ready(rowSet, rowSet.origin, prefixIssues([...issues, ...orphans], pointer));
    const plain = rowSet.rows.every((row, index) => row === held.rows[index]);
    last = plain && held.columns.length > 0 && held.columns.every(isPlain) ? { held, live } : undefined;
    return live;
  };
}

/** Neither computed nor of a type that follows from the cells. */
const isPlain = ({ formula, type }: Column): boolean => formula === undefined && type !== undefined;

function onlyCellsDiffer(before: EffectiveDataset, after: EffectiveDataset): boolean {
  return before.keys === after.keys && before.columns === after.columns && before.orphans === after.orphans;
}

function withRows(live: Resolved<RowSet>, { rows, origins }: EffectiveDataset): Resolved<RowSet> {
  const origin = origins.reduce<Origin | null>(weakestOrigin, null);
  const { origins: _, ...rest } = live.value;
  const differ = origins.some((own) => own !== origin);
  return { ...live, origin, value: { ...rest, rows, origin, ...(differ ? { origins } : {}) } };
}

/** A source whose rows are not here. */
function unconnected(
  context: ResolveContext,
  { dataset, kind }: DatasetEntry,
  imported: boolean,
): Unresolved | undefined {
  const { source } = dataset;
  if (!source || (kind === 'upload' ? imported : context.data.hasSource(source.name))) return undefined;
  const connect = { source: source.name, label: source.label ?? source.name, upload: kind === 'upload' };
  return { status: 'unconnected', issues: [], connect };
}

function columnReferences(context: ResolveContext, { columns = [] }: Dataset) {
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
